-- Plans of a budget line over several years: what each year may cost, and how firm its money is. A plan is no grant; that a
-- year is appropriated is not stored here, since the books tell it.
create table ledger_obligation_plan (
  id               bigint       not null auto_increment,
  organisation_id  bigint       not null,
  line_code        varchar(300) collate utf8mb4_bin not null comment 'the line of that code in each year',
  basis            varchar(30)  not null,
  title            varchar(200) not null,
  exception_ground varchar(300) null comment 'why continuing expenditure runs for more years than usual',
  currency         char(3)      not null,
  entered_at       datetime(6)  not null comment 'UTC',
  entered_by       varchar(60) collate utf8mb4_bin not null,
  version          int          not null default 0 comment 'of the plan with its years; held by whoever changes or binds it',
  primary key (id),
  index ledger_obligation_plan_line (organisation_id, line_code, id),
  constraint ledger_obligation_plan_organisation foreign key (organisation_id) references organisation (id),
  constraint ledger_obligation_plan_basis check (basis in ('ANNUAL', 'CONTINUING_EXPENDITURE', 'LONG_TERM_CONTRACT',
    'CONTRACT_AUTHORITY'))
);

-- To bind the state for years ahead of their budgets, as the Assembly resolved: asked by one person, decided by another.
create table ledger_obligation_resolution (
  id              bigint        not null auto_increment,
  plan_id         bigint        not null,
  first_year      smallint      not null,
  last_year       smallint      not null,
  reference       varchar(300)  not null comment 'the resolution of the Assembly',
  reason          varchar(1000) not null,
  state           varchar(20)   not null,
  proposed_by     bigint        not null,
  proposed_for    bigint        null comment 'in whose place, if in anybody''s',
  proposed_at     datetime(6)   not null comment 'UTC',
  decided_by      bigint        null,
  decided_for     bigint        null,
  decided_at      datetime(6)   null comment 'UTC',
  decision_reason varchar(1000) null,
  primary key (id),
  index ledger_obligation_resolution_plan (plan_id, state),
  constraint ledger_obligation_resolution_of foreign key (plan_id) references ledger_obligation_plan (id),
  constraint ledger_obligation_resolution_proposer foreign key (proposed_by) references account (id),
  constraint ledger_obligation_resolution_decider foreign key (decided_by) references account (id),
  constraint ledger_obligation_resolution_years check (first_year <= last_year),
  constraint ledger_obligation_resolution_state check (state in ('PROPOSED', 'APPROVED', 'RETURNED'))
);

create table ledger_obligation_year (
  plan_id       bigint      not null,
  fiscal_year   smallint    not null,
  amount        bigint      not null,
  status        varchar(20) not null,
  resolution_id bigint      null comment 'by which it is legally committed',
  primary key (plan_id, fiscal_year),
  constraint ledger_obligation_year_plan foreign key (plan_id) references ledger_obligation_plan (id),
  constraint ledger_obligation_year_resolution foreign key (resolution_id) references ledger_obligation_resolution (id),
  constraint ledger_obligation_year_amount check (amount >= 0),
  constraint ledger_obligation_year_status check (status in ('PLANNED', 'REQUESTED', 'LEGALLY_COMMITTED')),
  constraint ledger_obligation_year_firm check ((status = 'LEGALLY_COMMITTED') = (resolution_id is not null))
);

-- To whom and for what a plan's years were bound. Added to, and nothing else.
create table ledger_obligation_contract (
  id            bigint        not null auto_increment,
  plan_id       bigint        not null,
  investment_id bigint        null comment 'the investment for which it is made, if it is made for one',
  description   varchar(1000) not null,
  counterparty  varchar(200)  not null,
  entered_at    datetime(6)   not null comment 'UTC',
  entered_by    varchar(60) collate utf8mb4_bin not null,
  primary key (id),
  index ledger_obligation_contract_plan (plan_id, id),
  constraint ledger_obligation_contract_of foreign key (plan_id) references ledger_obligation_plan (id),
  constraint ledger_obligation_contract_investment foreign key (investment_id) references investment (id)
);

-- A contract's part of one year: reserved until the year has money, and then taken up by commitments.
create table ledger_obligation (
  id          bigint   not null auto_increment,
  contract_id bigint   not null,
  plan_id     bigint   not null,
  fiscal_year smallint not null,
  amount      bigint   not null comment 'promised at first',
  reserved    bigint   not null comment 'not taken up yet',
  released    bigint   not null default 0 comment 'freed before it was taken up',
  committed   bigint   not null default 0 comment 'what its commitments took out of the line''s free money, less what came back',
  primary key (id),
  index ledger_obligation_year_of (plan_id, fiscal_year, id),
  constraint ledger_obligation_part unique (contract_id, fiscal_year),
  constraint ledger_obligation_contract_part foreign key (contract_id) references ledger_obligation_contract (id),
  constraint ledger_obligation_planned foreign key (plan_id, fiscal_year)
    references ledger_obligation_year (plan_id, fiscal_year),
  constraint ledger_obligation_amounts check (amount > 0 and reserved >= 0 and released >= 0 and committed >= 0
    and reserved + released <= amount)
);

-- By which commitments a year's part was taken up. Added to, and nothing else.
create table ledger_obligation_commitment (
  commitment_id bigint not null,
  obligation_id bigint not null,
  primary key (commitment_id),
  index ledger_obligation_commitment_of (obligation_id, commitment_id),
  constraint ledger_obligation_commitment_made foreign key (commitment_id) references ledger_commitment (posting_id),
  constraint ledger_obligation_commitment_part foreign key (obligation_id) references ledger_obligation (id)
);
