-- A proposed yearly budget and the decision on it, taken by somebody other than its proposer.
create table budget_proposal (
  id            bigint      not null auto_increment,
  investment_id bigint      not null,
  fiscal_year   smallint    not null,
  amount        bigint      not null,
  justification text        not null,
  state         varchar(20) not null,
  proposed_by   bigint      not null,
  proposed_for  bigint      null comment 'in whose place',
  proposed_at   datetime(6) not null,
  decided_by    bigint      null,
  decided_for   bigint      null comment 'in whose place',
  decided_at    datetime(6) null,
  reason        text        null,
  open_key      varchar(40) generated always as
    (case when state = 'PROPOSED' then concat(investment_id, '/', fiscal_year) end) stored
    comment 'at most one open proposal for an investment and year',
  version       int         not null default 0,
  primary key (id),
  constraint budget_proposal_open unique (open_key),
  constraint budget_proposal_investment foreign key (investment_id) references investment (id),
  constraint budget_proposal_proposer foreign key (proposed_by) references account (id),
  constraint budget_proposal_decider foreign key (decided_by) references account (id),
  constraint budget_proposal_amount check (amount >= 0),
  constraint budget_proposal_state check (state in ('PROPOSED', 'APPROVED', 'RETURNED')),
  constraint budget_proposal_principal foreign key (proposed_for) references account (id),
  constraint budget_proposal_decision_principal foreign key (decided_for) references account (id),
  constraint budget_proposal_four_eyes check (decided_by is null or (
    decided_by <> proposed_by and decided_by <> coalesce(proposed_for, -1)
    and coalesce(decided_for, -2) <> proposed_by and coalesce(decided_for, -2) <> coalesce(proposed_for, -1))),
  key budget_proposal_by_investment (investment_id, fiscal_year, id),
  key budget_proposal_by_state (state, id)
);
