-- Committees that decide at gates, and who sits on them from a day to a day. Membership that has begun is never rewritten:
-- it is ended, and a new one begins.
create table committee (
  id      bigint       not null auto_increment,
  code    varchar(30) collate utf8mb4_bin not null,
  name_ko varchar(200) not null,
  name_en varchar(200) not null,
  primary key (id),
  constraint committee_code unique (code)
);

insert into committee (id, code, name_ko, name_en) values
  (1, 'INVESTMENT', '디지털투자심의위원회', 'Digital Investment Committee');

create table committee_member (
  id           bigint      not null auto_increment,
  committee_id bigint      not null,
  account_id   bigint      not null,
  chairs       boolean     not null,
  valid_from   date        not null,
  valid_to     date        null comment 'last day; null: until it is ended',
  version      int         not null default 0,
  primary key (id),
  constraint committee_member_once unique (committee_id, account_id, valid_from),
  constraint committee_member_of foreign key (committee_id) references committee (id),
  constraint committee_member_account foreign key (account_id) references account (id),
  constraint committee_member_days check (valid_to >= valid_from)
);

-- Which committee decides where one does.
alter table gate_requirement add column committee_id bigint null;
alter table gate_requirement add constraint gate_requirement_committee foreign key (committee_id) references committee (id);
alter table gate_requirement add constraint gate_requirement_by check ((approver = 'COMMITTEE') = (committee_id is not null));

-- From this day on the most demanding tier is decided by a committee; a review keeps the requirement of the day on which
-- it was begun, so whoever was under way stays with four eyes.
insert into gate_requirement (gate, tier, valid_from, needed, continuity, approver, quorum, committee_id, certainty, source)
values ('FEASIBILITY', 3, '2026-10-01', true, true, 'COMMITTEE', 3, 1, 'FIELD',
        '투자심의위원회 심의, 위원 3명 이상 출석(현장 관행, 기관 규정으로 확인 필요) · 국가재정법 제38조에 견준 검토');

insert into gate_requirement_part (requirement_id, part, code, position, text_ko, text_en)
select fresh.id, p.part, p.code, p.position, p.text_ko, p.text_en
from gate_requirement fresh
join gate_requirement before_it on before_it.gate = fresh.gate and before_it.tier = fresh.tier
  and before_it.valid_from = '2020-01-01'
join gate_requirement_part p on p.requirement_id = before_it.id
where fresh.gate = 'FEASIBILITY' and fresh.tier = 3 and fresh.valid_from = '2026-10-01';

-- A committee's sitting on a review, which decided it. Only added to.
create table gate_sitting (
  id           bigint      not null auto_increment,
  review_id    bigint      not null,
  committee_id bigint      not null,
  sat_on       date        not null,
  quorum       int         not null,
  by_chair     boolean     not null comment 'voices were equal and the chair decided',
  minutes      text        not null,
  recorded_by  bigint      not null,
  recorded_for bigint      null comment 'in whose place',
  recorded_at  datetime(6) not null comment 'UTC',
  primary key (id),
  constraint gate_sitting_once unique (review_id),
  constraint gate_sitting_review foreign key (review_id) references gate_review (id),
  constraint gate_sitting_committee foreign key (committee_id) references committee (id),
  constraint gate_sitting_recorder foreign key (recorded_by) references account (id),
  constraint gate_sitting_recorder_principal foreign key (recorded_for) references account (id)
);

-- The committee as it was that day: who was there, who stayed out and why, and how each voted. Only added to.
create table gate_vote (
  sitting_id bigint      not null,
  account_id bigint      not null,
  chairs     boolean     not null,
  present    boolean     not null,
  bar        varchar(20) null comment 'why the member stayed out, if they did',
  vote       varchar(20) null comment 'null of somebody present: abstained',
  primary key (sitting_id, account_id),
  constraint gate_vote_of foreign key (sitting_id) references gate_sitting (id),
  constraint gate_vote_member foreign key (account_id) references account (id),
  constraint gate_vote_bar check (bar in ('OWN', 'RECUSED')),
  constraint gate_vote_vote check (vote in ('GO', 'CONDITIONAL_GO', 'HOLD', 'RETURN')),
  constraint gate_vote_present check (present or vote is null),
  constraint gate_vote_out check (bar is null or not present)
);
