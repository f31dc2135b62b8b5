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

-- Titles and document numbers as they are compared, so that a duplicate is looked up and not searched for.
alter table item add column plain_title text not null default '';
alter table item add column plain_number text not null default '';
update item set plain_title = regexp_replace(title, '[\s《》〈〉“”"()（）\[\]〔〕【】]', '', 'g'),
  plain_number = regexp_replace(document_number, '[\s《》〈〉“”"()（）\[\]〔〕【】]', '', 'g');
create index on item (district_code, plain_title);
create index on item (district_code, plain_number);

-- What is public is one row of an item, the newest; those before it, and all files it does not name, are for its unit alone. So
-- what was taken down cannot be read by the public's role either (design D14). A class of its own: everybody reads what stands,
-- the unit everything, and only which row stands is ever changed.
create function gk_guard_shown(tab regclass) returns void language plpgsql as $$
declare
  in_scope constant text :=
    'unit_code >= current_setting(''app.scope_from'', true) and unit_code < current_setting(''app.scope_to'', true)';
  by_actor constant text := 'unit_code = current_setting(''app.unit'', true)';
begin
  execute format('create policy read_shown on %s for select using (shown or (%s))', tab, in_scope);
  execute format('create policy add_shown on %s for insert with check (%s and %s)', tab, in_scope, by_actor);
  execute format('create policy change_shown on %s for update using (%s and %s) with check (%s and %s)',
                 tab, in_scope, by_actor, in_scope, by_actor);
  execute format('comment on table %s is %L', tab, 'gongkai:shown');
end $$;
revoke all on function gk_guard_shown(regclass) from public;

alter table published_item add column shown boolean not null default true;
alter table published_file add column shown boolean not null default true;
update published_item p set shown = false where exists (
  select from published_item q where q.district_code = p.district_code and q.unit_code = p.unit_code and q.item = p.item
    and q.seq > p.seq);
update published_file f set shown = exists (
  select from published_item p, jsonb_array_elements(p.body -> 'files') named
  where p.district_code = f.district_code and p.unit_code = f.unit_code and p.item = f.item and p.shown
    and named ->> 'sha256' = f.sha256 and named ->> 'kind' = f.kind);
drop policy read_public on published_item;
drop policy add_public on published_item;
drop policy read_public on published_file;
drop policy add_public on published_file;
grant update (shown) on published_item, published_file to gk_app;
select gk_guard_shown('published_item');
select gk_guard_shown('published_file');
create index on published_item (district_code, document_number);
create index on published_item (district_code, title);

-- What is owed every period is no secret of the office that wrote it down: the section that owes it reads it too.
drop policy read_own on recurring_duty;
drop policy add_own on recurring_duty;
drop policy change_own on recurring_duty;
drop policy remove_own on recurring_duty;
alter table recurring_duty drop constraint recurring_duty_district_code_check;
select gk_guard('recurring_duty', 'down', 'unit_code');

-- A case taken up again keeps what it was closed as: a table that was cut between its closing and its reopening still counts
-- that closing (design D9). A row for every closing that was lifted.
create table application_closing (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  -- The step that lifted it.
  lifted_seq    integer not null check (lifted_seq > 0),
  outcome       text not null,
  closed_on     date not null,
  closed_at     timestamptz(3) not null,
  extended      boolean not null,
  on_time       boolean not null,
  lifted_at     timestamptz(3) not null,
  primary key (district_code, unit_code, id, lifted_seq),
  foreign key (district_code, unit_code, id) references application (district_code, unit_code, id),
  check (lifted_at >= closed_at)
);
create index on application_closing (unit_code);
grant select, insert on application_closing to gk_app;
select gk_guard('application_closing', 'own', 'unit_code');

-- When the newest closing was lifted, and when the case went out of the count (split, merged): what is recorded after a cut
-- has not happened yet. `erased_on`: since when nobody knows who applied.
alter table application add column lifted_at timestamptz(3);
alter table application add column uncounted_at timestamptz(3);
alter table application add column erased_on date;
update application set uncounted_at = registered_at where not counted;
alter table application add check (counted = (uncounted_at is null));

-- An address of one's calendar can be given up without giving up anything else: its number goes into it.
alter table identity.person add column feed_number integer not null default 1;
