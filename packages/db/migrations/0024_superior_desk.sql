-- The superior's desk: deadlines that were put off, reminders to file, letters by e-mail that wait, corrections that were told.

-- A unit's own last day for one form and period, put off by its superior. The newest row holds; a day of null takes it back.
create table deadline_exception (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  form          text not null,
  period        text not null,
  seq           integer not null check (seq > 0),
  until         date,
  reason        text not null,
  acting_unit   text collate "C" not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, form, period, seq),
  foreign key (district_code, unit_code) references unit (district_code, code),
  -- Nobody puts off his own day, but the top unit of a place.
  constraint put_off_from_above check (
    unit_code ^@ acting_unit and (unit_code <> acting_unit or unit_code ~ '^\d{6}$'))
);
create index on deadline_exception (unit_code, form, period);

-- 催报: who was reminded of a filing, by whom, on which day; once a day, whoever asks.
create table filing_reminder (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  form          text not null,
  period        text not null,
  on_day        date not null,
  note          text not null,
  acting_unit   text collate "C" not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, form, period, on_day),
  foreign key (district_code, unit_code) references unit (district_code, code),
  check (unit_code ^@ acting_unit and unit_code <> acting_unit)
);
create index on filing_reminder (unit_code, form, period);

-- Letters by e-mail, written in the transaction of what they tell, and sent by the worker afterwards.
create table mail (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  recipient     text not null,
  subject       text not null,
  body          text not null,
  written_at    timestamptz(3) not null,
  attempts      integer not null,
  next_at       timestamptz(3),
  sent_at       timestamptz(3),
  problem       text,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on mail (next_at) where next_at is not null;

-- A counted figure below was corrected: told to every unit above it. Rows of the place, for who accepts may not write for those above.
create table correction_notice (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  of_unit       text collate "C" not null,
  form          text not null,
  period        text not null,
  version       integer not null,
  cells         jsonb not null,
  reason        text not null,
  at            timestamptz(3) not null,
  seen_by       text,
  seen_at       timestamptz(3),
  primary key (district_code, unit_code, of_unit, form, period, version),
  foreign key (district_code, unit_code) references unit (district_code, code),
  foreign key (district_code, of_unit) references unit (district_code, code),
  check ((seen_by is null) = (seen_at is null))
);
create index on correction_notice (unit_code) where seen_at is null;

-- A code on a published file is the beginning of its digest.
create index on published (sha256);

grant select, insert on deadline_exception, filing_reminder to gk_app;
grant select, insert, update on mail, correction_notice to gk_app;

select gk_guard('deadline_exception', 'own', 'acting_unit');
select gk_guard('filing_reminder', 'own', 'acting_unit');
select gk_guard('mail', 'own', 'unit_code');
select gk_guard('correction_notice', 'place', null);
