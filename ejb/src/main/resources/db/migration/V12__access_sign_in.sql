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
  roles        varchar(200) null comment 'roles that the provider gave, parted by commas; null: those of the account',
  primary key (id),
  constraint sign_in_session_account foreign key (account_id) references account (id),
  key sign_in_session_by_account (account_id, id)
);
