-- What a gate asks for, by tier and by the day from which it holds. A requirement that has begun is never rewritten.
-- LAW: read in a statute's text. SECONDARY: read in a source about it. FIELD: known in the field, to be verified.
create table gate_requirement (
  id         bigint       not null auto_increment,
  gate       varchar(30)  not null,
  tier       tinyint      not null,
  valid_from date         not null,
  needed     boolean      not null,
  continuity boolean      not null comment 'whether the leader should stay until the next protected milestone',
  approver   varchar(20)  not null,
  quorum     int          null comment 'how many of a committee must be there',
  certainty  varchar(20)  not null,
  source     varchar(400) not null,
  primary key (id),
  constraint gate_requirement_day unique (gate, tier, valid_from),
  constraint gate_requirement_tier check (tier between 1 and 3),
  constraint gate_requirement_approver check (approver in ('FOUR_EYES', 'COMMITTEE')),
  constraint gate_requirement_quorum check ((approver = 'COMMITTEE') = (quorum is not null)),
  constraint gate_requirement_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD')),
  constraint gate_requirement_gate check (gate in ('STRATEGY_FIT', 'PRIOR_CONSULTATION', 'FEASIBILITY', 'PROCUREMENT',
    'SYSTEM_AUDIT', 'GO_LIVE', 'POST_IMPLEMENTATION', 'CLOSE'))
);

-- Evidence that must be there, and items that must be answered.
create table gate_requirement_part (
  requirement_id bigint       not null,
  part           varchar(20)  not null,
  code           varchar(40) collate utf8mb4_bin not null,
  position       int          not null,
  text_ko        varchar(300) not null,
  text_en        varchar(300) not null,
  primary key (requirement_id, part, code),
  constraint gate_requirement_part_of foreign key (requirement_id) references gate_requirement (id),
  constraint gate_requirement_part_kind check (part in ('EVIDENCE', 'ITEM'))
);

insert into gate_requirement (gate, tier, valid_from, needed, continuity, approver, quorum, certainty, source)
select g.gate, t.tier, '2020-01-01', t.tier >= g.from_tier, g.continuity and t.tier >= 2, 'FOUR_EYES', null, g.certainty, g.source
from (select 'STRATEGY_FIT' as gate, 1 as from_tier, false as continuity, 'FIELD' as certainty, '국가정보화 기본계획과의 부합 여부 검토(현장 관행)' as source
      union all select 'PRIOR_CONSULTATION', 2, false, 'SECONDARY', '전자정부법 제67조'
      union all select 'FEASIBILITY', 1, true, 'FIELD', '국가재정법 제38조(500억 원 이상 예비타당성조사)에 견준 검토'
      union all select 'PROCUREMENT', 1, true, 'FIELD', '소프트웨어 진흥법에 따른 발주 검토'
      union all select 'SYSTEM_AUDIT', 2, false, 'SECONDARY', '전자정부법 제57조(5억 원 이상 감리)'
      union all select 'GO_LIVE', 1, true, 'FIELD', '개통 전 점검(현장 관행)'
      union all select 'POST_IMPLEMENTATION', 2, false, 'FIELD', '사후 평가(현장 관행)'
      union all select 'CLOSE', 1, false, 'FIELD', '사업 종료 점검(현장 관행)') g
cross join (select 1 as tier union all select 2 union all select 3) t;

