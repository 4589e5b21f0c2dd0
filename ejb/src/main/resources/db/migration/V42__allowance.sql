-- Conditional overspend allowances: who asks for more, out of what, why, under what conditions, and what became of it.

-- How much a request may be for, by tier, and how many have to agree.
create table allowance_limit (
  tier       smallint      not null,
  valid_from date          not null,
  percent    decimal(5, 2) not null comment 'of the agreed total',
  deciders   smallint      not null,
  months     smallint      not null comment 'in which requests count together',
  certainty  varchar(20)   not null,
  note_ko    varchar(500)  not null,
  note_en    varchar(500)  not null,
  primary key (tier, valid_from),
  constraint allowance_limit_tier check (tier between 1 and 3),
  constraint allowance_limit_percent check (percent > 0),
  constraint allowance_limit_deciders check (deciders between 1 and 3),
  constraint allowance_limit_months check (months between 1 and 60),
  constraint allowance_limit_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into allowance_limit (tier, valid_from, percent, deciders, months, certainty, note_ko, note_en) values
  (1, '2000-01-01', 20.00, 1, 12, 'FIELD', '내부 기준입니다. 법령이 정한 한도가 아닙니다.', 'The house''s own; no statute sets it.'),
  (2, '2000-01-01', 15.00, 1, 12, 'FIELD', '내부 기준입니다. 법령이 정한 한도가 아닙니다.', 'The house''s own; no statute sets it.'),
  (3, '2000-01-01', 10.00, 2, 12, 'FIELD', '내부 기준입니다. 두 사람이 동의해야 합니다.', 'The house''s own; two have to agree.');

-- From which growth of the agreed total on a study is due, by size.
create table allowance_growth (
  valid_from date          not null,
  from_total bigint        not null comment 'agreed total in won',
  percent    decimal(5, 2) not null,
  certainty  varchar(20)   not null,
  note_ko    varchar(500)  not null,
  note_en    varchar(500)  not null,
  primary key (valid_from, from_total),
  constraint allowance_growth_percent check (percent > 0),
  constraint allowance_growth_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into allowance_growth (valid_from, from_total, percent, certainty, note_ko, note_en) values
  ('2000-01-01', 0, 20.00, 'SECONDARY',
   '국가재정법 제50조: 총사업비가 일정 규모 이상 증가하면 타당성을 재조사합니다. 물가와 토지보상비 증가분은 제외됩니다.',
   'National Finance Act, article 50: growth of the agreed total asks for a re-study; price rises and land are left out.'),
  ('2000-01-01', 100000000000, 15.00, 'SECONDARY',
   '총사업비 1천억 원 이상은 더 낮은 비율을 적용합니다. 확인이 필요합니다.',
   'From 100 billion won on a lower rate holds; to be verified.');

create table allowance (
  id              bigint        not null auto_increment,
  investment_id   bigint        null,
  team_id         bigint        null,
  organisation_id bigint        not null,
  source          varchar(20)   not null,
  source_line_id  bigint        not null,
  target_line_id  bigint        not null,
  amount          bigint        not null comment 'in won',
  document        varchar(200)  null comment 'resolution or plan that allows it',
  cause           varchar(2000) not null,
  effects         varchar(2000) not null comment 'on others',
  estimate        bigint        not null comment 'at completion, as revised, in won',
  computed        decimal(30, 4) null comment 'estimate at completion from the earned-value record; null: not known',
  raised_costs    bigint        not null comment 'present values in won, from here on',
  raised_benefits bigint        not null,
  stopped_costs   bigint        not null,
  stopped_benefits bigint       not null,
  reduced_costs   bigint        not null,
  reduced_benefits bigint       not null,
  study           varchar(200)  null comment 'the study anew, where growth asks for one',
  expires_on      date          not null comment 'last day for a draw',
  tier            smallint      not null comment '1 to 3, as held against',
  deciders        smallint      not null comment 'how many have to agree',
  agreed          bigint        not null comment 'agreed total at the time, in won',
  granted_before  bigint        not null comment 'in won',
  growth_limit    decimal(5, 2) not null comment 'percent',
  state           varchar(12)   not null,
  version         int           not null default 0,
  requested_by    bigint        not null,
  requested_for   bigint        null comment 'in whose place',
  requested_on    date          not null,
  requested_at    datetime(6)   not null comment 'UTC',
  primary key (id),
  key allowance_state (state, id),
  constraint allowance_for check ((investment_id is null) <> (team_id is null)),
  constraint allowance_amount check (amount > 0),
  constraint allowance_source check (source in
    ('VIREMENT', 'RESERVE', 'SUPPLEMENTARY', 'CARRY_OVER', 'REUSABLE_REMAINDER', 'FUND')),
  constraint allowance_in check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED')),
  constraint allowance_investment foreign key (investment_id) references investment (id),
  constraint allowance_team foreign key (team_id) references team (id),
  constraint allowance_organisation foreign key (organisation_id) references organisation (id),
  constraint allowance_source_line foreign key (source_line_id) references ledger_line (id),
  constraint allowance_target_line foreign key (target_line_id) references ledger_line (id),
  constraint allowance_by foreign key (requested_by) references account (id),
  constraint allowance_principal foreign key (requested_for) references account (id)
);

create table allowance_decision (
  allowance_id bigint        not null,
  number       smallint      not null,
  granted      boolean       not null,
  reason       varchar(1000) not null,
  decided_by   bigint        not null,
  decided_for  bigint        null comment 'in whose place',
  decided_at   datetime(6)   not null comment 'UTC',
  primary key (allowance_id, number),
  constraint allowance_decision_of foreign key (allowance_id) references allowance (id),
  constraint allowance_decision_by foreign key (decided_by) references account (id),
  constraint allowance_decision_principal foreign key (decided_for) references account (id)
);

create table allowance_condition (
  allowance_id bigint        not null,
  position     smallint      not null,
  says         varchar(1000) not null,
  due_on       date          not null,
  kept_on      date          null,
  evidence     varchar(1000) null,
  kept_by      bigint        null,
  kept_for     bigint        null comment 'in whose place',
  failed_on    date          null,
  primary key (allowance_id, position),
  constraint allowance_condition_of foreign key (allowance_id) references allowance (id),
  constraint allowance_condition_by foreign key (kept_by) references account (id),
  constraint allowance_condition_principal foreign key (kept_for) references account (id),
  constraint allowance_condition_kept check ((kept_on is null) = (evidence is null)
    and (kept_on is null) = (kept_by is null))
);

-- What happened to its money, in order. The application's account may add to it and read it.
create table allowance_entry (
  allowance_id bigint        not null,
  number       int           not null,
  kind         varchar(10)   not null,
  amount       bigint        not null comment 'in won',
  happened_on  date          not null,
  reason       varchar(1000) not null,
  posting_id   bigint        null comment 'where money moved from line to line',
  entered_by   varchar(60)   collate utf8mb4_bin not null,
  entered_at   datetime(6)   not null comment 'UTC',
  primary key (allowance_id, number),
  constraint allowance_entry_posting unique (posting_id),
  constraint allowance_entry_of foreign key (allowance_id) references allowance (id),
  constraint allowance_entry_posted foreign key (posting_id) references ledger_posting (id),
  constraint allowance_entry_kind check (kind in ('DRAW', 'CLAWBACK', 'RELEASE')),
  constraint allowance_entry_amount check (amount > 0)
);
