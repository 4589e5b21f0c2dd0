-- What of a line's free money is kept for one purpose: nobody else commits or moves it.
create table ledger_retention (
  id        bigint       not null auto_increment,
  line_id   bigint       not null,
  reference varchar(100) collate utf8mb4_bin not null comment 'what it is kept for, such as allowance/12',
  amount    bigint       not null comment 'in whole units of the currency of the line; 0: nothing any more',
  set_at    datetime(6)  not null comment 'UTC',
  set_by    varchar(60)  collate utf8mb4_bin not null,
  primary key (id),
  constraint ledger_retention_for unique (reference),
  key ledger_retention_on (line_id),
  constraint ledger_retention_line foreign key (line_id) references ledger_line (id),
  constraint ledger_retention_amount check (amount >= 0)
);

-- The sum of it, beside what the line holds: read with the row that every posting locks.
alter table ledger_balance add column retained bigint not null default 0
  comment 'what is kept of the line for one purpose or another';
alter table ledger_balance add constraint ledger_balance_retained check (retained >= 0);
