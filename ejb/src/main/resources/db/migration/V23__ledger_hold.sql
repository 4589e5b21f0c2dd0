-- Which investment a line funds: at most one. An investment is funded by many lines over the years.
create table ledger_line_investment (
  line_id       bigint      not null,
  investment_id bigint      not null,
  linked_at     datetime(6) not null comment 'UTC',
  linked_by     varchar(60) collate utf8mb4_bin not null,
  primary key (line_id),
  index ledger_line_investment_of (investment_id, line_id),
  constraint ledger_line_investment_line foreign key (line_id) references ledger_line (id),
  constraint ledger_line_investment_investment foreign key (investment_id) references investment (id)
);

-- Freezes of allotment: as long as one of an investment is not released, no line that funds it gets money to be spent.
create table ledger_freeze (
  id             bigint        not null auto_increment,
  investment_id  bigint        not null,
  reference      varchar(100)  collate utf8mb4_bin not null comment 'what it rests upon; an investment is frozen once for it',
  ground_ko      varchar(1000) not null,
  ground_en      varchar(1000) not null,
  frozen_at      datetime(6)   not null comment 'UTC',
  frozen_by      varchar(60)   collate utf8mb4_bin not null comment 'an account, or the system itself',
  released_at    datetime(6)   null comment 'UTC',
  released_by    varchar(60)   collate utf8mb4_bin null,
  release_reason varchar(1000) null,
  primary key (id),
  index ledger_freeze_of (investment_id, released_at),
  constraint ledger_freeze_reference unique (reference),
  constraint ledger_freeze_investment foreign key (investment_id) references investment (id),
  constraint ledger_freeze_release check ((released_at is null) = (released_by is null)
    and (released_at is null) = (release_reason is null))
);

-- Yearly money that is guaranteed to an investment: no virement takes it away.
create table ledger_floor (
  id            bigint        not null auto_increment,
  investment_id bigint        not null,
  first_year    smallint      not null,
  last_year     smallint      not null,
  amount        bigint        not null comment 'of each year, in whole units of the investment''s currency',
  basis         varchar(1000) not null,
  set_at        datetime(6)   not null comment 'UTC',
  set_by        varchar(60)   collate utf8mb4_bin not null,
  version       int           not null default 0,
  primary key (id),
  constraint ledger_floor_from unique (investment_id, first_year),
  constraint ledger_floor_investment foreign key (investment_id) references investment (id),
  constraint ledger_floor_years check (first_year <= last_year),
  constraint ledger_floor_amount check (amount >= 0)
);
