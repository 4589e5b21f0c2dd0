-- Rules about medium-term plans: effective-dated data, each with its article and how sure we are of it.
-- LAW: read in a statute's text. SECONDARY: read in a source about it. FIELD: known in the field, to be verified.
create table plan_rule (
  id             bigint       not null auto_increment,
  code           varchar(40) collate utf8mb4_bin not null,
  says_ko        varchar(400) not null,
  says_en        varchar(400) not null,
  legal_basis_ko varchar(200) not null,
  legal_basis_en varchar(200) not null,
  certainty      varchar(20)  not null,
  note           varchar(500) null,
  limit_count    int          null comment 'years',
  due_day        char(5)      null comment 'month and day, as in 01-31',
  valid_from     date         not null,
  valid_to       date         null comment 'last day; null while in force',
  primary key (id),
  constraint plan_rule_version unique (code, valid_from),
  constraint plan_rule_term check (valid_to >= valid_from),
  constraint plan_rule_counts check (limit_count >= 1),
  constraint plan_rule_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into plan_rule
  (code, says_ko, says_en, legal_basis_ko, legal_basis_en, certainty, note, limit_count, due_day, valid_from) values
  ('MEDIUM_TERM_PLAN_YEARS',
   '중기사업계획은 5회계연도 이상의 기간에 대하여 세웁니다.',
   'A medium-term plan is for five fiscal years or more.',
   '국가재정법 제28조', 'National Finance Act, art. 28', 'LAW',
   'Law: five fiscal years or more. Field, to be verified: the article, the day from which it first held, and that the first year is the one in which the plan is due.',
   5, null, '2007-01-01'),
  ('MEDIUM_TERM_PLAN_DUE',
   '중기사업계획은 1월 31일까지 제출합니다.',
   'A medium-term plan is handed in by 31 January.',
   '국가재정법 제28조', 'National Finance Act, art. 28', 'LAW',
   'Law: the day. Field, to be verified: the article, the day from which it first held, and that the first year is the one in which the plan is due.',
   null, '01-31', '2007-01-01');

-- Versions of medium-term plans, in won.
create table plan_version (
  id              bigint      not null auto_increment,
  organisation_id bigint      not null,
  first_year      smallint    not null,
  years           smallint    not null,
  number          int         not null comment 'without gaps by organisation and first year',
  state           varchar(20) not null,
  begun_from_id   bigint      null comment 'the version from which it took its lines',
  due_on          date        not null comment 'by the rule that held when it was begun',
  begun_at        datetime(6) not null comment 'UTC',
  begun_by        varchar(60) collate utf8mb4_bin not null,
  edited_at       datetime(6) not null comment 'UTC',
  edited_by       varchar(60) collate utf8mb4_bin not null,
  handed_in_on    date        null comment 'the day in Korea',
  handed_in_at    datetime(6) null comment 'UTC',
  handed_in_by    varchar(60) collate utf8mb4_bin null,
  version         int         not null default 0,
  primary key (id),
  index plan_version_year (first_year, organisation_id),
  constraint plan_version_number unique (organisation_id, first_year, number),
  constraint plan_version_organisation foreign key (organisation_id) references organisation (id),
  constraint plan_version_begun_from foreign key (begun_from_id) references plan_version (id),
  constraint plan_version_years check (years between 1 and 10),
  constraint plan_version_state check (state in ('DRAFT', 'HANDED_IN')),
  constraint plan_version_handed_in check ((state = 'HANDED_IN') = (handed_in_on is not null))
);

-- Numbers without gaps: taken in the transaction that begins a version, and given back with it.
create table plan_series (
  organisation_id bigint   not null,
  first_year      smallint not null,
  last_number     int      not null,
  primary key (organisation_id, first_year),
  constraint plan_series_organisation foreign key (organisation_id) references organisation (id)
);

-- The lines of a version, named as those of the budget are.
create table plan_line (
  plan_id    bigint       not null,
  code       varchar(300) collate utf8mb4_bin not null comment 'the way from the top, parts divided by /',
  title_ko   varchar(200) not null,
  title_en   varchar(200) not null,
  investment varchar(40) collate utf8mb4_bin null comment 'code of the investment that it is for',
  primary key (plan_id, code),
  constraint plan_line_version foreign key (plan_id) references plan_version (id)
);

create table plan_amount (
  plan_id     bigint       not null,
  code        varchar(300) collate utf8mb4_bin not null,
  fiscal_year smallint     not null,
  amount      bigint       not null comment 'won',
  primary key (plan_id, code, fiscal_year),
  constraint plan_amount_line foreign key (plan_id, code) references plan_line (plan_id, code) on delete cascade,
  constraint plan_amount_amount check (amount >= 0)
);
