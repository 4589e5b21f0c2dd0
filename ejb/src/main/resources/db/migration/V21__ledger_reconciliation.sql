-- Nightly proofs of the books. They are kept for good: each says that the books held on that night, or where they did not.
create table ledger_proof (
  run_id    bigint      not null comment 'run of the job that proves them',
  proved_at datetime(6) null comment 'UTC; null until every identity was looked at',
  holds     boolean     null,
  primary key (run_id),
  index ledger_proof_latest (proved_at)
);

-- What a proof found of each identity.
create table ledger_proof_identity (
  run_id   bigint      not null,
  identity varchar(40) not null,
  broken   bigint      not null comment 'how many lines or documents break it',
  primary key (run_id, identity),
  constraint ledger_proof_identity_proof foreign key (run_id) references ledger_proof (run_id)
);

-- Where an identity was broken: the first places of each.
create table ledger_proof_break (
  run_id       bigint        not null,
  identity     varchar(40)   not null,
  sequence     int           not null,
  organisation varchar(60)   not null,
  fiscal_year  smallint      not null,
  line         varchar(300)  not null,
  expected     decimal(40,0) not null,
  found        decimal(40,0) not null,
  primary key (run_id, identity, sequence),
  constraint ledger_proof_break_identity foreign key (run_id, identity)
    references ledger_proof_identity (run_id, identity)
);

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