insert into gate_requirement_part (requirement_id, part, code, position, text_ko, text_en)
select r.id, p.part, p.code, p.position, p.text_ko, p.text_en
from gate_requirement r join (
      select 'STRATEGY_FIT' as gate, 1 as from_tier, 'EVIDENCE' as part, 'plan' as code, 1 as position, '사업 계획서' as text_ko, 'Plan of the investment' as text_en
      union all select 'STRATEGY_FIT', 1, 'ITEM', 'objective', 1, '이 사업이 기여하는 전략 목표가 정해져 있습니까?', 'Is the objective to which it contributes named?'
      union all select 'STRATEGY_FIT', 1, 'ITEM', 'duplicate', 2, '기존 서비스나 공통 플랫폼과 겹치지 않는지 확인했습니까?', 'Was it checked against existing services and shared platforms?'
      union all select 'PRIOR_CONSULTATION', 1, 'EVIDENCE', 'request', 1, '사전협의 요청서', 'Request for prior consultation'
      union all select 'PRIOR_CONSULTATION', 1, 'ITEM', 'interfaces', 1, '다른 기관과의 연계를 모두 적었습니까?', 'Are all connections to other organisations named?'
      union all select 'FEASIBILITY', 1, 'EVIDENCE', 'study', 1, '타당성 검토서', 'Feasibility study'
      union all select 'FEASIBILITY', 3, 'EVIDENCE', 'independent', 2, '외부 기관의 검토 의견', 'Opinion of an outside body'
      union all select 'FEASIBILITY', 1, 'ITEM', 'options', 1, '대안을 비교했습니까?', 'Were options compared?'
      union all select 'FEASIBILITY', 1, 'ITEM', 'benefits', 2, '편익마다 기준값, 목표값, 담당자가 있습니까?', 'Has every benefit a baseline, a target and an owner?'
      union all select 'FEASIBILITY', 2, 'ITEM', 'risks', 3, '위험마다 대응 방안이 있습니까?', 'Has every risk an answer?'
      union all select 'PROCUREMENT', 1, 'EVIDENCE', 'specification', 1, '제안요청서', 'Request for proposals'
      union all select 'PROCUREMENT', 1, 'ITEM', 'exit', 1, '특정 공급자에 묶이지 않도록 했습니까?', 'Is there a way out of the contract?'
      union all select 'PROCUREMENT', 1, 'ITEM', 'security', 2, '보안 요구사항이 들어 있습니까?', 'Are the requirements of security in it?'
      union all select 'SYSTEM_AUDIT', 1, 'EVIDENCE', 'audit', 1, '감리 보고서', 'Audit report'
      union all select 'SYSTEM_AUDIT', 1, 'ITEM', 'corrected', 1, '지적 사항을 모두 조치했습니까?', 'Was everything found put right?'
      union all select 'GO_LIVE', 1, 'EVIDENCE', 'test', 1, '시험 결과서', 'Test report'
      union all select 'GO_LIVE', 1, 'ITEM', 'rollback', 1, '되돌릴 방안을 시험했습니까?', 'Was the way back tried out?'
      union all select 'GO_LIVE', 1, 'ITEM', 'accessible', 2, '웹 접근성을 확인했습니까?', 'Was accessibility checked?'
      union all select 'GO_LIVE', 1, 'ITEM', 'operators', 3, '운영 인력이 준비되어 있습니까?', 'Are the people who run it ready?'
      union all select 'POST_IMPLEMENTATION', 1, 'EVIDENCE', 'evaluation', 1, '사후 평가서', 'Evaluation'
      union all select 'POST_IMPLEMENTATION', 1, 'ITEM', 'measured', 1, '편익을 실제로 측정했습니까?', 'Were the benefits measured?'
      union all select 'CLOSE', 1, 'EVIDENCE', 'closing', 1, '종료 보고서', 'Closing report'
      union all select 'CLOSE', 1, 'ITEM', 'data', 1, '자료를 넘기거나 보존했습니까?', 'Were data handed over or kept?'
     ) p on p.gate = r.gate and r.tier >= p.from_tier;

-- Whether its stage follows from its gates: from the first review on.
alter table investment add column gated boolean not null default false;

-- A review at a gate, in rounds: prepared, submitted, decided once.
create table gate_review (
  id                    bigint      not null auto_increment,
  investment_id         bigint      not null,
  gate                  varchar(30) not null,
  round                 int         not null comment 'without gaps by investment and gate',
  requirement_id        bigint      not null comment 'what was asked on the day on which it was begun',
  determination_id      bigint      not null comment 'the tier that counted then',
  tier                  tinyint     not null,
  business_case_id      bigint      null,
  state                 varchar(20) not null,
  prepared_by           bigint      not null,
  prepared_for          bigint      null comment 'in whose place',
  prepared_at           datetime(6) not null comment 'UTC',
  submitted_by          bigint      null,
  submitted_for         bigint      null comment 'in whose place',
  submitted_at          datetime(6) null comment 'UTC',
  recommendation        varchar(20) null,
  recommendation_reason text        null,
  recommended_by        bigint      null,
  outcome               varchar(20) null,
  reasons               text        null,
  continuity_reason     text        null comment 'the answer to a leader who does not stay long enough',
  against               boolean     not null default false comment 'decided against the recommendation',
  leader_ko             varchar(200) null comment 'who led when it was decided',
  leader_en             varchar(200) null,
  leads_until           date        null,
  milestone_on          date        null,
  days_short            bigint      null,
  decided_by            bigint      null,
  decided_for           bigint      null comment 'in whose place',
  decided_at            datetime(6) null comment 'UTC',
  open_key              varchar(60) generated always as
    (case when state <> 'DECIDED' then concat(investment_id, '/', gate) end) stored
    comment 'at most one open review of an investment at a gate',
  version               int         not null default 0,
  primary key (id),
  key gate_review_waiting (state, submitted_at, id),
  constraint gate_review_round unique (investment_id, gate, round),
  constraint gate_review_open unique (open_key),
  constraint gate_review_investment foreign key (investment_id) references investment (id),
  constraint gate_review_requirement foreign key (requirement_id) references gate_requirement (id),
  constraint gate_review_determination foreign key (determination_id) references tier_determination (id),
  constraint gate_review_case foreign key (business_case_id) references business_case (id),
  constraint gate_review_preparer foreign key (prepared_by) references account (id),
  constraint gate_review_preparer_principal foreign key (prepared_for) references account (id),
  constraint gate_review_submitter foreign key (submitted_by) references account (id),
  constraint gate_review_submitter_principal foreign key (submitted_for) references account (id),
  constraint gate_review_recommender foreign key (recommended_by) references account (id),
  constraint gate_review_decider foreign key (decided_by) references account (id),
  constraint gate_review_decider_principal foreign key (decided_for) references account (id),
  constraint gate_review_state check (state in ('PREPARING', 'SUBMITTED', 'DECIDED')),
  constraint gate_review_submitted check ((state = 'PREPARING') = (submitted_by is null)),
  constraint gate_review_decided check ((state = 'DECIDED') = (outcome is not null) and (outcome is null) = (decided_by is null)),
  constraint gate_review_outcome check (outcome in ('GO', 'CONDITIONAL_GO', 'HOLD', 'RETURN')),
  constraint gate_review_recommendation check (recommendation in ('GO', 'CONDITIONAL_GO', 'HOLD', 'RETURN')),
  constraint gate_review_four_eyes check (decided_by is null or (
    decided_by not in (submitted_by, prepared_by, coalesce(submitted_for, -1), coalesce(prepared_for, -1))
    and coalesce(decided_for, -2) not in (submitted_by, prepared_by, coalesce(submitted_for, -1), coalesce(prepared_for, -1))))
);

