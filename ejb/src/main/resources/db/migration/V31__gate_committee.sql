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
