-- Shared pools for compute, data and cloud: what they hold, who is entitled to what of it, who reserved and used what.
create table pool (
  id              bigint       not null auto_increment,
  code            varchar(30)  collate utf8mb4_bin not null,
  organisation_id bigint       not null comment 'the holder',
  name_ko         varchar(200) not null,
  name_en         varchar(200) not null,
  kind            varchar(10)  not null,
  unit            varchar(10)  not null,
  version         int          not null default 0,
  primary key (id),
  constraint pool_code unique (code),
  constraint pool_holder foreign key (organisation_id) references organisation (id),
  constraint pool_kind check (kind in ('COMPUTE', 'DATA', 'CLOUD')),
  constraint pool_unit check (unit in ('GPU_HOUR', 'TB_MONTH', 'CREDIT'))
);

create table pool_capacity (
  pool_id bigint not null,
  month   date   not null comment 'its first day',
  units   bigint not null,
  primary key (pool_id, month),
  constraint pool_capacity_of foreign key (pool_id) references pool (id),
  constraint pool_capacity_month check (day(month) = 1),
  constraint pool_capacity_units check (units >= 0)
);

-- How capacity is shared out and offered on: data, each row from its month until the next one.
create table pool_formula (
  pool_id       bigint        not null,
  from_month    date          not null comment 'its first day',
  base_large    bigint        not null comment 'units an institution',
  base_medium   bigint        not null,
  base_small    bigint        not null,
  weight_large  decimal(8, 4) not null,
  weight_medium decimal(8, 4) not null,
  weight_small  decimal(8, 4) not null,
  offer_day     smallint      not null comment 'day of the month from which what is not reserved is offered on',
  offer_part    decimal(5, 2) not null comment 'percent of what is not reserved',
  certainty     varchar(20)   not null,
  note_ko       varchar(500)  not null,
  note_en       varchar(500)  not null,
  primary key (pool_id, from_month),
  constraint pool_formula_of foreign key (pool_id) references pool (id),
  constraint pool_formula_month check (day(from_month) = 1),
  constraint pool_formula_base check (base_large >= 0 and base_medium >= 0 and base_small >= 0),
  constraint pool_formula_weight check (weight_large > 0 and weight_medium > 0 and weight_small > 0),
  constraint pool_formula_day check (offer_day between 1 and 28),
  constraint pool_formula_part check (offer_part between 0 and 100),
  constraint pool_formula_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

-- What a unit costs, and for what it is had on the market: data, by fiscal year.
create table pool_rate (
  pool_id     bigint       not null,
  fiscal_year smallint     not null,
  kind        varchar(10)  not null,
  amount      bigint       not null comment 'won a unit',
  certainty   varchar(20)  not null,
  note_ko     varchar(500) not null,
  note_en     varchar(500) not null,
  primary key (pool_id, fiscal_year, kind),
  constraint pool_rate_of foreign key (pool_id) references pool (id),
  constraint pool_rate_kind check (kind in ('COST', 'MARKET')),
  constraint pool_rate_amount check (amount > 0),
  constraint pool_rate_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

-- The institutions of a pool: class and declared need, each row from its month until the next one.
create table pool_institution (
  pool_id         bigint      not null,
  organisation_id bigint      not null,
  from_month      date        not null comment 'its first day',
  capacity_class  varchar(10) not null,
  need            bigint      not null comment 'units a month; 0: it takes no part',
  primary key (pool_id, organisation_id, from_month),
  constraint pool_institution_of foreign key (pool_id) references pool (id),
  constraint pool_institution_is foreign key (organisation_id) references organisation (id),
  constraint pool_institution_month check (day(from_month) = 1),
  constraint pool_institution_class check (capacity_class in ('LARGE', 'MEDIUM', 'SMALL')),
  constraint pool_institution_need check (need >= 0)
);

-- Reservations in their order. The application's account may add to them and read them.
create table pool_reservation (
  id              bigint      not null auto_increment,
  pool_id         bigint      not null,
  organisation_id bigint      not null,
  month           date        not null comment 'its first day',
  own             bigint      not null comment 'units out of what it is entitled to',
  taken           bigint      not null comment 'units out of what others left',
  requested_at    datetime(6) not null comment 'UTC',
  requested_by    bigint      not null,
  requested_for   bigint      null comment 'in whose place',
  primary key (id),
  key pool_reservation_in (pool_id, month, organisation_id),
  constraint pool_reservation_of foreign key (pool_id) references pool (id),
  constraint pool_reservation_is foreign key (organisation_id) references organisation (id),
  constraint pool_reservation_by foreign key (requested_by) references account (id),
  constraint pool_reservation_principal foreign key (requested_for) references account (id),
  constraint pool_reservation_month check (day(month) = 1),
  constraint pool_reservation_units check (own >= 0 and taken >= 0 and own + taken > 0)
);

-- What meters say was used. The application's account may add to it and read it.
create table pool_use (
  id              bigint       not null auto_increment,
  pool_id         bigint       not null,
  organisation_id bigint       not null,
  used_on         date         not null,
  units           bigint       not null,
  reference       varchar(100) collate utf8mb4_bin not null comment 'of the meter: once in a pool',
  entered_at      datetime(6)  not null comment 'UTC',
  entered_by      bigint       not null,
  entered_for     bigint       null comment 'in whose place',
  primary key (id),
  constraint pool_use_reference unique (pool_id, reference),
  key pool_use_in (pool_id, used_on, organisation_id),
  constraint pool_use_of foreign key (pool_id) references pool (id),
  constraint pool_use_is foreign key (organisation_id) references organisation (id),
  constraint pool_use_by foreign key (entered_by) references account (id),
  constraint pool_use_principal foreign key (entered_for) references account (id),
  constraint pool_use_units check (units > 0)
);
