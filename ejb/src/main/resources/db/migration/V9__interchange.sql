-- Imports: what was sent, how far it is, what became of each bad row.
create table import_run (
  id                bigint       not null auto_increment,
  kind              varchar(20)  not null,
  profile           varchar(40)  not null,
  mode              varchar(10)  not null,
  file_name         varchar(255) not null,
  size_bytes        bigint       not null,
  state             varchar(20)  not null,
  submitted_by      bigint       not null,
  submitted_at      datetime(6)  not null,
  started_at        datetime(6)  null,
  finished_at       datetime(6)  null,
  bytes_read        bigint       not null default 0,
  rows_read         bigint       not null default 0,
  accepted          bigint       not null default 0,
  rejected          bigint       not null default 0,
  changed           bigint       not null default 0,
  failure_code      varchar(60)  null,
  failure_arguments text         null comment 'one a line',
  version           int          not null default 0,
  primary key (id),
  constraint import_run_submitter foreign key (submitted_by) references account (id),
  constraint import_run_mode check (mode in ('strict', 'lenient')),
  constraint import_run_state check (state in ('WAITING', 'CHECKING', 'STORING', 'DONE', 'REFUSED', 'INTERRUPTED'))
);

-- How far an import is, apart from the import itself: the transaction that stores its rows ends by changing import_run,
-- which nobody else may have changed since that transaction began.
create table import_progress (
  import_id  bigint not null,
  bytes_read bigint not null,
  rows_read  bigint not null,
  accepted   bigint not null,
  rejected   bigint not null,
  primary key (import_id),
  constraint import_progress_run foreign key (import_id) references import_run (id)
);

-- Bad rows, the first thousand of an import; import_run.rejected counts them all.
create table import_error (
  import_id      bigint       not null,
  sequence       int          not null,
  line           bigint       not null comment 'line of the file where the row starts, from 1',
  column_name    varchar(100) null,
  value          varchar(200) null,
  rule           varchar(60)  not null,
  rule_arguments text         not null comment 'one a line',
  primary key (import_id, sequence),
  constraint import_error_run foreign key (import_id) references import_run (id)
);
