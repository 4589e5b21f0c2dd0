-- How closely an investment is looked at: sets of rules by the day from which they hold. A set that has begun stays as it
-- is, so that a tier that was determined by it can always be explained.
-- LAW: read in a statute's text. SECONDARY: read in a source about it. FIELD: known in the field, to be verified.
create table tier_rule_set (
  id         bigint       not null auto_increment,
  valid_from date         not null comment 'until the next set begins',
  certainty  varchar(20)  not null,
  source     varchar(400) not null,
  note       varchar(1000) not null,
  band_two   int          not null comment 'per cent of the risk score from which the level is 2',
  band_three int          not null,
  band_four  int          not null,
  entered_by varchar(60) collate utf8mb4_bin not null,
  entered_at datetime(6)  not null comment 'UTC',
  version    int          not null default 0,
  primary key (id),
  constraint tier_rule_set_day unique (valid_from),
  constraint tier_rule_set_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD')),
  constraint tier_rule_set_bands check (0 < band_two and band_two < band_three and band_three < band_four and band_four <= 100)
);

-- From which cost on an investment of a kind is looked at more closely, in won.
create table tier_threshold (
  rule_set_id bigint      not null,
  kind        varchar(20) not null,
  two_from    bigint      not null,
  three_from  bigint      not null,
  primary key (rule_set_id, kind),
  constraint tier_threshold_set foreign key (rule_set_id) references tier_rule_set (id) on delete cascade,
  constraint tier_threshold_kind check (kind in ('PROJECT', 'SERVICE', 'PLATFORM', 'EXPERIMENT')),
  constraint tier_threshold_order check (0 < two_from and two_from < three_from)
);

create table tier_question (
  rule_set_id bigint       not null,
  code        varchar(40) collate utf8mb4_bin not null,
  position    int          not null,
  text_ko     varchar(300) not null,
  text_en     varchar(300) not null,
  weight      int          not null,
  primary key (rule_set_id, code),
  constraint tier_question_set foreign key (rule_set_id) references tier_rule_set (id) on delete cascade,
  constraint tier_question_weight check (weight between 0 and 100)
);

create table tier_answer (
  rule_set_id bigint       not null,
  question    varchar(40) collate utf8mb4_bin not null,
  code        varchar(40) collate utf8mb4_bin not null,
  score       int          not null,
  text_ko     varchar(300) not null,
  text_en     varchar(300) not null,
  primary key (rule_set_id, question, code),
  constraint tier_answer_question foreign key (rule_set_id, question) references tier_question (rule_set_id, code) on delete cascade,
  constraint tier_answer_score check (score between 0 and 10)
);

insert into tier_rule_set (id, valid_from, certainty, source, note, band_two, band_three, band_four, entered_by, entered_at) values
  (1, '2020-01-01', 'FIELD',
   'Canada, Directive on the Management of Projects and Programmes, appendix B; Korea: 국가재정법 제38조, 전자정부법 제57조',
   '50 billion won is the cost from which a preliminary feasibility study is due, 500 million that from which a build is audited; both are used here as limits of tiers. Limits of the other kinds, the questions, their weights and the bands of risk are the house''s own, after Canada''s assessment of complexity and risk; to be verified.',
   45, 64, 83, 'system', '2020-01-01 00:00:00');

insert into tier_threshold (rule_set_id, kind, two_from, three_from) values
  (1, 'PROJECT',      500000000, 50000000000),
  (1, 'SERVICE',     1000000000, 30000000000),
  (1, 'PLATFORM',     500000000, 20000000000),
  (1, 'EXPERIMENT',   300000000,  5000000000);

insert into tier_question (rule_set_id, code, position, text_ko, text_en, weight) values
  (1, 'novelty',      1, '이 기관이 비슷한 사업을 해 본 적이 있습니까?', 'Has the organisation done anything like it before?', 10),
  (1, 'agencies',     2, '함께 참여하거나 연계하는 기관은 몇 곳입니까?', 'How many organisations take part or are connected?', 10),
  (1, 'personal',     3, '개인정보를 어느 정도 다룹니까?', 'How much personal data does it handle?', 12),
  (1, 'users',        4, '이용자는 얼마나 됩니까?', 'How many people will use it?', 8),
  (1, 'technology',   5, '사용하는 기술은 얼마나 검증되었습니까?', 'How proven is its technology?', 10),
  (1, 'supplier',     6, '특정 공급자에 얼마나 의존합니까?', 'How far does it depend on one supplier?', 8),
  (1, 'law',          7, '법령을 제정하거나 고쳐야 합니까?', 'Must law be made or changed for it?', 10),
  (1, 'criticality',  8, '멈추면 국민 생활과 행정에 어떤 영향이 있습니까?', 'What happens to people and government if it stops?', 14),
  (1, 'legacy',       9, '기존 시스템과 자료를 얼마나 옮겨야 합니까?', 'How much must be taken over from existing systems?', 10),
  (1, 'people',      10, '필요한 인력이 확보되어 있습니까?', 'Are the people whom it needs there?', 8);

