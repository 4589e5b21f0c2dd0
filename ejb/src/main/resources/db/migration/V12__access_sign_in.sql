-- Where somebody is signed in, and the tokens that programs sign in with.
create table sign_in_session (
  id           bigint       not null auto_increment,
  account_id   bigint       not null,
  opened_at    datetime(6)  not null,
  last_seen_at datetime(6)  not null comment 'to the minute',
  expires_at   datetime(6)  not null comment 'however busy it is',
  ended_at     datetime(6)  null comment 'by sign-out, here or elsewhere',
  address      varchar(45)  not null comment 'of the network',
  browser      varchar(200) not null comment 'as the browser names itself',
  by_drawn_password boolean not null default false comment 'opened with a password that was drawn for its owner',
  roles        varchar(200) null comment 'roles that the provider gave, parted by commas; null: those of the account',
  primary key (id),
  constraint sign_in_session_account foreign key (account_id) references account (id),
  key sign_in_session_by_account (account_id, id)
);

create table access_token (
  id           bigint       not null auto_increment,
  account_id   bigint       not null,
  name         varchar(80)  not null,
  token_hash   char(64) collate utf8mb4_bin not null comment 'SHA-256 of the token, hexadecimal',
  scope        varchar(10)  not null,
  created_at   datetime(6)  not null,
  expires_at   datetime(6)  not null,
  last_used_at datetime(6)  null comment 'to the minute',
  revoked_at   datetime(6)  null,
  primary key (id),
  constraint access_token_hash unique (token_hash),
  constraint access_token_account foreign key (account_id) references account (id),
  constraint access_token_scope check (scope in ('READ', 'WRITE')),
  key access_token_by_account (account_id, id)
);
