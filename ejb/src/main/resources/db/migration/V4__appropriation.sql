-- The money that law grants, by investment and fiscal year, in whole units of the investment's currency.
create table appropriation (
  id            bigint      not null auto_increment,
  investment_id bigint      not null,
  fiscal_year   smallint    not null,
  amount        bigint      not null,
  status        varchar(20) not null,
  heard         varbinary(400) null comment 'eight bytes for each field: what an import last said of it',
  version       int         not null default 0,
  primary key (id),
  constraint appropriation_year unique (investment_id, fiscal_year),
  constraint appropriation_investment foreign key (investment_id) references investment (id),
  constraint appropriation_amount check (amount >= 0),
  constraint appropriation_status check (status in ('PLANNED', 'REQUESTED', 'APPROPRIATED'))
);
