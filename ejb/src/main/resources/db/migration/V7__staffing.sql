-- People, posts, and who held which post when.
create table official (
  id              bigint       not null auto_increment,
  staff_number    varchar(20) collate utf8mb4_bin not null,
  name_ko         varchar(60)  not null,
  name_en         varchar(120) not null,
  organisation_id bigint       not null,
  grade           smallint     not null comment '1 (highest) to 9',
  joined_on       date         not null,
  left_on         date         null,
  heard           varbinary(400) null comment 'eight bytes for each field: what an import last said of it',
  version         int          not null default 0,
  primary key (id),
  constraint official_staff_number unique (staff_number),
  constraint official_organisation foreign key (organisation_id) references organisation (id)
);

create table post (
  id              bigint       not null auto_increment,
  code            varchar(40) collate utf8mb4_bin not null,
  name_ko         varchar(200) not null,
  name_en         varchar(200) not null,
  organisation_id bigint       not null,
  heard           varbinary(400) null comment 'eight bytes for each field: what an import last said of it',
  version         int          not null default 0,
  primary key (id),
  constraint post_code unique (code),
  constraint post_organisation foreign key (organisation_id) references organisation (id)
);

create table posting (
  id            bigint not null auto_increment,
  official_id   bigint not null,
  post_id       bigint not null,
  starts_on     date   not null,
  ends_on       date   null comment 'last day, planned or past; null while open',
  excluded_days int    not null default 0 comment 'leave, suspension and days off duty that the clock leaves out',
  heard         varbinary(400) null comment 'eight bytes for each field: what an import last said of it',
  version       int    not null default 0,
  primary key (id),
  constraint posting_start unique (official_id, post_id, starts_on),
  constraint posting_official foreign key (official_id) references official (id),
  constraint posting_post foreign key (post_id) references post (id),
  constraint posting_dates check (ends_on >= starts_on),
  constraint posting_excluded check (excluded_days >= 0),
  key posting_by_post (post_id, starts_on)
);

-- Which post leads which investment.
create table investment_lead (
  investment_id bigint not null,
  post_id       bigint not null,
  from_date     date   not null,
  to_date       date   null comment 'last day; null while it leads',
  primary key (investment_id, post_id, from_date),
  constraint investment_lead_investment foreign key (investment_id) references investment (id),
  constraint investment_lead_post foreign key (post_id) references post (id),
  key investment_lead_by_post (post_id, investment_id)
);

-- Minimum posting periods as law sets them: effective-dated data, each with its source and how sure we are.
create table posting_period_rule (
  id          bigint       not null auto_increment,
  code        varchar(40) collate utf8mb4_bin not null,
  months      smallint     not null,
  legal_basis_ko varchar(200) not null,
  legal_basis_en varchar(200) not null,
  certainty   varchar(20)  not null,
  note        varchar(500) null,
  valid_from  date         not null,
  valid_to    date         null,
  primary key (id),
  constraint posting_period_rule_version unique (code, valid_from),
  constraint posting_period_rule_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into posting_period_rule (code, months, legal_basis_ko, legal_basis_en, certainty, note, valid_from) values
  ('GENERAL', 36, '공무원임용령 제45조제1항', 'Decree on the Appointment of Public Officials, art. 45(1)', 'LAW',
   'As amended to 2026-09-29; the day from which it first held was not verified.', '2015-01-01'),
  ('SECTION_CHIEF', 24, '공무원임용령 제45조제1항', 'Decree on the Appointment of Public Officials, art. 45(1)', 'LAW',
   'Section-chief-level posts of grades 3 and 4, senior civil service. Applied here to grades 1 to 4. As amended to 2026-09-29; the day from which it first held was not verified.',
   '2015-01-01');
