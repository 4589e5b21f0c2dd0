-- What is asked to be carried over into the year after, and what was decided.
create table ledger_carry_over (
  id            bigint        not null auto_increment,
  line_id       bigint        not null,
  kind          varchar(30)   not null,
  amount        bigint        not null,
  basis         varchar(300)  null comment 'the resolution, contract or instalment plan that allows it',
  reason        varchar(1000) not null,
  state         varchar(20)   not null,
  proposed_by   bigint        not null,
  proposed_for  bigint        not null comment 'in whose place; the same where in nobody else''s',
  proposed_at   datetime(6)   not null comment 'UTC',
  decided_by    bigint        null,
  decided_for   bigint        null,
  decided_at    datetime(6)   null comment 'UTC',
  decision_note varchar(1000) null,
  version       int           not null default 0,
  primary key (id),
  index ledger_carry_over_line (line_id, state),
  constraint ledger_carry_over_line foreign key (line_id) references ledger_line (id),
  constraint ledger_carry_over_proposer foreign key (proposed_by) references account (id),
  constraint ledger_carry_over_decider foreign key (decided_by) references account (id),
  constraint ledger_carry_over_amount check (amount > 0),
  constraint ledger_carry_over_state check (state in ('PROPOSED', 'APPROVED', 'RETURNED')),
  constraint ledger_carry_over_kind
    check (kind in ('CARRY_OVER_SPECIFIED', 'CARRY_OVER_ACCIDENT', 'CARRY_OVER_CONTINUING'))
);
