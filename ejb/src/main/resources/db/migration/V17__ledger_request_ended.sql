-- A request that was withdrawn by whoever asked, or an approved carry-over that was taken back before the year's close: the
-- decision stays, and what ended the request stands beside it. And rules that were not told yet.
alter table ledger_request
  add column ended_by   bigint        null comment 'who withdrew it, or took the approval back',
  add column ended_for  bigint        null,
  add column ended_at   datetime(6)   null comment 'UTC',
  add column end_reason varchar(1000) null;
alter table ledger_request add constraint ledger_request_ender foreign key (ended_by) references account (id);
alter table ledger_request drop constraint ledger_request_state;
alter table ledger_request add constraint ledger_request_state
  check (state in ('PROPOSED', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'REVOKED'));
alter table ledger_request drop constraint ledger_request_kind;
alter table ledger_request add constraint ledger_request_kind check (kind in ('CARRY_OVER_SPECIFIED',
  'CARRY_OVER_ACCIDENT', 'CARRY_OVER_CONTINUING', 'VIREMENT_OF_ITEMS', 'VIREMENT_OF_PROGRAMS', 'TRANSFER_OF_DUTIES',
  'FUND_TRANSFER'));

-- What a posting rests upon: a decision of the cabinet, a resolution. The application's account may add to it and read it.
create table ledger_posting_ground (
  posting_id bigint       not null,
  reference  varchar(300) not null,
  primary key (posting_id),
  constraint ledger_posting_ground_posting foreign key (posting_id) references ledger_posting (id)
);

-- The virements of a quarter.
create index ledger_posting_kind on ledger_posting (fiscal_year, kind, value_date);

insert into ledger_rule
  (code, says_ko, says_en, legal_basis_ko, legal_basis_en, certainty, note, limit_amount, limit_count, valid_from) values
  ('FUND_TRANSFER',
   '회계와 기금 사이의 여유재원 전입·전출은 예산 또는 기금운용계획에 반영된 범위에서 합니다.',
   'Surplus money moves between an account and a fund within what the budget or the fund''s operation plan holds.',
   '국가재정법 제13조', 'National Finance Act, art. 13', 'FIELD',
   'Field, to be verified: the rule, its exceptions and the article. A line counts as a fund''s where the first part of its code ends with 기금 or Fund: the system is told of funds by no other way.',
   null, null, '2007-01-01'),
  ('RESERVE_GRANT',
   '예비비는 국무회의의 심의와 대통령의 승인을 받아 배정합니다.',
   'A grant from the reserve is deliberated by the State Council and approved by the President.',
   '국가재정법 제22조, 제51조', 'National Finance Act, art. 22 and 51', 'FIELD',
   'Field, to be verified: the rule and the articles. The system asks for the decision''s reference, and does not know how much the reserve holds.',
   null, null, '2007-01-01'),
  ('VIREMENT_REPORT_DUE',
   '분기별 보고는 분기가 끝난 다음 달 말일까지 합니다.',
   'The report of a quarter is due by the end of the month after it.',
   '국가재정법 제46조, 제47조', 'National Finance Act, art. 46 and 47', 'FIELD',
   'Field, to be verified: the day and the articles. The number is that of months.',
   null, 1, '2007-01-01'),
  ('YEAR_INDEPENDENCE',
   '각 회계연도의 경비는 그 연도의 세입으로 충당하며, 마감된 연도에는 더 이상 기표하지 않습니다.',
   'The expenses of a fiscal year are met from that year, and nothing more is posted into a year that is closed.',
   '국가재정법 제3조', 'National Finance Act, art. 3', 'FIELD',
   'Field, to be verified: the article. The same rule was read as article 3 of the Budget and Accounts Act, which came before. That a closed year takes no posting is how this system reads it.',
   null, null, '2007-01-01');
