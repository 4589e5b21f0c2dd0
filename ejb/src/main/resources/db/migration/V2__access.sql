-- Who somebody is and which roles they hold. Passwords are Argon2id hashes.
create table account (
  id              bigint       not null auto_increment,
  username        varchar(60) collate utf8mb4_bin not null,
  password_hash   varchar(255) not null,
  display_name    varchar(120) not null,
  organisation_id bigint       not null,
  enabled         boolean      not null default true,
  created_at      datetime(6)  not null,
  version         int          not null default 0,
  primary key (id),
  constraint account_username unique (username),
  constraint account_organisation foreign key (organisation_id) references organisation (id)
);

create table account_role (
  account_id bigint      not null,
  role       varchar(30) not null,
  primary key (account_id, role),
  constraint account_role_account foreign key (account_id) references account (id),
  constraint account_role_role check
    (role in ('planner', 'project-manager', 'hr-officer', 'auditor', 'administrator'))
);
