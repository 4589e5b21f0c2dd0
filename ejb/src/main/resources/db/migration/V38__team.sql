-- Standing teams: what they are for, what they are planned to be, and the money that is released to them for outcomes.
create table team (
  id              bigint       not null auto_increment,
  code            varchar(30)  collate utf8mb4_bin not null,
  organisation_id bigint       not null,
  name_ko         varchar(200) not null,
  name_en         varchar(200) not null,
  mission         varchar(2000) not null,
  horizon         varchar(10)  not null,
  begins_on       date         not null,
  ends_on         date         null comment 'last day; null: it stands',
  version         int          not null default 0,
  primary key (id),
  constraint team_code unique (code),
  constraint team_organisation foreign key (organisation_id) references organisation (id),
  constraint team_horizon check (horizon in ('EXPLORE', 'GROW', 'RUN')),
  constraint team_days check (ends_on >= begins_on)
);

create table team_capacity (
  team_id     bigint        not null,
  position    int           not null,
  role        varchar(100)  not null,
  grade       smallint      not null comment '1 (highest) to 9',
  equivalents decimal(7, 2) not null comment 'full-time equivalents',
  from_month  date          not null comment 'its first day',
  until_month date          not null comment 'its first day',
  primary key (team_id, position),
  constraint team_capacity_of foreign key (team_id) references team (id),
  constraint team_capacity_grade check (grade between 1 and 9),
  constraint team_capacity_equivalents check (equivalents > 0),
  constraint team_capacity_months check (from_month <= until_month and day(from_month) = 1 and day(until_month) = 1)
);

-- At what a person-month is reckoned: data, by fiscal year and grade.
create table team_rate (
  fiscal_year smallint     not null,
  grade       smallint     not null comment '1 (highest) to 9',
  monthly     bigint       not null comment 'in won',
  certainty   varchar(20)  not null,
  note_ko     varchar(500) not null,
  note_en     varchar(500) not null,
  primary key (fiscal_year, grade),
  constraint team_rate_grade check (grade between 1 and 9),
  constraint team_rate_monthly check (monthly > 0),
  constraint team_rate_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

-- What is to come about, and what came about.
create table team_outcome (
  team_id      bigint         not null,
  position     int            not null,
  name         varchar(200)   not null,
  unit         varchar(40)    not null,
  direction    varchar(10)    not null,
  baseline     decimal(18, 4) null comment 'null: not known',
  target       decimal(18, 4) not null,
  due_on       date           not null,
  actual       decimal(18, 4) null,
  measured_on  date           null,
  source       varchar(400)   null,
  measured_by  bigint         null,
  measured_for bigint         null comment 'in whose place',
  primary key (team_id, position),
  constraint team_outcome_of foreign key (team_id) references team (id),
  constraint team_outcome_by foreign key (measured_by) references account (id),
  constraint team_outcome_principal foreign key (measured_for) references account (id),
  constraint team_outcome_direction check (direction in ('UP', 'DOWN')),
  constraint team_outcome_measured check ((actual is null) = (measured_on is null)
    and (actual is null) = (source is null) and (actual is null) = (measured_by is null))
);

create table team_tranche (
  id          bigint      not null auto_increment,
  team_id     bigint      not null,
  number      int         not null comment 'within the team',
  line_id     bigint      not null,
  planned     bigint      not null comment 'in won',
  due_on      date        not null,
  planned_by  bigint      not null,
  planned_for bigint      null comment 'in whose place',
  planned_at  datetime(6) not null comment 'UTC',
  primary key (id),
  constraint team_tranche_number unique (team_id, number),
  constraint team_tranche_of foreign key (team_id) references team (id),
  constraint team_tranche_line foreign key (line_id) references ledger_line (id),
  constraint team_tranche_by foreign key (planned_by) references account (id),
  constraint team_tranche_principal foreign key (planned_for) references account (id),
  constraint team_tranche_planned check (planned > 0)
);

create table team_tranche_outcome (
  tranche_id bigint not null,
  team_id    bigint not null,
  position   int    not null,
  primary key (tranche_id, position),
  constraint team_tranche_outcome_of foreign key (tranche_id) references team_tranche (id),
  constraint team_tranche_outcome_is foreign key (team_id, position) references team_outcome (team_id, position)
);

-- Decisions on tranches, in their order. The application's account may add to them and read them.
create table team_release (
  id          bigint        not null auto_increment,
  tranche_id  bigint        not null,
  number      int           not null comment 'within the tranche',
  amount      bigint        not null comment 'in won; 0: withheld',
  released_on date          not null,
  departures  varchar(100)  not null comment 'in what it departs from the plan, divided by blanks',
  reason      varchar(1000) null,
  posting_id  bigint        null comment 'the allotment',
  decided_by  bigint        not null,
  decided_for bigint        null comment 'in whose place',
  decided_at  datetime(6)   not null comment 'UTC',
  primary key (id),
  constraint team_release_number unique (tranche_id, number),
  constraint team_release_posting unique (posting_id),
  constraint team_release_tranche foreign key (tranche_id) references team_tranche (id),
  constraint team_release_posted foreign key (posting_id) references ledger_posting (id),
  constraint team_release_by foreign key (decided_by) references account (id),
  constraint team_release_principal foreign key (decided_for) references account (id),
  constraint team_release_amount check (amount >= 0 and (amount = 0) = (posting_id is null)),
  constraint team_release_reason check (departures = '' or reason is not null)
);

-- For which investments a team worked in a month.
create table team_share (
  team_id       bigint        not null,
  month         date          not null comment 'its first day',
  investment_id bigint        not null,
  share         decimal(5, 2) not null comment 'percent',
  primary key (team_id, month, investment_id),
  key team_share_on (investment_id, month),
  constraint team_share_of foreign key (team_id) references team (id),
  constraint team_share_investment foreign key (investment_id) references investment (id),
  constraint team_share_month check (day(month) = 1),
  constraint team_share_part check (share > 0 and share <= 100)
);
