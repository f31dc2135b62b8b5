-- What the registers still lacked.

-- 协办、转交承办: what a unit hands to one of its sections, a row an asking, under the section's code. The section reads this row
-- and none of the case: the request as it stands, and not who asks. It answers in it; what it says enters the case when the
-- unit takes it over. Whoever wrote last is the unit or the section, and both may write.
create table assistance (
  district_code  text collate "C" not null,
  -- The section.
  unit_code      text collate "C" not null,
  application_id text collate "C" not null,
  -- The step of the application that asked.
  asked_seq      integer not null check (asked_seq > 0),
  house_code     text collate "C" not null,
  kind           text not null check (kind in ('assist', 'handle')),
  state          text not null check (state in ('asked', 'answered', 'taken', 'ended')),
  revision       integer not null check (revision > 0),
  asked_on       date not null,
  asked_by       text not null,
  until          date,
  question       text not null,
  request        text not null,
  received_on    date,
  answer         text not null,
  outcome        text,
  ground         jsonb,
  answered_on    date,
  answered_by    text,
  acting_unit    text collate "C" not null,
  primary key (district_code, unit_code, application_id, asked_seq),
  foreign key (district_code, unit_code) references unit (district_code, code),
  foreign key (district_code, house_code, application_id) references application (district_code, unit_code, id),
  check (unit_code ~ ('^' || house_code || 'K[0-9]{2}$')),
  check (acting_unit in (unit_code, house_code)),
  check ((answered_on is null) = (answered_by is null)),
  check (state <> 'answered' or answered_on is not null)
);
create index on assistance (unit_code, state);
create index on assistance (district_code, house_code, application_id);
grant select, insert, update on assistance to gk_app;
select gk_guard('assistance', 'own', 'acting_unit');

-- 中止、恢复 stop and set going again the term of whoever decides; 再审 is only written down, and never counted a second time
-- (domain §2.4). What an old register says of a case is taken over once, by its number there.
alter table remedy_event drop constraint remedy_event_event_check;
alter table remedy_event add constraint remedy_event_event_check check (event in (
  'registered', 'amended', 'replied', 'extended', 'suspended', 'resumed', 'decided', 'appealed', 'took-effect', 'redone',
  'retried', 'taken-over', 'voided'));
alter table remedy add column source text;
alter table remedy add unique (district_code, unit_code, source);
