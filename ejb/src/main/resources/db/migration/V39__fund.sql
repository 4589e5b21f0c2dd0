-- Dedicated funds: what they may pay for, calls, applications, what assessors say of them, awards, and the money of those.
create table fund (
  id              bigint        not null auto_increment,
  code            varchar(30)   collate utf8mb4_bin not null,
  organisation_id bigint        not null,
  name_ko         varchar(200)  not null,
  name_en         varchar(200)  not null,
  purpose         varchar(2000) not null,
  kinds           varchar(200)  not null comment 'kinds of investment that it pays for, divided by blanks',
  smallest        bigint        not null comment 'award, in won',
  largest         bigint        not null comment 'award, in won',
  share           decimal(5, 2) not null comment 'percent of a call that one organisation may get',
  own             decimal(5, 2) not null comment 'percent of the whole cost that has to be brought along',
  begins_on       date          not null,
  ends_on         date          null comment 'last day; null: it stands',
  version         int           not null default 0,
  primary key (id),
  constraint fund_code unique (code),
  constraint fund_organisation foreign key (organisation_id) references organisation (id),
  constraint fund_amounts check (smallest > 0 and largest >= smallest),
  constraint fund_shares check (share > 0 and share <= 100 and own >= 0 and own < 100),
  constraint fund_days check (ends_on >= begins_on)
);

create table fund_call (
  id            bigint        not null auto_increment,
  fund_id       bigint        not null,
  number        int           not null comment 'within the fund',
  title_ko      varchar(200)  not null,
  title_en      varchar(200)  not null,
  fiscal_year   smallint      not null,
  announced_on  date          not null,
  opens_on      date          not null,
  closes_on     date          not null,
  decided_by_on date          not null,
  budget        bigint        not null comment 'in won',
  least_score   decimal(3, 1) not null,
  assessors     int           not null comment 'that assess each application at least',
  parts         boolean       not null comment 'whether less may be awarded than was asked',
  seed          varchar(40)   collate utf8mb4_bin not null comment 'with which ties are drawn; published with the call',
  ended_on      date          null,
  ended_by      bigint        null,
  ended_for     bigint        null comment 'in whose place',
  announced_by  bigint        not null,
  announced_for bigint        null comment 'in whose place',
  announced_at  datetime(6)   not null comment 'UTC',
  primary key (id),
  constraint fund_call_number unique (fund_id, number),
  constraint fund_call_of foreign key (fund_id) references fund (id),
  constraint fund_call_by foreign key (announced_by) references account (id),
  constraint fund_call_principal foreign key (announced_for) references account (id),
  constraint fund_call_ender foreign key (ended_by) references account (id),
  constraint fund_call_days check (announced_on <= opens_on and opens_on <= closes_on and closes_on < decided_by_on),
  constraint fund_call_budget check (budget > 0)
);

create table fund_criterion (
  call_id  bigint        not null,
  position int           not null,
  name     varchar(200)  not null,
  weight   decimal(5, 2) not null comment 'percent',
  primary key (call_id, position),
  constraint fund_criterion_of foreign key (call_id) references fund_call (id),
  constraint fund_criterion_weight check (weight > 0 and weight <= 100)
);

create table fund_assessor (
  call_id    bigint not null,
  account_id bigint not null,
  primary key (call_id, account_id),
  constraint fund_assessor_of foreign key (call_id) references fund_call (id),
  constraint fund_assessor_is foreign key (account_id) references account (id)
);

create table fund_application (
  id            bigint        not null auto_increment,
  call_id       bigint        not null,
  number        int           not null comment 'within the call',
  investment_id bigint        not null,
  asked         bigint        not null comment 'in won',
  brought       bigint        not null comment 'by the organisation itself, in won',
  summary       varchar(4000) not null,
  withdrawn_at  datetime(6)   null comment 'UTC',
  live          bigint        as (if(withdrawn_at is null, investment_id, null)) persistent,
  version       int           not null default 0,
  primary key (id),
  constraint fund_application_number unique (call_id, number),
  constraint fund_application_live unique (call_id, live),
  constraint fund_application_of foreign key (call_id) references fund_call (id),
  constraint fund_application_amounts check (asked > 0 and brought >= 0)
);

-- Who wrote an application or changed it, and so does not assess it.
create table fund_writer (
  id             bigint      not null auto_increment,
  application_id bigint      not null,
  written_by     bigint      not null,
  written_for    bigint      null comment 'in whose place',
  written_at     datetime(6) not null comment 'UTC',
  primary key (id),
  constraint fund_writer_of foreign key (application_id) references fund_application (id),
  constraint fund_writer_by foreign key (written_by) references account (id),
  constraint fund_writer_principal foreign key (written_for) references account (id)
);