-- Files of evidence: each content once, in parts that every database takes.
create table evidence_file (
  id         bigint      not null auto_increment,
  sha256     char(64) collate utf8mb4_bin not null,
  size_bytes bigint      not null,
  kind       varchar(10) not null comment 'as its content tells',
  stored_at  datetime(6) not null comment 'UTC',
  primary key (id),
  constraint evidence_file_content unique (sha256)
);

create table evidence_file_part (
  file_id bigint     not null,
  number  int        not null,
  content mediumblob not null,
  primary key (file_id, number),
  constraint evidence_file_part_of foreign key (file_id) references evidence_file (id)
);

create table gate_evidence (
  id        bigint       not null auto_increment,
  review_id bigint       not null,
  kind      varchar(40) collate utf8mb4_bin not null comment 'code of the evidence asked for',
  file_id   bigint       not null,
  name      varchar(200) not null,
  added_by  bigint       not null,
  added_for bigint       null comment 'in whose place',
  added_at  datetime(6)  not null comment 'UTC',
  primary key (id),
  constraint gate_evidence_once unique (review_id, kind, file_id),
  constraint gate_evidence_review foreign key (review_id) references gate_review (id),
  constraint gate_evidence_file foreign key (file_id) references evidence_file (id),
  constraint gate_evidence_adder foreign key (added_by) references account (id),
  constraint gate_evidence_principal foreign key (added_for) references account (id)
);

create table gate_answer (
  review_id bigint       not null,
  item      varchar(40) collate utf8mb4_bin not null,
  answer    varchar(20)  not null,
  reason    varchar(1000) null,
  primary key (review_id, item),
  constraint gate_answer_review foreign key (review_id) references gate_review (id),
  constraint gate_answer_answer check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
  constraint gate_answer_reason check (answer = 'YES' or reason is not null)
);

-- Conditions of a conditional go, until they are fulfilled or waived.
create table gate_condition (
  id           bigint       not null auto_increment,
  review_id    bigint       not null,
  number       int          not null comment 'within the review',
  says         varchar(2000) not null,
  owner        bigint       not null,
  due_on       date         not null,
  wanted       varchar(1000) not null comment 'what would show that it is fulfilled',
  consequence  varchar(20)  not null,
  state        varchar(20)  not null,
  reported_by  bigint       null,
  reported_for bigint       null comment 'in whose place',
  reported_at  datetime(6)  null comment 'UTC',
  report       varchar(2000) null,
  file_id      bigint       null,
  file_name    varchar(200) null,
  ended_by     bigint       null,
  ended_for    bigint       null comment 'in whose place',
  ended_at     datetime(6)  null comment 'UTC',
  ended_reason varchar(2000) null,
  surfaced_on  date         null comment 'the day on which the nightly job found it overdue',
  frozen       boolean      not null default false,
  version      int          not null default 0,
  primary key (id),
  key gate_condition_due (state, due_on, id),
  constraint gate_condition_number unique (review_id, number),
  constraint gate_condition_review foreign key (review_id) references gate_review (id),
  constraint gate_condition_owner foreign key (owner) references account (id),
  constraint gate_condition_file foreign key (file_id) references evidence_file (id),
  constraint gate_condition_reporter foreign key (reported_by) references account (id),
  constraint gate_condition_reporter_principal foreign key (reported_for) references account (id),
  constraint gate_condition_ender foreign key (ended_by) references account (id),
  constraint gate_condition_ender_principal foreign key (ended_for) references account (id),
  constraint gate_condition_consequence check (consequence in ('NONE', 'FREEZE_ALLOTMENT')),
  constraint gate_condition_state check (state in ('OPEN', 'REPORTED', 'FULFILLED', 'WAIVED')),
  constraint gate_condition_four_eyes check (state <> 'FULFILLED' or (
    ended_by not in (reported_by, coalesce(reported_for, -1))
    and coalesce(ended_for, -2) not in (reported_by, coalesce(reported_for, -1))))
);
