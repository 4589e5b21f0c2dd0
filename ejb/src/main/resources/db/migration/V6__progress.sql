-- A month's report on an investment. What was not reported is null, never 0.
-- Amounts are whole units of the investment's currency.
create table progress_report (
  id                bigint       not null auto_increment,
  investment_id     bigint       not null,
  month             date         not null comment 'first day of the month',
  physical_progress decimal(5,2) null comment 'percent of the whole scope done by the end of the month',
  actual_cost       bigint       null comment 'spent since the start, by the end of the month',
  year_forecast     bigint       null comment 'what the fiscal year is expected to cost',
  whole_life_cost   bigint       null comment 'what the investment is expected to cost over its life',
  total_benefits    bigint       null comment 'what it is expected to bring over its life',
  started_on        date         null comment 'the start, as reported then',
  forecast_finish   date         null,
  rating            varchar(20)  null,
  title             varchar(300) null comment 'the title, as reported then',
  owner_id          bigint       null comment 'the owner, as reported then',
  category          varchar(100) null comment 'the category, as reported then',
  summary           mediumtext   null comment 'aims and description, as reported then',
  note              mediumtext   null,
  schedule_note     mediumtext   null,
  variance_note     mediumtext   null,
  budget_note       mediumtext   null,
  benefits_note     mediumtext   null,
  reported_by       varchar(60)  not null,
  reported_at       datetime(6)  not null,
  heard             varbinary(400) null comment 'eight bytes for each field: what an import last said of it',
  version           int          not null default 0,
  primary key (id),
  constraint progress_report_month unique (investment_id, month),
  constraint progress_report_investment foreign key (investment_id) references investment (id),
  constraint progress_report_owner foreign key (owner_id) references organisation (id),
  constraint progress_report_progress check (physical_progress between 0 and 100),
  constraint progress_report_rating check
    (rating in ('GREEN', 'AMBER_GREEN', 'AMBER', 'AMBER_RED', 'RED'))
);

-- From which index on a rating holds: effective-dated data, with its source and how sure we are.
create table rating_threshold (
  id          bigint       not null auto_increment,
  green       decimal(6,4) not null comment 'lowest index of green',
  amber_green decimal(6,4) not null,
  amber       decimal(6,4) not null,
  amber_red   decimal(6,4) not null comment 'lowest index of amber/red; below it is red',
  valid_from  date         not null,
  valid_to    date         null,
  source      varchar(500) not null,
  certainty   varchar(20)  not null,
  primary key (id),
  constraint rating_threshold_version unique (valid_from),
  constraint rating_threshold_order check (green >= amber_green and amber_green >= amber and amber >= amber_red),
  constraint rating_threshold_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into rating_threshold (green, amber_green, amber, amber_red, valid_from, source, certainty) values
  (0.9500, 0.9000, 0.8500, 0.8000, '2015-01-01',
   'Set for this system in steps of five hundredths of CPI and SPI(t); no statute or standard prescribes them.',
   'FIELD');
