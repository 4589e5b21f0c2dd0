-- What the finance system says a line held at the end of a day. It may name lines that the books do not have.
create table ledger_finance_balance (
  organisation_id bigint       not null,
  fiscal_year     smallint     not null,
  line            varchar(300) collate utf8mb4_bin not null comment 'the way from the top, parts divided by /',
  as_of           date         not null,
  currency        char(3)      not null,
  current_amount  bigint       not null,
  committed       bigint       not null comment 'committed and not yet paid',
  spent           bigint       not null,
  carried_out     bigint       null,
  lapsed          bigint       null,
  heard           varbinary(400) null comment 'eight bytes for each field: what an import last said of it',
  version         int          not null default 0,
  primary key (organisation_id, fiscal_year, line, as_of),
  index ledger_finance_balance_day (as_of, organisation_id, fiscal_year, line),
  constraint ledger_finance_balance_organisation foreign key (organisation_id) references organisation (id)
);

-- Comparisons of the books with what the finance system says of a day.
create table ledger_reconciliation (
  run_id   bigint      not null comment 'run of the job that makes it',
  as_of    date        not null,
  compared bigint      not null default 0 comment 'lines there or here',
  made_at  datetime(6) null comment 'UTC; null until all is compared',
  primary key (run_id)
);

create table ledger_reconciliation_difference (
  id              bigint       not null auto_increment,
  run_id          bigint       not null,
  organisation_id bigint       not null,
  fiscal_year     smallint     not null,
  line            varchar(300) collate utf8mb4_bin not null,
  currency        char(3)      not null,
  kind            varchar(20)  not null,
  there           bigint       null,
  here            bigint       null,
  amount          bigint       not null comment 'there - here',
  reason          varchar(20)  null comment 'why it may be, where the books can tell',
  posting_id      bigint       null comment 'the posting that tells it',
  primary key (id),
  index ledger_reconciliation_difference_run (run_id, id),
  constraint ledger_reconciliation_difference_run foreign key (run_id) references ledger_reconciliation (run_id),
  constraint ledger_reconciliation_difference_organisation foreign key (organisation_id) references organisation (id),
  constraint ledger_reconciliation_difference_posting foreign key (posting_id) references ledger_posting (id)
);

-- What finance officers say of differences. It holds for the same difference of the same line in any run.
create table ledger_explanation (
  organisation_id bigint        not null,
  fiscal_year     smallint      not null,
  line            varchar(300)  collate utf8mb4_bin not null,
  kind            varchar(20)   not null,
  amount          bigint        not null,
  note            varchar(1000) not null,
  explained_by    varchar(60)   collate utf8mb4_bin not null,
  explained_at    datetime(6)   not null comment 'UTC',
  primary key (organisation_id, fiscal_year, line, kind, amount),
  constraint ledger_explanation_organisation foreign key (organisation_id) references organisation (id)
);
