-- Results of the nightly jobs, keyed by run. Readers see the run that published_run points to.
create table metric_run (
  id              bigint       not null comment 'instance id of the job that computes it',
  job             varchar(60)  not null,
  as_of           date         not null,
  formula_version varchar(20)  not null,
  subjects        bigint       not null comment 'investments to compute, counted at the start',
  done            bigint       not null default 0 comment 'investments computed so far',
  written         bigint       not null default 0 comment 'result rows so far',
  incomplete      bigint       not null default 0 comment 'investments of which nothing could be computed',
  started_at      datetime(6)  not null,
  finished_at     datetime(6)  null,
  primary key (id),
  key metric_run_by_job (job, id)
);

create table published_run (
  job          varchar(60) not null,
  run_id       bigint      not null,
  published_at datetime(6) not null,
  primary key (job),
  constraint published_run_run foreign key (run_id) references metric_run (id)
);

-- Who asked that a run be stopped. A run that stopped without it was cut off by the end of the server, and goes on.
create table run_stop (
  run_id       bigint      not null,
  requested_by varchar(60) not null,
  requested_at datetime(6) not null,
  primary key (run_id)
);

-- Earned value by investment and month: inputs as they were, figures where they are defined.
-- Amounts are whole units of the investment's currency. A null figure is undefined; why stands in reasons.
create table value_for_money_result (
  run_id                   bigint        not null,
  investment_id            bigint        not null,
  month                    date          not null comment 'first day of the reported month',
  baseline_version         int           not null,
  budget_at_completion     bigint        null,
  physical_progress        decimal(5,2)  null,
  planned_value            bigint        null,
  earned_value             bigint        null,
  actual_cost              bigint        null,
  cost_variance            bigint        null,
  schedule_variance        bigint        null,
  cost_index               decimal(18,4) null,
  schedule_index           decimal(18,4) null,
  earned_schedule          decimal(18,4) null comment 'months of the plan',
  actual_time              int           null comment 'months since the plan''s start',
  planned_duration         int           null comment 'months of the plan',
  time_index               decimal(18,4) null comment 'SPI(t), earned schedule',
  time_estimate            decimal(18,4) null comment 'IEAC(t), months',
  estimate_at_planned_rate bigint        null,
  estimate_at_completion   bigint        null comment 'at the current rate',
  estimate_at_both_rates   bigint        null comment 'at the current cost and schedule rates',
  to_complete_index        decimal(18,4) null,
  year_budget              bigint        null comment 'budget of the month''s fiscal year',
  year_forecast            bigint        null,
  year_variance            bigint        null comment 'year_forecast - year_budget',
  planned_finish           date          null,
  forecast_finish          date          null,
  finish_slip_days         int           null comment 'forecast finish - planned finish',
  computed_rating          varchar(20)   null,
  reported_rating          varchar(20)   null,
  rating_unchanged_months  int           null comment 'months for which the reported rating has been the same',
  reasons                  varchar(2000) null comment 'figure=reason, separated by commas',
  primary key (run_id, investment_id, month),
  constraint value_for_money_run foreign key (run_id) references metric_run (id),
  constraint value_for_money_investment foreign key (investment_id) references investment (id),
  constraint value_for_money_computed_rating check
    (computed_rating in ('GREEN', 'AMBER_GREEN', 'AMBER', 'AMBER_RED', 'RED')),
  constraint value_for_money_reported_rating check
    (reported_rating in ('GREEN', 'AMBER_GREEN', 'AMBER', 'AMBER_RED', 'RED'))
);

-- Continuity of leadership by investment.
create table continuity_result (
  run_id                bigint        not null,
  investment_id         bigint        not null,
  baseline_version      int           not null,
  posting_starts_on     date          null,
  posting_ends_on       date          null,
  excluded_days         int           null,
  tenure_days           int           null,
  project_starts_on     date          null,
  counted_until         date          null comment 'the as-of day, or the last day of a lead that is over',
  holders               int           null comment 'how many have led so far',
  longest_holder_days   int           null,
  elapsed_days          int           null,
  leadership_continuity decimal(9,4)  null,
  posting_rule          varchar(40)   null,
  posting_rule_months   int           null,
  earliest_transfer     date          null,
  milestone_code        varchar(20)   null comment 'the next protected milestone',
  milestone_date        date          null comment 'its forecast, else its baseline',
  days_short            int           null comment 'days by which the posting ends before the milestone; 0 when it lasts',
  reasons               varchar(2000) null comment 'figure=reason, separated by commas',
  primary key (run_id, investment_id),
  constraint continuity_run foreign key (run_id) references metric_run (id),
  constraint continuity_investment foreign key (investment_id) references investment (id),
  key continuity_by_shortfall (run_id, days_short)
);

-- From where on a figure is worth a look: effective-dated data, with its source and how sure we are.
create table finding_threshold (
  kind       varchar(30)   not null,
  at_least   decimal(10,4) not null comment 'steps of the rating, months, ratio, or days',
  valid_from date          not null,
  valid_to   date          null,
  source     varchar(500)  not null,
  certainty  varchar(20)   not null,
  primary key (kind, valid_from),
  constraint finding_threshold_kind check
    (kind in ('RATING_DIVERGENCE', 'RATING_UNCHANGED', 'COST_OVERRUN', 'LEADER_LEAVES')),
  constraint finding_threshold_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into finding_threshold (kind, at_least, valid_from, source, certainty) values
  ('RATING_DIVERGENCE', 2, '2015-01-01', 'Set for this system: two of the five steps.', 'FIELD'),
  ('RATING_UNCHANGED', 12, '2015-01-01', 'Set for this system; GAO-13-98 takes an unchanged rating for a sign, and names no number of months.', 'FIELD'),
  ('COST_OVERRUN', 1.1, '2015-01-01', 'Set for this system: a tenth above the budget at completion.', 'FIELD'),
  ('LEADER_LEAVES', 1, '2015-01-01', 'Set for this system: any day short of the milestone.', 'FIELD');
