-- Live totals (design D4) and the audit chain, both of a place.

create table rollup_head (
  district_code text collate "C" not null,
  form          text not null,
  period        text not null,
  revision      integer not null,
  updated_at    timestamptz(3) not null,
  primary key (district_code, form, period)
);

create table rollup (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  form          text not null,
  period        text not null,
  own           bigint[] not null,
  below         bigint[] not null,
  reported      integer[] not null,
  own_state     text not null check (own_state in ('none', 'missing', 'nil', 'counted')),
  expected      integer not null,
  counted       integer not null,
  nil           integer not null,
  missing       text[] not null,
  primary key (district_code, unit_code, form, period),
  foreign key (district_code, form, period) references rollup_head (district_code, form, period),
  foreign key (district_code, unit_code) references unit (district_code, code)
);

create table audit_head (
  district_code text collate "C" not null primary key,
  seq           integer not null,
  hash          text not null
);

create table audit (
  district_code text collate "C" not null,
  seq           integer not null,
  at            timestamptz(3) not null,
  person_id     text not null,
  person_name   text not null,
  acting_unit   text collate "C" not null,
  unit_code     text collate "C" not null,
  verb          text not null,
  key           text not null,
  input         text not null,
  answer        text not null,
  entry         text not null,
  prev          text not null,
  hash          text not null,
  primary key (district_code, seq),
  unique (district_code, person_id, key)
);

grant select, insert, update on rollup_head, rollup to gk_app;
grant select, insert, update on audit_head to gk_app;
grant select, insert on audit to gk_app;
select gk_guard('rollup_head', 'place', null);
select gk_guard('rollup', 'place', null);
select gk_guard('audit_head', 'place', null);
select gk_guard('audit', 'place', 'acting_unit');
