-- What files last said of documents that grant money to lines or allot it, of commitments and of payments; by the numbers
-- that these have where they come from. What a file says again posts nothing, another amount posts the difference.
create table ledger_file_budget (
  line_id bigint      not null,
  kind    varchar(30) not null,
  number  varchar(60) collate utf8mb4_bin not null,
  amount  bigint      not null,
  primary key (line_id, kind, number),
  constraint ledger_file_budget_line foreign key (line_id) references ledger_line (id)
);

create table ledger_file_commitment (
  number        varchar(60) collate utf8mb4_bin not null,
  commitment_id bigint      not null,
  amount        bigint      not null comment 'all that was ever promised, paid or not',
  primary key (number),
  index ledger_file_commitment_commitment (commitment_id),
  constraint ledger_file_commitment_commitment foreign key (commitment_id) references ledger_commitment (posting_id)
);

create table ledger_file_expenditure (
  number        varchar(60) collate utf8mb4_bin not null,
  commitment_id bigint      not null,
  amount        bigint      not null,
  primary key (number),
  index ledger_file_expenditure_commitment (commitment_id),
  constraint ledger_file_expenditure_commitment foreign key (commitment_id) references ledger_commitment (posting_id)
);
