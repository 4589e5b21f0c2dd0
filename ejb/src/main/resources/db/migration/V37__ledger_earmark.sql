-- Lines whose money is set aside for one purpose: it is allotted by whoever set it aside, and by nobody else.
create table ledger_earmark (
  line_id   bigint       not null,
  reference varchar(100) collate utf8mb4_bin not null comment 'what it is set aside for, such as team/DATA',
  holder_ko varchar(200) not null,
  holder_en varchar(200) not null,
  set_at    datetime(6)  not null comment 'UTC',
  set_by    varchar(60)  collate utf8mb4_bin not null,
  primary key (line_id),
  key ledger_earmark_of (reference, line_id),
  constraint ledger_earmark_line foreign key (line_id) references ledger_line (id)
);
