-- On which grounds an investment is spared the prior consultation, by the days on which they hold.
-- LAW: read in a statute's text. SECONDARY: read in a source about it. FIELD: known in the field, to be verified.
create table exemption_ground (
  id         bigint       not null auto_increment,
  code       varchar(40) collate utf8mb4_bin not null,
  valid_from date         not null,
  valid_to   date         null comment 'last day; null: until further notice',
  text_ko    varchar(300) not null,
  text_en    varchar(300) not null,
  certainty  varchar(20)  not null,
  note_ko    varchar(400) not null,
  note_en    varchar(400) not null,
  primary key (id),
  constraint exemption_ground_day unique (code, valid_from),
  constraint exemption_ground_days check (valid_to is null or valid_to >= valid_from),
  constraint exemption_ground_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into exemption_ground (code, valid_from, text_ko, text_en, certainty, note_ko, note_en) values
  ('FEASIBILITY_DONE', '2020-01-01', '타당성조사를 마친 사업', 'A feasibility study was done', 'SECONDARY',
   '전자정부법 제67조에 관한 해설에서 확인. 조문과 하위 규정의 원문은 확인이 필요함',
   'Read in commentary on the Electronic Government Act, art. 67; the text itself and what rests upon it are to be verified'),
  ('SUPPORT_PROJECT', '2020-01-01', '다른 기관이나 민간을 지원하는 지원사업', 'A support project for others', 'SECONDARY',
   '전자정부법 제67조에 관한 해설에서 확인. 조문과 하위 규정의 원문은 확인이 필요함',
   'Read in commentary on the Electronic Government Act, art. 67; the text itself and what rests upon it are to be verified'),
  ('OTHER_LAW_PLAN', '2020-01-01', '다른 법령에 따라 정보화전략계획(ISP) 등의 검토를 받은 사업', 'Its strategy plan (ISP) was reviewed under another law',
   'FIELD', '실무에서 알려진 사유로서 근거 규정을 확인하지 못함', 'Known in the field; the rule that says so was not found'),
  ('SIMPLE_MAINTENANCE', '2020-01-01', '기능을 바꾸지 않는 단순 유지관리', 'Simple maintenance that changes no function', 'FIELD',
   '실무에서 알려진 사유로서 근거 규정을 확인하지 못함', 'Known in the field; the rule that says so was not found');

-- A claim that an investment is exempt: confirmed or refused once, by a planner who did not claim it. At most one that
-- waits or is confirmed stands for an investment; after a refusal there may be another.
create table consultation_exemption (
  id            bigint      not null auto_increment,
  investment_id bigint      not null,
  number        int         not null comment 'without gaps by investment',
  ground_id     bigint      not null,
  reason        text        not null,
  state         varchar(20) not null,
  claimed_by    bigint      not null,
  claimed_for   bigint      null comment 'in whose place',
  claimed_at    datetime(6) not null comment 'UTC',
  answer        text        null comment 'why it was confirmed or refused',
  decided_by    bigint      null,
  decided_for   bigint      null comment 'in whose place',
  decided_at    datetime(6) null comment 'UTC',
  standing      bigint generated always as (case when state <> 'REFUSED' then investment_id end) stored
    comment 'at most one of an investment stands',
  version       int         not null default 0,
  primary key (id),
  key consultation_exemption_waiting (state, claimed_at, id),
  constraint consultation_exemption_number unique (investment_id, number),
  constraint consultation_exemption_standing unique (standing),
  constraint consultation_exemption_investment foreign key (investment_id) references investment (id),
  constraint consultation_exemption_ground foreign key (ground_id) references exemption_ground (id),
  constraint consultation_exemption_claimer foreign key (claimed_by) references account (id),
  constraint consultation_exemption_claimer_principal foreign key (claimed_for) references account (id),
  constraint consultation_exemption_decider foreign key (decided_by) references account (id),
  constraint consultation_exemption_decider_principal foreign key (decided_for) references account (id),
  constraint consultation_exemption_state check (state in ('CLAIMED', 'CONFIRMED', 'REFUSED')),
  constraint consultation_exemption_decided check ((state = 'CLAIMED') = (decided_by is null)
    and (decided_by is null) = (answer is null) and (decided_by is null) = (decided_at is null)),
  constraint consultation_exemption_four_eyes check (decided_by is null or (
    decided_by not in (claimed_by, coalesce(claimed_for, -1))
    and coalesce(decided_for, -2) not in (claimed_by, coalesce(claimed_for, -1))))
);

create table exemption_evidence (
  id           bigint       not null auto_increment,
  exemption_id bigint       not null,
  file_id      bigint       not null,
  name         varchar(200) not null,
  primary key (id),
  constraint exemption_evidence_once unique (exemption_id, file_id),
  constraint exemption_evidence_of foreign key (exemption_id) references consultation_exemption (id),
  constraint exemption_evidence_file foreign key (file_id) references evidence_file (id)
);