-- What an assessor handed in. The application's account may add to these two and read them.
create table fund_sheet (
  id             bigint        not null auto_increment,
  application_id bigint        not null,
  handed_by      bigint        not null,
  handed_for     bigint        null comment 'in whose place',
  comment        varchar(2000) not null,
  handed_at      datetime(6)   not null comment 'UTC',
  primary key (id),
  constraint fund_sheet_once unique (application_id, handed_by),
  constraint fund_sheet_of foreign key (application_id) references fund_application (id),
  constraint fund_sheet_by foreign key (handed_by) references account (id),
  constraint fund_sheet_principal foreign key (handed_for) references account (id)
);

create table fund_score (
  sheet_id bigint        not null,
  position int           not null comment 'of the criterion',
  score    decimal(3, 1) not null,
  primary key (sheet_id, position),
  constraint fund_score_of foreign key (sheet_id) references fund_sheet (id),
  constraint fund_score_scale check (score between 0 and 10 and score * 2 = floor(score * 2))
);

create table fund_award (
  id             bigint        not null auto_increment,
  fund_id        bigint        not null,
  number         int           not null comment 'within the fund',
  application_id bigint        not null,
  amount         bigint        not null comment 'in won',
  decided_on     date          not null,
  reason         varchar(1000) null,
  decided_by     bigint        not null,
  decided_for    bigint        null comment 'in whose place',
  decided_at     datetime(6)   not null comment 'UTC',
  signed_on      date          null,
  terms          varchar(4000) null,
  reported_on    date          null,
  spent          bigint        null comment 'in won',
  outcome        varchar(4000) null,
  reported_by    bigint        null,
  reported_for   bigint        null comment 'in whose place',
  ending         varchar(10)   null,
  ended_on       date          null,
  end_reason     varchar(1000) null,
  ended_by       bigint        null,
  ended_for      bigint        null comment 'in whose place',
  primary key (id),
  constraint fund_award_number unique (fund_id, number),
  constraint fund_award_once unique (application_id),
  constraint fund_award_fund foreign key (fund_id) references fund (id),
  constraint fund_award_of foreign key (application_id) references fund_application (id),
  constraint fund_award_by foreign key (decided_by) references account (id),
  constraint fund_award_principal foreign key (decided_for) references account (id),
  constraint fund_award_reporter foreign key (reported_by) references account (id),
  constraint fund_award_ender foreign key (ended_by) references account (id),
  constraint fund_award_amount check (amount > 0),
  constraint fund_award_agreement check ((signed_on is null) = (terms is null)),
  constraint fund_award_report check ((reported_on is null) = (spent is null)
    and (reported_on is null) = (outcome is null) and (reported_on is null) = (reported_by is null)),
  constraint fund_award_ending check (ending in ('CLOSED', 'WITHDRAWN', 'WAIVED')
    and (ending is null) = (ended_on is null) and (ending is null) = (ended_by is null))
);

create table fund_tranche (
  id          bigint      not null auto_increment,
  award_id    bigint      not null,
  number      int         not null comment 'within the award',
  line_id     bigint      not null,
  planned     bigint      not null comment 'in won',
  due_on      date        not null,
  planned_by  bigint      not null,
  planned_for bigint      null comment 'in whose place',
  primary key (id),
  constraint fund_tranche_number unique (award_id, number),
  constraint fund_tranche_of foreign key (award_id) references fund_award (id),
  constraint fund_tranche_line foreign key (line_id) references ledger_line (id),
  constraint fund_tranche_by foreign key (planned_by) references account (id),
  constraint fund_tranche_principal foreign key (planned_for) references account (id),
  constraint fund_tranche_planned check (planned > 0)
);

-- What was released of awards, came back and fell away. The application's account may add to it and read it.
create table fund_move (
  id         bigint      not null auto_increment,
  award_id   bigint      not null,
  kind       varchar(10) not null,
  tranche_id bigint      null comment 'null: it fell away',
  amount     bigint      not null comment 'in won',
  moved_on   date        not null,
  posting_id bigint      null comment 'the allotment, or its cut',
  released   bigint      as (if(kind = 'RELEASED', tranche_id, null)) persistent,
  moved_by   bigint      not null,
  moved_for  bigint      null comment 'in whose place',
  moved_at   datetime(6) not null comment 'UTC',
  primary key (id),
  constraint fund_move_once unique (released),
  constraint fund_move_posting unique (posting_id),
  constraint fund_move_of foreign key (award_id) references fund_award (id),
  constraint fund_move_tranche foreign key (tranche_id) references fund_tranche (id),
  constraint fund_move_posted foreign key (posting_id) references ledger_posting (id),
  constraint fund_move_by foreign key (moved_by) references account (id),
  constraint fund_move_principal foreign key (moved_for) references account (id),
  constraint fund_move_kind check (kind in ('RELEASED', 'RETURNED', 'FELL_AWAY')),
  constraint fund_move_amount check (amount > 0),
  constraint fund_move_books check ((kind = 'FELL_AWAY') = (posting_id is null)
    and (kind = 'FELL_AWAY') = (tranche_id is null))
);
