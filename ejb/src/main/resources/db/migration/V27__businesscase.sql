-- Versions of the case for an investment. At most one of an investment is written or waited for.
create table business_case (
  id             bigint      not null auto_increment,
  investment_id  bigint      not null,
  number         int         not null comment 'without gaps by investment',
  state          varchar(20) not null,
  begun_from_id  bigint      null comment 'the version that it took over',
  begun_by       bigint      not null,
  begun_for      bigint      null comment 'in whose place',
  begun_at       datetime(6) not null comment 'UTC',
  edited_by      bigint      not null,
  edited_for     bigint      null comment 'in whose place',
  edited_at      datetime(6) not null comment 'UTC',
  submitted_by   bigint      null,
  submitted_for  bigint      null comment 'in whose place',
  submitted_at   datetime(6) null comment 'UTC',
  ended_at       datetime(6) null comment 'UTC: when it was returned, accepted or withdrawn',
  ended_reason   text        null,
  open_key       bigint generated always as
    (case when state in ('DRAFT', 'SUBMITTED') then investment_id end) stored
    comment 'at most one open version of an investment',
  version        int         not null default 0,
  primary key (id),
  constraint business_case_number unique (investment_id, number),
  constraint business_case_open unique (open_key),
  index business_case_state (state, id),
  constraint business_case_investment foreign key (investment_id) references investment (id),
  constraint business_case_begun_from foreign key (begun_from_id) references business_case (id),
  constraint business_case_begun_by foreign key (begun_by) references account (id),
  constraint business_case_begun_for foreign key (begun_for) references account (id),
  constraint business_case_edited_by foreign key (edited_by) references account (id),
  constraint business_case_edited_for foreign key (edited_for) references account (id),
  constraint business_case_submitted_by foreign key (submitted_by) references account (id),
  constraint business_case_submitted_for foreign key (submitted_for) references account (id),
  constraint business_case_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
  constraint business_case_submitted check (
    (submitted_by is null) = (submitted_at is null)
    and (state not in ('SUBMITTED', 'RETURNED', 'ACCEPTED') or submitted_at is not null)),
  constraint business_case_ended check ((state in ('DRAFT', 'SUBMITTED')) = (ended_at is null))
);

-- Numbers without gaps: taken in the transaction that begins a version, and given back with it.
create table business_case_series (
  investment_id bigint not null,
  last_number   int    not null,
  primary key (investment_id),
  constraint business_case_series_investment foreign key (investment_id) references investment (id)
);

-- Sections: rows in their order, stored with the version that holds them.
create table business_case_text (
  case_id            bigint       not null,
  position           int          not null,
  base_year          smallint     not null,
  price_year         smallint     not null,
  rate               varchar(60) collate utf8mb4_bin null comment 'discount rate: its code, @, the day from which its version holds',
  problem            text         null,
  users              text         null,
  strategic_fit      text         null,
  preferred          varchar(20) collate utf8mb4_bin null comment 'code of the option asked for',
  preferred_reason   text         null,
  no_evidence_reason text         null,
  primary key (case_id, position),
  constraint business_case_text_case foreign key (case_id) references business_case (id),
  constraint business_case_text_one check (position = 1)
);

create table business_case_option (
  case_id     bigint       not null,
  position    int          not null,
  code        varchar(20) collate utf8mb4_bin not null,
  kind        varchar(20)  not null,
  title       varchar(200) not null,
  description text         null,
  uplift      decimal(7,3) null comment 'optimism bias of costs, percent',
  mitigation  decimal(6,3) null comment 'percent of the uplift',
  primary key (case_id, position),
  constraint business_case_option_code unique (case_id, code),
  constraint business_case_option_case foreign key (case_id) references business_case (id),
  constraint business_case_option_kind check (kind in ('DO_NOTHING', 'MINIMUM', 'PREFERRED', 'MORE')),
  constraint business_case_option_uplift check (uplift between 0 and 1000),
  constraint business_case_option_mitigation check (mitigation between 0 and 100)
);

create table business_case_flow (
  case_id     bigint       not null,
  position    int          not null,
  option_code varchar(20) collate utf8mb4_bin not null,
  fiscal_year smallint     not null,
  side        varchar(20)  not null,
  nature      varchar(20)  not null,
  title       varchar(200) not null,
  amount      bigint       not null comment 'won, in prices of the price year',
  party       varchar(200) null comment 'who bears the cost, or has the benefit',
  primary key (case_id, position),
  constraint business_case_flow_case foreign key (case_id) references business_case (id),
  constraint business_case_flow_side check (side in ('COST', 'BENEFIT')),
  constraint business_case_flow_nature check (nature in ('ONE_OFF', 'RUNNING')),
  constraint business_case_flow_amount check (amount between 0 and 1000000000000000)
);

create table business_case_benefit (
  case_id      bigint        not null,
  position     int           not null,
  title        varchar(200)  not null,
  unit         varchar(40)   null,
  baseline     decimal(24,6) null,
  baseline_on  date          null,
  target       decimal(24,6) null,
  target_on    date          null,
  owner        varchar(200)  null,
  measured_how text          null,
  primary key (case_id, position),
  constraint business_case_benefit_case foreign key (case_id) references business_case (id)
);

create table business_case_risk (
  case_id    bigint       not null,
  position   int          not null,
  title      varchar(200) not null,
  likelihood tinyint      not null,
  impact     tinyint      not null,
  response   text         null,
  owner      varchar(200) null,
  primary key (case_id, position),
  constraint business_case_risk_case foreign key (case_id) references business_case (id),
  constraint business_case_risk_scales check (likelihood between 1 and 5 and impact between 1 and 5)
);

create table business_case_reuse (
  case_id     bigint       not null,
  position    int          not null,
  title       varchar(200) not null,
  found_where varchar(200) null,
  reusable    varchar(20)  not null,
  reason      text         null,
  primary key (case_id, position),
  constraint business_case_reuse_case foreign key (case_id) references business_case (id),
  constraint business_case_reuse_reusable check (reusable in ('YES', 'PARTLY', 'NO'))
);

create table business_case_evidence (
  case_id      bigint      not null,
  position     int         not null,
  kind         varchar(20) not null,
  held_on      date        not null,
  participants int         not null,
  findings     text        null,
  changes      text        null comment 'what was changed because of it',
  primary key (case_id, position),
  constraint business_case_evidence_case foreign key (case_id) references business_case (id),
  constraint business_case_evidence_kind check (kind in ('CO_DESIGN', 'USABILITY_TEST', 'INTERVIEW', 'SURVEY')),
  constraint business_case_evidence_participants check (participants >= 0)
);

create table business_case_asset (
  case_id         bigint       not null,
  position        int          not null,
  title           varchar(200) not null,
  description     text         null,
  catalogue_entry varchar(500) null,
  personal_data   boolean      null,
  openness        varchar(20)  not null,
  primary key (case_id, position),
  constraint business_case_asset_case foreign key (case_id) references business_case (id),
  constraint business_case_asset_openness check (openness in ('OPEN', 'SHARED', 'CLOSED'))
);
