-- Ministries, local governments and small institutions. An organisation that ceases keeps its row.
create table organisation (
  id         bigint       not null auto_increment,
  code       varchar(40) collate utf8mb4_bin not null,
  name_ko    varchar(200) not null,
  name_en    varchar(200) not null,
  kind       varchar(20)  not null,
  parent_id  bigint       null,
  valid_from date         not null,
  valid_to   date         null,
  heard      varbinary(400) null comment 'eight bytes for each field: what an import last said of it',
  version    int          not null default 0,
  primary key (id),
  constraint organisation_code unique (code),
  constraint organisation_parent foreign key (parent_id) references organisation (id),
  constraint organisation_kind check (kind in ('MINISTRY', 'LOCAL_GOVERNMENT', 'INSTITUTION'))
);
