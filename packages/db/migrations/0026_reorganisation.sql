-- Reorganisation without loss (design D1, D16): how one unit became another, what the successor takes over as rows of its own,
-- and where each open case went.

-- `close` leads, as `rename` does, from a unit to itself. `heir`: the one successor with whom open cases and the past lie.
alter table unit_lineage drop constraint unit_lineage_kind_check;
alter table unit_lineage add constraint unit_lineage_kind_check
  check (kind in ('merge', 'split', 'transfer', 'rename', 'close'));
alter table unit_lineage add column heir boolean not null default false;
alter table unit_lineage add check (not heir or from_code <> to_code);
create index on unit_lineage (to_code);
-- The page of a unit that is no more says what it became.
grant select on unit_lineage to gk_public;

-- A mandate ends with its unit and is kept.
alter table identity.membership add column ended_on date;

-- 移交: a case goes on in the register of the successor, as rows of its own. The row left behind counts until that day.
alter table application drop constraint application_state_check;
alter table application add constraint application_state_check check (state in ('confirming', 'processing', 'correcting',
  'consulting', 'explaining', 'fee-noticed', 'drafted', 'checked', 'approved', 'closed', 'split', 'merged', 'moved'));
alter table application drop constraint application_check1;
alter table application add constraint application_check1 check (counted = (state not in ('split', 'merged', 'moved')));
alter table application_event drop constraint application_event_kind_check;
alter table application_event add constraint application_event_kind_check check (kind in (
  'registered', 'confirmed', 'correction-asked', 'corrected', 'correction-lapsed', 'third-party-asked', 'organ-asked',
  'notice-served', 'third-party-answered', 'organ-answered', 'explanation-asked', 'explained', 'fee-noticed', 'fee-paid',
  'fee-lapsed', 'extended', 'assistance-asked', 'assisted', 'handed-over', 'drafted', 'checked', 'approved', 'delivered',
  'answered-at-once', 'withdrawn', 'split', 'merged', 'moved', 'amended', 'reopened', 'taken-over'));

alter table remedy drop constraint remedy_state_check;
alter table remedy add constraint remedy_state_check
  check (state in ('open', 'replied', 'first-decided', 'appealed', 'closed', 'void', 'moved'));
alter table remedy drop constraint remedy_check1;
alter table remedy add constraint remedy_check1 check (counted = (role = 'respondent' and state not in ('void', 'moved')));
alter table remedy_event drop constraint remedy_event_event_check;
alter table remedy_event add constraint remedy_event_event_check check (event in (
  'registered', 'amended', 'replied', 'extended', 'suspended', 'resumed', 'decided', 'appealed', 'took-effect', 'redone',
  'retried', 'taken-over', 'voided', 'moved'));

alter table item drop constraint item_state_check;
alter table item add constraint item_state_check check (state in ('draft', 'section', 'office', 'secrecy', 'leader',
  'returned', 'escalated', 'ready', 'published', 'kept', 'repealed', 'withdrawn', 'dropped', 'moved'));
alter table item_event drop constraint item_event_state_check;
alter table item_event add constraint item_event_state_check check (state in ('draft', 'section', 'office', 'secrecy',
  'leader', 'returned', 'escalated', 'ready', 'published', 'kept', 'repealed', 'withdrawn', 'dropped', 'moved'));
alter table item_event drop constraint item_event_kind_check;
alter table item_event add constraint item_event_kind_check check (kind in ('drafted', 'saved', 'submitted', 'recalled',
  'passed', 'returned', 'escalated', 'overruled', 'published', 'channelled', 'revised', 'repealed', 'replaced',
  'withdrawn', 'dropped', 'moved', 'recorded'));

-- Both ends of a handing over, each a row of its own unit: `out` where the case was, `in` where it is. The day says from when
-- it counts here and no more there.
create table case_handover (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  register      text not null check (register in ('items', 'applications', 'remedies', 'activities')),
  case_id       text collate "C" not null,
  way           text not null check (way in ('out', 'in')),
  other_unit    text collate "C" not null,
  other_id      text collate "C" not null,
  on_day        date not null,
  document      text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, register, case_id, way),
  foreign key (district_code, unit_code) references unit (district_code, code),
  foreign key (district_code, other_unit) references unit (district_code, code)
);
create index on case_handover (unit_code, register);
grant select, insert on case_handover to gk_app;

-- 期初数: figures of a predecessor's counted report of the year before, under the cells of the form it filed.
create table opening_balance (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  form          text not null,
  period        text not null,
  from_unit     text collate "C" not null,
  figures       bigint[] not null,
  version       integer not null check (version > 0),
  on_day        date not null,
  primary key (district_code, unit_code, form, period, from_unit),
  foreign key (district_code, unit_code) references unit (district_code, code),
  foreign key (district_code, from_unit) references unit (district_code, code)
);
create index on opening_balance (unit_code);
grant select, insert on opening_balance to gk_app;

-- What the registers of a predecessor had counted in the running period and what is not a case of the successor: a row behind
-- a cell each, so that the list still has as many rows as the figure says (design D9).
create table opening_row (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  form          text not null,
  period        text not null,
  cell          text not null,
  register      text not null check (register in ('items', 'applications', 'remedies', 'activities')),
  from_unit     text collate "C" not null,
  case_id       text collate "C" not null,
  title         text not null,
  day           date not null,
  amount        bigint not null,
  recorded_at   timestamptz(3) not null,
  primary key (district_code, unit_code, form, period, cell, register, from_unit, case_id),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on opening_row (unit_code, form, period);
grant select, insert on opening_row to gk_app;

select gk_guard('case_handover', 'own', 'unit_code');
select gk_guard('opening_balance', 'own', 'unit_code');
select gk_guard('opening_row', 'own', 'unit_code');
