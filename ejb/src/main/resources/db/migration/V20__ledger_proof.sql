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
