-- Who somebody is and which roles they hold. Passwords are Argon2id hashes.
create table account (
  id              bigint       not null auto_increment,
  username        varchar(60) collate utf8mb4_bin not null,
  password_hash   varchar(255) null comment 'null: none was drawn yet',
  password_drawn_at datetime(6) null comment 'when it was drawn for its owner, who has not chosen one since',
  display_name    varchar(120) not null,
  organisation_id bigint       not null,
  enabled         boolean      not null default true,
  created_at      datetime(6)  not null,
  version         int          not null default 0,
  primary key (id),
  constraint account_username unique (username),
  constraint account_organisation foreign key (organisation_id) references organisation (id)
);

-- A role is held for an organisation and what is below it, from a day to a day.
create table role_grant (
  id              bigint      not null auto_increment,
  account_id      bigint      not null,
  role            varchar(30) not null,
  organisation_id bigint      not null,
  valid_from      date        not null,
  valid_to        date        null comment 'last day',
  version         int         not null default 0,
  primary key (id),
  constraint role_grant_once unique (account_id, role, organisation_id, valid_from),
  constraint role_grant_account foreign key (account_id) references account (id),
  constraint role_grant_organisation foreign key (organisation_id) references organisation (id),
  constraint role_grant_days check (valid_to >= valid_from),
  constraint role_grant_role check (role in
    ('planner', 'project-manager', 'finance-officer', 'hr-officer', 'auditor', 'administrator'))
);

-- Lent to somebody who acts on behalf of its holder, for the time of an absence.
create table role_loan (
  id          bigint       not null auto_increment,
  grant_id    bigint       not null,
  delegate_id bigint       not null,
  valid_from  date         not null,
  valid_to    date         not null comment 'last day',
  reason      varchar(500) not null,
  created_at  datetime(6)  not null,
  revoked_at  datetime(6)  null,
  version     int          not null default 0,
  primary key (id),
  constraint role_loan_grant foreign key (grant_id) references role_grant (id),
  constraint role_loan_delegate foreign key (delegate_id) references account (id),
  constraint role_loan_days check (valid_to >= valid_from),
  key role_loan_by_delegate (delegate_id, valid_to)
);
