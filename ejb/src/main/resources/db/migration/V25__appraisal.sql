-- Discount rates: dated data, each version with its source and how sure we are of it. A version is in force until the next.
-- LAW: read in a statute's or a guideline's own text. SECONDARY: read in a source about it. FIELD: known in the field, to be
-- verified.
create table discount_schedule (
  id         bigint       not null auto_increment,
  code       varchar(40) collate utf8mb4_bin not null,
  valid_from date         not null,
  title_ko   varchar(200) not null,
  title_en   varchar(200) not null,
  certainty  varchar(20)  not null,
  note_ko    varchar(500) not null,
  note_en    varchar(500) not null,
  source_ko  varchar(300) not null,
  source_en  varchar(300) not null,
  primary key (id),
  constraint discount_schedule_version unique (code, valid_from),
  constraint discount_schedule_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

-- From which year after the base year on which rate; the first from year 0.
create table discount_segment (
  schedule_id bigint        not null,
  from_year   smallint      not null,
  rate        decimal(9, 8) not null comment 'real, by the year; 0.045 is 4.5 percent',
  primary key (schedule_id, from_year),
  constraint discount_segment_schedule foreign key (schedule_id) references discount_schedule (id),
  constraint discount_segment_year check (from_year >= 0),
  constraint discount_segment_rate check (rate between 0 and 1)
);

insert into discount_schedule
  (id, code, valid_from, title_ko, title_en, certainty, note_ko, note_en, source_ko, source_en) values
  (1, 'KR_SOCIAL', '2007-01-01',
   '한국 사회적 할인율 5.5%', 'Korea, social discount rate 5.5 %', 'FIELD',
   '적용 시작일은 확인이 필요합니다.', 'The day from which it held is to be verified.',
   '예비타당성조사 수행을 위한 일반지침 (KDI)', 'General guideline for preliminary feasibility studies (KDI)'),
  (2, 'KR_SOCIAL', '2017-09-01',
   '한국 사회적 할인율 4.5%, 31년째부터 3.5%', 'Korea, social discount rate 4.5 %, 3.5 % from year 31', 'FIELD',
   '적용 시작일과 31년째부터의 할인율은 확인이 필요합니다.',
   'The day from which it held, and the rate from year 31 on, are to be verified.',
   '예비타당성조사 수행 총괄지침 (기획재정부)', 'General guideline for preliminary feasibility studies (Ministry of Economy and Finance)'),
  (3, 'UK_GREEN_BOOK', '2003-04-01',
   '영국 그린북 3.5%, 31년째부터 3.0%, 76년째부터 2.5%',
   'UK Green Book 3.5 %, 3.0 % from year 31, 2.5 % from year 76', 'SECONDARY',
   '126년째부터 2.0%, 201년째부터 1.5%, 301년째부터 1.0%입니다.',
   '2.0 % from year 126, 1.5 % from year 201, 1.0 % from year 301.',
   'HM Treasury, The Green Book, 부속서 6', 'HM Treasury, The Green Book, annex 6');

insert into discount_segment (schedule_id, from_year, rate) values
  (1, 0, 0.055),
  (2, 0, 0.045), (2, 31, 0.035),
  (3, 0, 0.035), (3, 31, 0.030), (3, 76, 0.025), (3, 126, 0.020), (3, 201, 0.015), (3, 301, 0.010);
