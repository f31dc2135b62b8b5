-- The calendar a place enters itself, what is due in its registers, and the reminders it was given (design D10).

-- 部分节假日安排 of a year as an office has entered it, for itself and all below; null: taken back, the built-in year holds.
create table calendar_year (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  year          integer not null check (year between 2008 and 2100),
  body          jsonb,
  revision      integer not null check (revision > 0),
  updated_at    timestamptz(3) not null,
  updated_by    text not null,
  primary key (district_code, unit_code, year),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on calendar_year (unit_code);

-- What is due: never a fact, always what the case's events and the calendar make. A row a step of a case; no day when the step
-- is no longer due. Rows of the place, because a new notice moves them in every unit at once.
create table due_day (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  register      text not null check (register in ('items', 'applications', 'remedies', 'activities')),
  case_id       text collate "C" not null,
  step          text not null,
  due_on        date,
  original_on   date,
  provisional   boolean not null,
  primary key (district_code, unit_code, register, case_id, step),
  foreign key (district_code, unit_code) references unit (district_code, code),
  check ((due_on is null) = (original_on is null))
);
create index on due_day (unit_code, due_on);
create index on due_day (district_code, due_on);

-- Given once a step, due day and stage: `ahead` working days before, 0 on the day, -1 when it is past. `missed`: its day went
-- by while nobody was there to give it.
create table reminder (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  register      text not null check (register in ('items', 'applications', 'remedies', 'activities')),
  case_id       text collate "C" not null,
  step          text not null,
  due_on        date not null,
  ahead         integer not null check (ahead between -1 and 60),
  given_on      date not null,
  missed        boolean not null,
  seen_by       text,
  seen_at       timestamptz(3),
  primary key (district_code, unit_code, register, case_id, step, due_on, ahead),
  foreign key (district_code, unit_code) references unit (district_code, code),
  check ((seen_by is null) = (seen_at is null))
);
create index on reminder (unit_code, given_on);

-- The last day reminders were given in a place: what lies between it and today was missed.
create table reminder_run (
  district_code text collate "C" not null primary key,
  ran_on        date not null
);

grant select, insert, update on calendar_year, due_day, reminder, reminder_run to gk_app;

select gk_guard('calendar_year', 'down', 'unit_code');
select gk_guard('due_day', 'place', null);
select gk_guard('reminder', 'place', null);
select gk_guard('reminder_run', 'place', null);
