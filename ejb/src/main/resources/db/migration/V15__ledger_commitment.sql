-- Commitments (지출원인행위): each a promise to somebody, with what of it is still open and what was paid. Its number is that
-- of the posting that made it.
create table ledger_commitment (
  posting_id    bigint        not null,
  line_id       bigint        not null,
  investment_id bigint        null comment 'the investment for which it is made, if it is made for one',
  description   varchar(1000) not null,
  counterparty  varchar(200)  not null,
  committed     bigint        not null comment 'still open: what its entries come to',
  spent         bigint        not null comment 'paid, less what came back',
  primary key (posting_id),
  index ledger_commitment_line (line_id, posting_id),
  constraint ledger_commitment_posting foreign key (posting_id) references ledger_posting (id),
  constraint ledger_commitment_line foreign key (line_id) references ledger_line (id),
  constraint ledger_commitment_investment foreign key (investment_id) references investment (id),
  constraint ledger_commitment_amounts check (committed >= 0 and spent >= 0)
);

-- Which postings belong to which commitment, the one that made it among them. Added to, and nothing else.
create table ledger_commitment_posting (
  posting_id    bigint not null,
  commitment_id bigint not null,
  primary key (posting_id),
  index ledger_commitment_posting_commitment (commitment_id, posting_id),
  constraint ledger_commitment_posting_posting foreign key (posting_id) references ledger_posting (id),
  constraint ledger_commitment_posting_of foreign key (commitment_id) references ledger_commitment (posting_id)
);

-- From how much of the current budget on, committed and paid together, whoever commits is warned.
create table ledger_warning (
  percent    smallint     not null comment 'of the current budget',
  valid_from date         not null,
  valid_to   date         null,
  source     varchar(500) not null,
  certainty  varchar(20)  not null,
  primary key (percent, valid_from),
  constraint ledger_warning_percent check (percent between 1 and 100),
  constraint ledger_warning_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into ledger_warning (percent, valid_from, source, certainty) values
  (80, '2015-01-01', 'Set for this system: a fifth is left.', 'FIELD'),
  (90, '2015-01-01', 'Set for this system: a tenth is left.', 'FIELD'),
  (100, '2015-01-01', 'Set for this system: nothing is left.', 'FIELD');

-- The journal of a line is read in the order of its postings.
alter table ledger_entry add index ledger_entry_journal (line_id, posting_id);
