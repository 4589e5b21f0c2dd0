-- The audit trail. The application's account may add to it and read it; it can neither change nor remove a line.
create table audit_entry (
  number        bigint       not null comment 'from 1, without a gap, over all days',
  day           date         not null comment 'Korean calendar; never earlier than that of the entry before',
  happened_at   datetime(6)  not null comment 'UTC',
  kind          varchar(60) collate utf8mb4_bin not null,
  username      varchar(60) collate utf8mb4_bin not null,
  role          varchar(200) collate utf8mb4_bin not null,
  on_behalf_of  varchar(60) collate utf8mb4_bin null,
  investment    varchar(60) collate utf8mb4_bin null,
  redacts       bigint       null comment 'the entry whose content this one took out',
  commitment    char(64) character set ascii collate ascii_bin not null comment 'SHA-256 over salt and content',
  hash          char(64) character set ascii collate ascii_bin not null
                  comment 'SHA-256 over the hash of the entry before and all of this one',
  primary key (number),
  index audit_entry_investment (investment, number),
  index audit_entry_username (username, number),
  index audit_entry_on_behalf_of (on_behalf_of, number),
  index audit_entry_kind (kind, number),
  index audit_entry_happened (happened_at)
);

-- What an entry says of people and of what they did, apart from the chain, so that the law can have it taken out.
create table audit_content (
  number       bigint       not null,
  salt         char(32) character set ascii collate ascii_bin null comment 'null once the content was taken out',
  display_name varchar(200) null,
  address      varchar(60) collate utf8mb4_bin null,
  person       varchar(60) collate utf8mb4_bin null comment 'whom it concerns',
  before_json  mediumtext collate utf8mb4_bin null,
  after_json   mediumtext collate utf8mb4_bin null,
  reason       mediumtext collate utf8mb4_bin null,
  primary key (number),
  index audit_content_person (person, number),
  constraint audit_content_entry foreign key (number) references audit_entry (number)
);

-- One row that whoever appends holds until commit. It says nothing, so nothing is gained by changing it.
create table audit_lock (
  id tinyint not null,
  primary key (id)
);
insert into audit_lock (id) values (1);