insert into tier_answer (rule_set_id, question, code, score, text_ko, text_en) values
  (1, 'novelty', 'a', 0, '여러 번 해 보았습니다', 'Several times'),
  (1, 'novelty', 'b', 2, '한 번 해 보았습니다', 'Once'),
  (1, 'novelty', 'c', 4, '처음입니다', 'Never'),
  (1, 'agencies', 'a', 0, '이 기관뿐입니다', 'This one alone'),
  (1, 'agencies', 'b', 2, '2~5곳입니다', '2 to 5'),
  (1, 'agencies', 'c', 4, '6곳 이상입니다', '6 or more'),
  (1, 'personal', 'a', 0, '다루지 않습니다', 'None'),
  (1, 'personal', 'b', 2, '일반 개인정보를 다룹니다', 'Ordinary personal data'),
  (1, 'personal', 'c', 4, '민감정보 또는 100만 명 이상의 정보를 다룹니다', 'Sensitive data, or data of a million people or more'),
  (1, 'users', 'a', 0, '1천 명 미만입니다', 'Fewer than 1,000'),
  (1, 'users', 'b', 2, '1천 명 이상 10만 명 미만입니다', '1,000 to 100,000'),
  (1, 'users', 'c', 4, '10만 명 이상입니다', '100,000 or more'),
  (1, 'technology', 'a', 0, '이 기관에서 쓰고 있습니다', 'In use in this organisation'),
  (1, 'technology', 'b', 2, '다른 기관에서 쓰고 있습니다', 'In use elsewhere'),
  (1, 'technology', 'c', 4, '아직 검증되지 않았습니다', 'Not proven yet'),
  (1, 'supplier', 'a', 0, '여러 공급자 가운데 바꿀 수 있습니다', 'Can change among several'),
  (1, 'supplier', 'b', 2, '바꾸는 데 비용이 듭니다', 'Changing is costly'),
  (1, 'supplier', 'c', 4, '바꿀 수 없습니다', 'Cannot change'),
  (1, 'law', 'a', 0, '필요 없습니다', 'No'),
  (1, 'law', 'b', 2, '하위 법령이나 고시를 고쳐야 합니다', 'A decree or notice'),
  (1, 'law', 'c', 4, '법률을 고쳐야 합니다', 'An act'),
  (1, 'criticality', 'a', 0, '며칠 멈추어도 괜찮습니다', 'Days without it are bearable'),
  (1, 'criticality', 'b', 2, '하루 안에 복구해야 합니다', 'It must be back within a day'),
  (1, 'criticality', 'c', 4, '한 시간 안에 복구해야 합니다', 'It must be back within an hour'),
  (1, 'legacy', 'a', 0, '없습니다', 'Nothing'),
  (1, 'legacy', 'b', 2, '시스템 한 개의 자료를 옮깁니다', 'The data of one system'),
  (1, 'legacy', 'c', 4, '여러 시스템을 대체합니다', 'Several systems are replaced'),
  (1, 'people', 'a', 0, '모두 확보되어 있습니다', 'All of them'),
  (1, 'people', 'b', 2, '일부만 확보되어 있습니다', 'Some of them'),
  (1, 'people', 'c', 4, '새로 구해야 합니다', 'They must be found');

-- What an organisation is able to carry, by the day from which it was judged so.
create table organisation_capacity (
  id              bigint       not null auto_increment,
  organisation_id bigint       not null,
  class           tinyint      not null,
  valid_from      date         not null,
  reason          varchar(1000) not null,
  entered_by      varchar(60) collate utf8mb4_bin not null,
  entered_at      datetime(6)  not null comment 'UTC',
  primary key (id),
  constraint organisation_capacity_day unique (organisation_id, valid_from),
  constraint organisation_capacity_organisation foreign key (organisation_id) references organisation (id),
  constraint organisation_capacity_class check (class between 1 and 4)
);

-- The tier of an investment, determined by the rules of a day and kept until it is determined anew.
create table tier_determination (
  id             bigint      not null auto_increment,
  investment_id  bigint      not null,
  number         int         not null comment 'without gaps by investment; the last one counts',
  rule_set_id    bigint      not null,
  kind           varchar(20) not null,
  cost           bigint      not null comment 'won',
  capacity_class tinyint     null comment 'null where none was judged',
  tier           tinyint     not null,
  determined_on  date        not null comment 'the day in Korea',
  determined_at  datetime(6) not null comment 'UTC',
  determined_by  bigint      not null,
  determined_for bigint      null comment 'in whose place',
  primary key (id),
  constraint tier_determination_number unique (investment_id, number),
  constraint tier_determination_investment foreign key (investment_id) references investment (id),
  constraint tier_determination_set foreign key (rule_set_id) references tier_rule_set (id),
  constraint tier_determination_account foreign key (determined_by) references account (id),
  constraint tier_determination_principal foreign key (determined_for) references account (id),
  constraint tier_determination_tier check (tier between 1 and 3)
);

create table tier_determination_answer (
  determination_id bigint not null,
  question         varchar(40) collate utf8mb4_bin not null,
  answer           varchar(40) collate utf8mb4_bin not null,
  primary key (determination_id, question),
  constraint tier_determination_answer_of foreign key (determination_id) references tier_determination (id)
);
