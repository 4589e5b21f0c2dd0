-- What gates ask for is entered by planners for days to come; what came with the schema has no author.
alter table gate_requirement
  add column version    int         not null default 0,
  add column entered_by bigint      null comment 'null: it came with the schema',
  add column entered_at datetime(6) null comment 'UTC';
alter table gate_requirement add constraint gate_requirement_author foreign key (entered_by) references account (id);
alter table gate_requirement add constraint gate_requirement_entered check ((entered_by is null) = (entered_at is null));
