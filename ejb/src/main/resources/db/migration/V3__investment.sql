-- The register: projects, services, platforms and experiments.
-- Amounts are whole units of the row's currency.
create table investment (
  id                   bigint       not null auto_increment,
  code                 varchar(40) collate utf8mb4_bin not null,
  title_ko             varchar(300) not null,
  title_en             varchar(300) not null,
  summary              mediumtext   null,
  kind                 varchar(20)  not null,
  category             varchar(100) null,
  owner_id             bigint       not null,
  stage                varchar(20)  not null,
  currency             char(3)      not null default 'KRW',
  starts_on            date         null,
  planned_finish       date         null,
  budget_at_completion bigint       null,
  baseline_version     int          not null default 1,
  facts_as_of          date         null comment 'month of the report these facts were last taken from',
  heard                varbinary(400) null comment 'eight bytes for each field: what an import last said of it',
  version              int          not null default 0,
  primary key (id),
  constraint investment_code unique (code),
  constraint investment_owner foreign key (owner_id) references organisation (id),
  constraint investment_kind check (kind in ('PROJECT', 'SERVICE', 'PLATFORM', 'EXPERIMENT')),
  constraint investment_stage check
    (stage in ('PROPOSED', 'APPROVED', 'DELIVERY', 'OPERATION', 'STOPPED', 'CLOSED')),
  constraint investment_total check (budget_at_completion >= 0),
  constraint investment_dates check (planned_finish >= starts_on),
  key investment_by_owner (owner_id, code),
  key investment_by_title_ko (title_ko, id),
  key investment_by_title_en (title_en, id),
  key investment_by_total (budget_at_completion, id),
  key investment_by_finish (planned_finish, id)
);

create table milestone (
  id            bigint       not null auto_increment,
  investment_id bigint       not null,
  code          varchar(20) collate utf8mb4_bin not null,
  name_ko       varchar(200) not null,
  name_en       varchar(200) not null,
  kind          varchar(20)  not null,
  protected     boolean      not null default false comment 'its leader should stay until it is reached',
  baseline_date date         not null,
  forecast_date date         null,
  reached_on    date         null,
  version       int          not null default 0,
  primary key (id),
  constraint milestone_code unique (investment_id, code),
  constraint milestone_investment foreign key (investment_id) references investment (id),
  constraint milestone_kind check (kind in ('CONTRACT', 'DESIGN', 'DELIVERY', 'GO_LIVE', 'STABLE', 'CLOSE'))
);

-- The time-phased baseline: what should have been earned by the end of a month, cumulative.
create table planned_value (
  investment_id    bigint not null,
  baseline_version int    not null,
  month            date   not null comment 'first day of the month',
  cumulative       bigint not null,
  primary key (investment_id, baseline_version, month),
  constraint planned_value_investment foreign key (investment_id) references investment (id),
  constraint planned_value_not_negative check (cumulative >= 0)
);
