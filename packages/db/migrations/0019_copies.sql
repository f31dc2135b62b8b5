-- What a comparison of reports for copies has found (R26, R27). It is kept as it was found, texts included: an auditor
-- who has quoted a pair finds it again after the reports have changed. Rows are the asking unit's own (design D15).

create table copy_run (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  -- The unit whose subtree was compared, and the years.
  subject       text collate "C" not null,
  from_year     integer not null,
  to_year       integer not null,
  body          jsonb not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on copy_run (unit_code, at);

-- The reports that pairs are made of, each once a run.
create table copy_text (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  run_id        text collate "C" not null,
  report        text collate "C" not null,
  body          jsonb not null,
  text          text not null,
  side          jsonb not null,
  primary key (district_code, unit_code, run_id, report),
  foreign key (district_code, unit_code, run_id) references copy_run (district_code, unit_code, id)
);
create index on copy_text (unit_code);

create table copy_pair (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  run_id        text collate "C" not null,
  -- The gravest is 1.
  rank          integer not null check (rank > 0),
  relation      text not null check (relation in ('own-earlier', 'neighbour')),
  severity      text not null check (severity in ('error', 'warning')),
  reasons       jsonb not null,
  likeness      jsonb not null,
  left_report   text collate "C" not null,
  right_report  text collate "C" not null,
  passages      jsonb not null,
  primary key (district_code, unit_code, run_id, rank),
  foreign key (district_code, unit_code, run_id, left_report) references copy_text (district_code, unit_code, run_id, report),
  foreign key (district_code, unit_code, run_id, right_report) references copy_text (district_code, unit_code, run_id, report)
);
create index on copy_pair (unit_code);

grant select, insert on copy_run, copy_text, copy_pair to gk_app;
select gk_guard('copy_run', 'own', 'unit_code');
select gk_guard('copy_text', 'own', 'unit_code');
select gk_guard('copy_pair', 'own', 'unit_code');
