-- A table that was cut counts what was known at its cut (design D9). What the annual table counts of a case is kept as it
-- stood whenever a later step changes it: reopened, amended, split, revised, decided anew. The case as of a moment is then the
-- oldest of these rows replaced after it, or the case as it is.

create table counted_past (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  register      text not null check (register in ('applications', 'items', 'remedies')),
  id            text collate "C" not null,
  -- The step that left the case as it stood, and when another one replaced that.
  seq           integer not null check (seq > 0),
  replaced_at   timestamptz(3) not null,
  -- The columns that are counted.
  stood         jsonb not null,
  acting_unit   text collate "C" not null,
  primary key (district_code, unit_code, register, id, seq),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on counted_past (unit_code, register, replaced_at);
grant select, insert on counted_past to gk_app;
select gk_guard('counted_past', 'own', 'acting_unit');

-- The moments are the program's, which says when a step was recorded.
alter table application add column changed_at timestamptz(3) not null default now();
update application set changed_at = greatest(registered_at, closed_at, lifted_at, uncounted_at);
alter table remedy add column changed_at timestamptz(3) not null default now();
update remedy set changed_at = greatest(recorded_at, decided_at);
alter table fee add column paid_at timestamptz(3);
update fee set paid_at = paid_on where paid_on is not null;
alter table fee add check ((paid_on is null) = (paid_at is null));

-- What was kept of lifted closings, and of cases that went out of the count.
insert into counted_past (district_code, unit_code, register, id, seq, replaced_at, stood, acting_unit)
select district_code, unit_code, 'applications', id, lifted_seq - 1, lifted_at, jsonb_build_object('outcome', outcome,
  'closed_on', closed_on, 'closed_at', closed_at, 'extended', extended, 'on_time', on_time), unit_code
from application_closing where lifted_seq > 1;
insert into counted_past (district_code, unit_code, register, id, seq, replaced_at, stood, acting_unit)
select district_code, unit_code, 'applications', id, seq - 1, uncounted_at, jsonb_build_object('counted', true), unit_code
from application where not counted and seq > 1
on conflict do nothing;
drop table application_closing;
alter table application drop column lifted_at, drop column uncounted_at;

-- Runs as whoever changes the case, within its scope. The trigger's arguments: the register, then the counted columns.
create function gk_keep_past() returns trigger language plpgsql as $$
declare
  before constant jsonb := to_jsonb(old);
  after constant jsonb := to_jsonb(new);
  stood jsonb;
  moved boolean;
begin
  select jsonb_object_agg(name, before -> name), bool_or(before -> name is distinct from after -> name) into stood, moved
  from unnest(tg_argv[1:]) name;
  if moved then
    insert into counted_past (district_code, unit_code, register, id, seq, replaced_at, stood, acting_unit)
    values (old.district_code, old.unit_code, tg_argv[0], old.id, old.seq,
            (after ->> case tg_argv[0] when 'items' then 'updated_at' else 'changed_at' end)::timestamptz, stood,
            coalesce(nullif(current_setting('app.unit', true), ''), old.unit_code));
  end if;
  return null;
end $$;
revoke all on function gk_keep_past() from public;

create trigger keep_past after update on application for each row when (old.seq < new.seq) execute function
  gk_keep_past('applications', 'applicant_kind', 'channel', 'received_on', 'outcome', 'closed_on', 'closed_at', 'extended',
               'on_time', 'counted');
create trigger keep_past after update on item for each row when (old.seq < new.seq) execute function
  gk_keep_past('items', 'kind', 'category', 'made_on', 'lead', 'settled_at', 'published_on', 'published_at', 'ended_on',
               'ended_at', 'withdrawn_on', 'withdrawn_at');
create trigger keep_past after update on remedy for each row when (old.seq < new.seq) execute function
  gk_keep_past('remedies', 'kind', 'counted', 'received_on', 'decided_on', 'decided_at', 'result');
