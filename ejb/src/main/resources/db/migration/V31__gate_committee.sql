-- Who stays out of decisions on an organisation, what is below it, or a single investment. Said by nobody but the
-- planner, from a day on; ended by nobody but the planner, at once.
create table recusal (
  id              bigint        not null auto_increment,
  account_id      bigint        not null,
  organisation_id bigint        null comment 'with all that is below it',
  investment_id   bigint        null,
  reason          varchar(1000) not null,
  from_on         date          not null,
  until_on        date          null comment 'last day; null: until it is ended',
  entered_at      datetime(6)   not null comment 'UTC',
  ended_at        datetime(6)   null comment 'UTC; it counts no more from then on',
  end_reason      varchar(1000) null,
  primary key (id),
  key recusal_of_account (account_id, id),
  key recusal_of_organisation (organisation_id),
  key recusal_of_investment (investment_id),
  constraint recusal_account foreign key (account_id) references account (id),
  constraint recusal_organisation foreign key (organisation_id) references organisation (id),
  constraint recusal_investment foreign key (investment_id) references investment (id),
  constraint recusal_subject check ((organisation_id is null) <> (investment_id is null)),
  constraint recusal_days check (until_on is null or until_on >= from_on),
  constraint recusal_ended check ((ended_at is null) = (end_reason is null))
);

-- Terms of the prior consultation, in working days, by the day from which they hold.
create table consultation_rule (
  id             bigint       not null auto_increment,
  valid_from     date         not null,
  result_days    int          not null comment 'working days from receipt to the result',
  objection_days int          not null comment 'working days from the result to an objection',
  reply_days     int          not null comment 'working days from an objection to the reply',
  certainty      varchar(20)  not null,
  note_ko        varchar(400) not null,
  note_en        varchar(400) not null,
  primary key (id),
  constraint consultation_rule_day unique (valid_from),
  constraint consultation_rule_days check (result_days between 1 and 250 and objection_days between 1 and 250
    and reply_days between 1 and 250),
  constraint consultation_rule_certainty check (certainty in ('LAW', 'SECONDARY', 'FIELD'))
);

insert into consultation_rule (valid_from, result_days, objection_days, reply_days, certainty, note_ko, note_en) values
  ('2020-01-01', 30, 15, 15, 'SECONDARY',
   '전자정부법 제67조와 그 하위 규정에 관한 해설에서 확인. 근무일로 세며, 접수한 날은 세지 않음',
   'Read in commentary on the Electronic Government Act, art. 67, and what rests upon it. Counted in working days, without the day of receipt');

-- Against the result of a consultation, at most once: answered by a planner who did not decide.
create table consultation_objection (
  review_id     bigint         not null,
  reason        text          not null,
  objected_by   bigint         not null,
  objected_for  bigint         null comment 'in whose place',
  objected_at   datetime(6)    not null comment 'UTC',
  verdict       varchar(20)    null,
  reply         text          null,
  replied_by    bigint         null,
  replied_for   bigint         null comment 'in whose place',
  replied_at    datetime(6)    null comment 'UTC',
  primary key (review_id),
  key consultation_objection_open (replied_at, objected_at),
  constraint consultation_objection_review foreign key (review_id) references gate_review (id),
  constraint consultation_objection_objector foreign key (objected_by) references account (id),
  constraint consultation_objection_objector_principal foreign key (objected_for) references account (id),
  constraint consultation_objection_replier foreign key (replied_by) references account (id),
  constraint consultation_objection_replier_principal foreign key (replied_for) references account (id),
  constraint consultation_objection_verdict check (verdict in ('UPHELD', 'REOPENED')),
  constraint consultation_objection_replied check ((verdict is null) = (replied_by is null)
    and (verdict is null) = (reply is null) and (verdict is null) = (replied_at is null)),
  constraint consultation_objection_four_eyes check (replied_by is null or (
    replied_by not in (objected_by, coalesce(objected_for, -1))
    and coalesce(replied_for, -2) not in (objected_by, coalesce(objected_for, -1))))
);
