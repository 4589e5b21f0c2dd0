-- Strategies of the nation and of ministries, with what they aim at. A term's last day is its own; null while in force.
create table strategy (
  id              bigint       not null auto_increment,
  code            varchar(40) collate utf8mb4_bin not null,
  title_ko        varchar(300) not null,
  title_en        varchar(300) not null,
  level           varchar(20)  not null,
  organisation_id bigint       null comment 'whose it is; null: the nation''s',
  parent_id       bigint       null comment 'the strategy that it carries out',
  valid_from      date         not null,
  valid_to        date         null,
  source          varchar(400) null,
  version         int          not null default 0,
  primary key (id),
  constraint strategy_code unique (code),
  constraint strategy_organisation foreign key (organisation_id) references organisation (id),
  constraint strategy_parent foreign key (parent_id) references strategy (id),
  constraint strategy_level check (level in ('NATIONAL', 'MINISTRY')),
  constraint strategy_owner check ((level = 'NATIONAL') = (organisation_id is null)),
  constraint strategy_term check (valid_to >= valid_from)
);

create table objective (
  id          bigint        not null auto_increment,
  code        varchar(40) collate utf8mb4_bin not null,
  strategy_id bigint        not null,
  parent_id   bigint        null comment 'the objective that it is a part of',
  title_ko    varchar(300)  not null,
  title_en    varchar(300)  not null,
  description varchar(2000) null,
  valid_from  date          not null,
  valid_to    date          null,
  version     int           not null default 0,
  primary key (id),
  constraint objective_code unique (code),
  constraint objective_strategy foreign key (strategy_id) references strategy (id),
  constraint objective_parent foreign key (parent_id) references objective (id),
  constraint objective_term check (valid_to >= valid_from)
);

-- What part of an investment serves an objective, by fiscal years.
create table contribution (
  investment_id bigint       not null,
  objective_id  bigint       not null,
  from_year     smallint     not null,
  until_year    smallint     null comment 'the last one; null while it goes on',
  share         decimal(7,4) not null comment 'percent of the investment',
  reason        varchar(400) not null,
  primary key (investment_id, objective_id, from_year),
  index contribution_objective (objective_id),
  constraint contribution_investment foreign key (investment_id) references investment (id),
  constraint contribution_objective foreign key (objective_id) references objective (id),
  constraint contribution_share check (share > 0 and share <= 100),
  constraint contribution_years check (until_year >= from_year)
);

-- The contributions of an investment are stored as a whole: this is the version of the whole.
create table contribution_set (
  investment_id bigint not null,
  version       int    not null,
  primary key (investment_id),
  constraint contribution_set_investment foreign key (investment_id) references investment (id)
);
