-- The moment at which a unit's registers are cut for a report: what is recorded later, even under an earlier day, waits
-- for the next report or a correction (design D9). Lifting the cut empties the moment.

create table tally_lock (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  form          text not null,
  period        text not null,
  locked_at     timestamptz(3),
  person_name   text not null,
  primary key (district_code, unit_code, form, period),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on tally_lock (unit_code);
grant select, insert, update on tally_lock to gk_app;
select gk_guard('tally_lock', 'own', 'unit_code');
