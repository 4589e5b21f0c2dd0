-- Ceilings of what may be committed for an investment: nothing before the first day or after the last one, and nothing
-- after it was stopped. What is committed already may be paid.
create table ledger_ceiling (
  id            bigint       not null auto_increment,
  investment_id bigint       not null,
  reference     varchar(100) collate utf8mb4_bin not null comment 'what it rests upon',
  amount        bigint       not null comment 'in won',
  valid_from    date         not null,
  valid_until   date         not null,
  stopped_on    date         null comment 'from this day on nothing is committed',
  set_at        datetime(6)  not null comment 'UTC',
  set_by        varchar(60)  collate utf8mb4_bin not null,
  primary key (id),
  index ledger_ceiling_of (investment_id, id),
  constraint ledger_ceiling_reference unique (reference),
  constraint ledger_ceiling_investment foreign key (investment_id) references investment (id),
  constraint ledger_ceiling_amount check (amount > 0),
  constraint ledger_ceiling_term check (valid_from <= valid_until)
);

-- Under which ceiling a commitment was made.
alter table ledger_commitment
  add column ceiling_id bigint null comment 'the ceiling that it counts towards, if towards one',
  add constraint ledger_commitment_ceiling foreign key (ceiling_id) references ledger_ceiling (id);

-- How much, how long and how often may be experimented: data, since limits change.
create table experiment_rule (
  valid_from      date         not null,
  valid_to        date         null,
  highest_ceiling bigint       not null comment 'in won',
  longest_months  int          not null,
  most_rounds     int          not null comment 'experiments of one investment, the first one among them',
  certainty       varchar(20)  not null,
  note_ko         varchar(500) not null,
  note_en         varchar(500) not null,
  primary key (valid_from),
  constraint experiment_rule_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into experiment_rule (valid_from, highest_ceiling, longest_months, most_rounds, certainty, note_ko, note_en) values
  ('2015-01-01', 500000000, 12, 3, 'FIELD',
   '이 시스템이 정한 한도입니다. 법령에서 확인한 값이 아닙니다.',
   'Set for this system; not read in a statute.');

create table experiment (
  id            bigint        not null auto_increment,
  investment_id bigint        not null,
  number        int           not null comment 'within the investment',
  begun_from_id bigint        null comment 'the experiment that it goes on from',
  state         varchar(20)   not null comment 'that one has ended is told by its last day',
  ceiling       bigint        not null comment 'in won',
  starts_on     date          not null,
  ends_on       date          not null,
  hypothesis    varchar(2000) not null,
  success       varchar(2000) not null comment 'what must come out for it to count as a success',
  rollout_id    bigint        null comment 'the investment that would roll it out',
  proposed_by   bigint        not null,
  proposed_for  bigint        null comment 'in whose place',
  proposed_at   datetime(6)   not null comment 'UTC',
  approved_by   bigint        null,
  approved_for  bigint        null comment 'in whose place',
  approved_at   datetime(6)   null comment 'UTC',
  verdict       varchar(20)   null,
  reason        varchar(2000) null,
  decided_by    bigint        null,
  decided_for   bigint        null comment 'in whose place',
  decided_at    datetime(6)   null comment 'UTC',
  version       int           not null default 0,
  primary key (id),
  key experiment_by_end (state, ends_on, id),
  key experiment_by_rollout (rollout_id),
  constraint experiment_number unique (investment_id, number),
  constraint experiment_investment foreign key (investment_id) references investment (id),
  constraint experiment_begun_from foreign key (begun_from_id) references experiment (id),
  constraint experiment_rollout foreign key (rollout_id) references investment (id),
  constraint experiment_proposer foreign key (proposed_by) references account (id),
  constraint experiment_proposer_principal foreign key (proposed_for) references account (id),
  constraint experiment_approver foreign key (approved_by) references account (id),
  constraint experiment_approver_principal foreign key (approved_for) references account (id),
  constraint experiment_decider foreign key (decided_by) references account (id),
  constraint experiment_decider_principal foreign key (decided_for) references account (id),
  constraint experiment_state check (state in ('PROPOSED', 'RUNNING', 'DECIDED')),
  constraint experiment_verdict check (verdict in ('STOP', 'ITERATE', 'SCALE')),
  constraint experiment_decided check ((state = 'DECIDED') = (verdict is not null)
    and (verdict is null) = (reason is null) and (verdict is null) = (decided_at is null)),
  constraint experiment_term check (starts_on <= ends_on),
  constraint experiment_ceiling check (ceiling > 0),
  constraint experiment_four_eyes check (
    (approved_by is null or approved_by not in (proposed_by, coalesce(proposed_for, -1)))
    and (decided_by is null or decided_by not in (proposed_by, coalesce(proposed_for, -1))))
);

-- What is measured, set before the experiment runs; the measured value comes afterwards.
create table experiment_measure (
  experiment_id bigint        not null,
  position      int           not null,
  name          varchar(200)  not null,
  unit          varchar(40)   not null,
  direction     varchar(10)   not null,
  baseline      decimal(18,4) null comment 'null: not known',
  target        decimal(18,4) not null,
  actual        decimal(18,4) null,
  measured_on   date          null,
  source        varchar(400)  null,
  primary key (experiment_id, position),
  constraint experiment_measure_of foreign key (experiment_id) references experiment (id),
  constraint experiment_measure_direction check (direction in ('UP', 'DOWN')),
  constraint experiment_measure_measured check ((actual is null) = (measured_on is null)
    and (actual is null) = (source is null))
);

create table experiment_evaluation (
  experiment_id  bigint        not null,
  findings       varchar(4000) not null,
  learnt         varchar(4000) not null,
  user_evidence  varchar(4000) not null,
  recommendation varchar(20)   not null,
  evaluated_by   bigint        not null,
  evaluated_for  bigint        null comment 'in whose place',
  evaluated_at   datetime(6)   not null comment 'UTC',
  primary key (experiment_id),
  constraint experiment_evaluation_of foreign key (experiment_id) references experiment (id),
  constraint experiment_evaluation_by foreign key (evaluated_by) references account (id),
  constraint experiment_evaluation_principal foreign key (evaluated_for) references account (id),
  constraint experiment_evaluation_recommendation check (recommendation in ('STOP', 'ITERATE', 'SCALE'))
);
