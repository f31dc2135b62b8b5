-- Old reports as they were handed in, what was read in them, and what people said of the figures (design D11, D15).

create table evidence (
  district_code text collate "C" not null,
  -- Who reviews it: an auditor's office, or the unit itself. Nobody writes the rows of another.
  unit_code     text collate "C" not null,
  -- The first 16 signs of the hash: the same file handed in again adds nothing.
  id            text not null check (id = left(sha256, 16)),
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name          text not null,
  kind          text not null check (kind in ('paste', 'txt', 'html', 'docx', 'xlsx', 'pdf', 'unknown')),
  state         text not null check (state in ('refused', 'read', 'reviewed', 'recorded', 'adopted')),
  -- Goes up by one with every change and every decision.
  seq           integer not null check (seq >= 0),
  size          integer not null check (size between 0 and 20971520),
  -- Of what could not be read only its name and hash are kept, and why.
  body          bytea check (octet_length(body) = size),
  text          text,
  reading       jsonb,
  bare          jsonb not null,
  refusal       jsonb,
  -- Whose report it is, as the paper says and as the tree knows it.
  unit_name     text,
  about_unit    text collate "C",
  about_year    integer check (about_year between 2008 and 2100),
  form          text,
  dates         jsonb,
  asked         integer not null,
  doubtful      integer not null,
  undecided     integer not null check (undecided between 0 and asked),
  -- What was accepted, as it was recorded: cells with their words, and observations.
  recorded      jsonb,
  at            timestamptz(3) not null,
  by            text not null,
  updated_at    timestamptz(3) not null,
  updated_by    text not null,
  removed_at    timestamptz(3),
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code) references unit (district_code, code),
  check ((state = 'refused') = (refusal is not null)),
  check ((state = 'refused') = (reading is null) and (reading is null) = (body is null) and (body is null) = (text is null)),
  -- Nothing counts that somebody has not looked at.
  check (undecided = 0 or state not in ('reviewed', 'recorded', 'adopted')),
  check ((recorded is not null) = (state in ('recorded', 'adopted'))),
  -- A unit adopts its own reports alone (design D15).
  check (state <> 'adopted' or about_unit = unit_code)
);
alter table evidence alter column body set storage external;

-- What somebody said of one figure; the newest row of a figure stands. It says all by itself, so that it outlives the
-- reading it was made on.
create table evidence_fact (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text not null,
  seq           integer not null check (seq > 0),
  fact          text not null,
  verdict       text not null check (verdict in ('accepted', 'corrected', 'rejected')),
  body          jsonb not null,
  person_id     text not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, id, seq),
  foreign key (district_code, unit_code, id) references evidence (district_code, unit_code, id)
);

create index on evidence (unit_code, at, id);
create index on evidence (unit_code, about_unit, about_year);
create index on evidence_fact (unit_code, id);

grant select, insert, update on evidence to gk_app;
grant select, insert on evidence_fact to gk_app;

select gk_guard('evidence', 'own', 'unit_code');
select gk_guard('evidence_fact', 'own', 'unit_code');
