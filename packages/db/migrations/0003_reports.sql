-- Years opened by a superior, and the reports filed in them (design D3, D6).

create table year_opening (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  form          text not null,
  period        text not null,
  deadlines     jsonb not null,
  opened_at     timestamptz(3) not null,
  opened_by     text not null,
  closed_on     date,
  primary key (district_code, unit_code, form, period),
  foreign key (district_code, unit_code) references unit (district_code, code)
);

-- What the unit is working on. One row of figures in the form's cell order; NULL is "not reported".
create table report (
  district_code  text collate "C" not null,
  unit_code      text collate "C" not null,
  kind           text not null check (kind in ('own', 'district')),
  form           text not null,
  period         text not null check (period ~ '^(19|20)\d{2}(Q[1-4]|-(0[1-9]|1[0-2]))?$'),
  figures        bigint[] not null check (0 <= all (figures) is not false and 9007199254740991 >= all (figures) is not false),
  -- At which save each cell last changed, and who changed it: a colleague's newer value is never overwritten.
  cell_revisions integer[] not null,
  cell_authors   jsonb not null,
  -- The same for each chapter of the text.
  chapter_revisions jsonb not null,
  revision       integer not null,
  narrative      jsonb not null,
  observations   jsonb not null,
  dates          jsonb not null,
  updated_at     timestamptz(3) not null,
  updated_by     text not null,
  primary key (district_code, unit_code, kind, form, period),
  foreign key (district_code, unit_code) references unit (district_code, code),
  check (cardinality(cell_revisions) = cardinality(figures))
);

-- The life of a report. `seq = seen + 1` is in the key: two who saw the same event cannot both follow it.
create table report_event (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  kind          text not null,
  form          text not null,
  period        text not null,
  seq           integer not null check (seq > 0),
  event         text not null check (event in ('opened', 'signed', 'unsigned', 'submitted', 'withdrawn', 'returned',
                                               'accepted', 'published', 'correcting', 'recorded')),
  state         text not null check (state in ('draft', 'signed', 'submitted', 'returned', 'accepted', 'published',
                                               'recorded')),
  version       integer,
  counted       integer,
  acting_unit   text collate "C" not null,
  person_id     text not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  reason        text,
  cells         jsonb not null,
  primary key (district_code, unit_code, kind, form, period, seq),
  foreign key (district_code, unit_code, kind, form, period)
    references report (district_code, unit_code, kind, form, period),
  -- Nobody decides on his own report, but the top unit of a place (design D6).
  constraint decided_from_above check (
    case when event in ('accepted', 'returned')
      then (unit_code ^@ acting_unit and unit_code <> acting_unit) or (unit_code = acting_unit and unit_code ~ '^\d{6}$')
      else acting_unit = unit_code
    end)
);

-- What was submitted, frozen.
create table submission (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  kind          text not null,
  form          text not null,
  period        text not null,
  version       integer not null check (version > 0),
  figures       bigint[] not null,
  nil           boolean not null,
  narrative     jsonb not null,
  waivers       jsonb not null,
  frozen        text not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, kind, form, period, version),
  foreign key (district_code, unit_code, kind, form, period)
    references report (district_code, unit_code, kind, form, period)
);

create table waiver (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  kind          text not null,
  form          text not null,
  period        text not null,
  finding       text not null,
  reason        text not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, kind, form, period, finding),
  foreign key (district_code, unit_code, kind, form, period)
    references report (district_code, unit_code, kind, form, period)
);

-- What the public sees, and nothing else (design D14).
create table published (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  kind          text not null,
  form          text not null,
  period        text not null,
  version       integer not null,
  figures       bigint[] not null,
  body          jsonb not null,
  sha256        text not null,
  published_at  timestamptz(3) not null,
  primary key (district_code, unit_code, kind, form, period, version),
  foreign key (district_code, unit_code, kind, form, period, version)
    references submission (district_code, unit_code, kind, form, period, version)
);

-- Every scope is a range of unit codes, whatever the district: in 150,000 units a street's list takes 3 ms, and 47 without.
create index on year_opening (unit_code);
create index on report (unit_code, form, period);
create index on report_event (unit_code, form, period);
create index on submission (unit_code, form, period);
create index on published (unit_code);

grant select, insert, update on year_opening, report to gk_app;
-- Events, submissions and publications are appended, never changed.
grant select, insert on report_event, submission, published to gk_app;
grant select, insert, update, delete on waiver to gk_app;
grant select on published to gk_public;

select gk_guard('year_opening', 'down', 'unit_code');
select gk_guard('report', 'own', 'unit_code');
select gk_guard('report_event', 'own', 'acting_unit');
select gk_guard('submission', 'own', 'unit_code');
select gk_guard('waiver', 'own', 'unit_code');
select gk_guard('published', 'public', 'unit_code');
