-- What counts beside money in a version of a case. That weights are 100 % together is checked before rows are stored.
create table business_case_criterion (
  case_id     bigint       not null,
  position    int          not null,
  code        varchar(20) collate utf8mb4_bin not null,
  title       varchar(100) not null,
  weight      decimal(9,6) not null comment 'percent, 100 together',
  description text         null comment 'what is looked at, and how points are given',
  primary key (case_id, position),
  constraint business_case_criterion_code unique (case_id, code),
  constraint business_case_criterion_case foreign key (case_id) references business_case (id),
  constraint business_case_criterion_weight check (weight between 0 and 100)
);

create table business_case_score (
  case_id        bigint       not null,
  position       int          not null,
  option_code    varchar(20) collate utf8mb4_bin not null,
  criterion_code varchar(20) collate utf8mb4_bin not null,
  score          decimal(9,6) not null comment '0 to 100, higher is better',
  reason         text         null comment 'why as many points',
  primary key (case_id, position),
  constraint business_case_score_pair unique (case_id, option_code, criterion_code),
  constraint business_case_score_case foreign key (case_id) references business_case (id),
  constraint business_case_score_range check (score between 0 and 100)
);
