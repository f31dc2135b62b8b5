-- The audit's own work (design D15): engagements, samples with their tick sheets, audit findings, evaluation schemes. An
-- auditor writes rows of its own unit; what it sends stands under the unit it is sent to, written under the auditor's name.

create table engagement (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  state         text not null check (state in ('open', 'concluded')),
  revision      integer not null check (revision > 0),
  body          jsonb not null,
  updated_at    timestamptz(3) not null,
  updated_by    text not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on engagement (unit_code);

-- A sample as it was drawn, for ever: the figure it is of, how it was drawn, and the hash of what it was drawn from.
create table sample (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  engagement_id text collate "C" not null,
  -- The figure: of whom, with or without those below, in which report.
  of_unit       text collate "C" not null,
  reach         text not null check (reach in ('own', 'subtree')),
  form          text not null,
  period        text not null,
  cell          text not null,
  generator     text not null,
  seed          text not null check (seed ~ '^(0|[1-9][0-9]{0,19})$'),
  strata        text not null check (strata in ('none', 'unit', 'month', 'register')),
  size          integer not null check (size > 0),
  population    integer not null check (population >= size),
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  drawn         jsonb not null,
  at            timestamptz(3) not null,
  person_name   text not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code, engagement_id) references engagement (district_code, unit_code, id),
  check (of_unit ^@ unit_code)
);
create index on sample (unit_code, engagement_id);

-- The tick sheet. Of a drawn record only the verdict changes.
create table sample_row (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  sample_id     text collate "C" not null,
  ordinal       integer not null check (ordinal > 0),
  stratum       text not null,
  register      text not null,
  of_unit       text collate "C" not null,
  record_id     text collate "C" not null,
  title         text not null,
  day           date not null,
  amount        bigint not null,
  verdict       text check (verdict in ('right', 'wrong', 'unverifiable')),
  note          text not null,
  ticked_by     text,
  ticked_at     timestamptz(3),
  primary key (district_code, unit_code, sample_id, ordinal),
  foreign key (district_code, unit_code, sample_id) references sample (district_code, unit_code, id),
  check ((verdict is null) = (ticked_at is null) and (verdict is null) = (ticked_by is null))
);
create index on sample_row (unit_code, sample_id);

-- The life of an audit finding. While it is drafted its events are rows of the auditor's unit, which the audited one cannot
-- see; from `sent` on they are rows of the audited unit, so that it reads what was sent to it and no neighbour does. Each
-- side writes under its own name. `follows` is the event before, of the same holder: nobody answers what was not sent to it.
create table audit_finding_event (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  auditor_unit  text collate "C" not null,
  id            text collate "C" not null,
  seq           integer not null check (seq > 0),
  follows       integer,
  engagement_id text collate "C" not null,
  event         text not null check (event in ('raised', 'amended', 'sent', 'answered', 'followed', 'closed', 'reopened',
                                               'withdrawn')),
  state         text not null check (state in ('raised', 'sent', 'answered', 'followed', 'closed', 'withdrawn')),
  on_day        date not null,
  facts         jsonb not null,
  acting_unit   text collate "C" not null,
  person_id     text not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, auditor_unit, id, seq),
  unique (district_code, unit_code, auditor_unit, id, seq),
  foreign key (district_code, auditor_unit, engagement_id) references engagement (district_code, unit_code, id),
  foreign key (district_code, unit_code, auditor_unit, id, follows)
    references audit_finding_event (district_code, unit_code, auditor_unit, id, seq),
  check (unit_code ^@ auditor_unit),
  check (acting_unit = case when event = 'answered' then unit_code else auditor_unit end),
  check (event not in ('raised', 'amended') or unit_code = auditor_unit),
  check (case when event in ('raised', 'sent') then follows is null else follows is not null and follows = seq - 1 end)
);
create index on audit_finding_event (unit_code, id);

-- 评价方案 by version, and its applications: rehearsed on past data, then counting.
create table scheme (
  district_code      text collate "C" not null,
  unit_code          text collate "C" not null,
  id                 text collate "C" not null,
  version            integer not null check (version > 0),
  state              text not null check (state in ('draft', 'in-force', 'retired')),
  revision           integer not null check (revision > 0),
  -- The revision that was last tried on past data; only that one may come into force.
  rehearsed_revision integer check (rehearsed_revision <= revision),
  body               jsonb not null,
  updated_at         timestamptz(3) not null,
  updated_by         text not null,
  primary key (district_code, unit_code, id, version),
  foreign key (district_code, unit_code) references unit (district_code, code),
  check (state = 'draft' or rehearsed_revision = revision)
);
create index on scheme (unit_code);

create table scheme_run (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  scheme_id     text collate "C" not null,
  version       integer not null,
  -- The scheme as it was applied: a draft may change after its rehearsal.
  body          jsonb not null,
  kind          text not null check (kind in ('rehearsal', 'counted')),
  period        text not null,
  settled       boolean not null,
  revision      integer not null check (revision > 0),
  manual        jsonb not null,
  results       jsonb not null,
  at            timestamptz(3) not null,
  person_name   text not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code, scheme_id, version) references scheme (district_code, unit_code, id, version)
);
create index on scheme_run (unit_code, scheme_id);

grant select, insert, update on engagement, sample_row, scheme, scheme_run to gk_app;
grant select, insert on sample, audit_finding_event to gk_app;
select gk_guard('engagement', 'own', 'unit_code');
select gk_guard('sample', 'own', 'unit_code');
select gk_guard('sample_row', 'own', 'unit_code');
select gk_guard('audit_finding_event', 'own', 'acting_unit');
select gk_guard('scheme', 'own', 'unit_code');
select gk_guard('scheme_run', 'own', 'unit_code');
