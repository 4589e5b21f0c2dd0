-- Results of the nightly jobs, keyed by run. Readers see the run that published_run points to.
create table metric_run (
  id              bigint      not null comment 'instance id of the job that computes it',
  job             varchar(60) not null,
  as_of           date        not null,
  formula_version varchar(20) not null,
  started_at      datetime(6) not null,
  finished_at     datetime(6) null,
  primary key (id)
);

create table published_run (
  job          varchar(60) not null,
  run_id       bigint      not null,
  published_at datetime(6) not null,
  primary key (job),
  constraint published_run_run foreign key (run_id) references metric_run (id)
);

-- Earned value by investment and month: inputs as they were, indices where they are defined.
-- Amounts are whole units of the investment's currency; a null index is undefined, and its reason stands beside it.
create table value_for_money_result (
  run_id               bigint        not null,
  investment_id        bigint        not null,
  month                date          not null,
  baseline_version     int           not null,
  budget_at_completion bigint        null,
  planned_value        bigint        null,
  earned_value         bigint        null,
  actual_cost          bigint        null,
  cost_variance        bigint        null,
  schedule_variance    bigint        null,
  cost_index           decimal(12,4) null,
  schedule_index       decimal(12,4) null,
  time_index           decimal(12,4) null comment 'SPI(t), earned schedule',
  estimate_at_completion bigint      null,
  to_complete_index    decimal(12,4) null,
  year_budget          bigint        null comment 'budget of the month''s fiscal year',
  year_forecast        bigint        null,
  year_variance        bigint        null comment 'year_forecast - year_budget',
  finish_slip_days     int           null comment 'forecast finish - planned finish',
  computed_rating      varchar(20)   null,
  reported_rating      varchar(20)   null,
  rating_unchanged_months int        null,
  primary key (run_id, investment_id, month),
  constraint value_for_money_run foreign key (run_id) references metric_run (id),
  constraint value_for_money_investment foreign key (investment_id) references investment (id)
);

-- Continuity of leadership by investment.
create table continuity_result (
  run_id                bigint        not null,
  investment_id         bigint        not null,
  post_id               bigint        null comment 'the post that leads on the as-of day',
  official_id           bigint        null comment 'its holder on that day',
  tenure_days           int           null,
  holders               int           not null comment 'how many have led so far',
  longest_holder_days   int           null,
  elapsed_days          int           null,
  leadership_continuity decimal(9,4)  null,
  earliest_transfer     date          null,
  posting_rule_id       bigint        null,
  posting_ends_on       date          null,
  milestone_id          bigint        null comment 'the next protected milestone',
  milestone_date        date          null,
  days_short            int           null comment 'days by which the posting ends before the milestone; 0 when it lasts',
  primary key (run_id, investment_id),
  constraint continuity_run foreign key (run_id) references metric_run (id),
  constraint continuity_investment foreign key (investment_id) references investment (id),
  key continuity_by_shortfall (run_id, days_short)
);
