-- The lines of each year's budget: a tree by organisation, in whole units of the line's currency.
create table ledger_line (
  id              bigint       not null auto_increment,
  organisation_id bigint       not null,
  fiscal_year     smallint     not null,
  code            varchar(300) collate utf8mb4_bin not null comment 'the way from the top, parts divided by /',
  parent_id       bigint       null,
  title_ko        varchar(200) not null,
  title_en        varchar(200) not null,
  currency        char(3)      not null,
  primary key (id),
  index ledger_line_book (fiscal_year, organisation_id, currency),
  constraint ledger_line_code unique (fiscal_year, organisation_id, code),
  constraint ledger_line_organisation foreign key (organisation_id) references organisation (id),
  constraint ledger_line_parent foreign key (parent_id) references ledger_line (id)
);

-- What each account of a line holds, signed as in the books: kept in the transaction of every posting, and always what
-- the entries come to.
create table ledger_balance (
  line_id       bigint not null,
  initial       bigint not null default 0,
  supplementary bigint not null default 0,
  transferred   bigint not null default 0,
  carried_in    bigint not null default 0,
  reserve       bigint not null default 0,
  virement      bigint not null default 0,
  unallotted    bigint not null default 0,
  available     bigint not null default 0,
  committed     bigint not null default 0,
  spent         bigint not null default 0,
  carried_out   bigint not null default 0,
  lapsed        bigint not null default 0,
  primary key (line_id),
  constraint ledger_balance_line foreign key (line_id) references ledger_line (id),
  constraint ledger_balance_even check (initial + supplementary + transferred + carried_in + reserve + virement
    + unallotted + available + committed + spent + carried_out + lapsed = 0)
);

-- Document numbers, without gaps: taken in the transaction of the posting, and given back with it.
create table ledger_series (
  organisation_id bigint   not null,
  fiscal_year     smallint not null,
  last_number     int      not null,
  primary key (organisation_id, fiscal_year),
  constraint ledger_series_organisation foreign key (organisation_id) references organisation (id)
);

-- The documents. The application's account may add to them and read them, and neither change nor remove one.
create table ledger_posting (
  id              bigint       not null auto_increment,
  organisation_id bigint       not null,
  fiscal_year     smallint     not null,
  number          int          not null,
  kind            varchar(30)  not null,
  value_date      date         not null comment 'the day for which it counts',
  entry_date      date         not null comment 'the day on which it was entered, in Korea',
  entered_at      datetime(6)  not null comment 'UTC',
  entered_by      varchar(60) collate utf8mb4_bin not null,
  reason          varchar(1000) null,
  reverses_id     bigint       null comment 'the posting that it takes back',
  primary key (id),
  constraint ledger_posting_number unique (organisation_id, fiscal_year, number),
  constraint ledger_posting_reverses unique (reverses_id),
  constraint ledger_posting_organisation foreign key (organisation_id) references organisation (id),
  constraint ledger_posting_reversed foreign key (reverses_id) references ledger_posting (id)
);

-- Both sides of each movement.
create table ledger_entry (
  posting_id bigint      not null,
  sequence   int         not null,
  line_id    bigint      not null,
  account    varchar(20) not null,
  amount     bigint      not null,
  primary key (posting_id, sequence),
  index ledger_entry_line (line_id, account, posting_id, amount),
  constraint ledger_entry_posting foreign key (posting_id) references ledger_posting (id),
  constraint ledger_entry_line foreign key (line_id) references ledger_line (id)
);

-- What statements from elsewhere say of a line; the books follow them.
create table ledger_statement (
  line_id         bigint      not null,
  document        varchar(20) not null,
  amount          bigint      not null,
  previous_amount bigint      null comment 'of a supplementary budget: the budget before it',
  current_amount  bigint      null,
  spent           bigint      null,
  carried_out     bigint      null,
  lapsed          bigint      null,
  heard           varbinary(400) null comment 'eight bytes for each field: what an import last said of it',
  version         int         not null default 0,
  booked          boolean     not null default false comment 'whether the books say the same',
  primary key (line_id, document),
  index ledger_statement_booked (booked, line_id),
  constraint ledger_statement_line foreign key (line_id) references ledger_line (id)
);

-- Years that are closed for an organisation: nothing is posted into them any more.
create table ledger_close (
  organisation_id bigint      not null,
  fiscal_year     smallint    not null,
  closed_at       datetime(6) not null comment 'UTC',
  closed_by       varchar(60) collate utf8mb4_bin not null,
  primary key (organisation_id, fiscal_year),
  constraint ledger_close_organisation foreign key (organisation_id) references organisation (id)
);
