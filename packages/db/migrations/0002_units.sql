-- Units with the days on which they exist, their names over time, and how one became another (design D1).

create table unit (
  district_code text collate "C" not null,
  code          text collate "C" not null check (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|([0-9]{2}|[0-9]{4})[A-Z][0-9]{2}|[0-9]{6}([0-9]{3}|[A-Z][0-9]{2}){1,2})?$'),
  kind          text not null check (kind in ('nation', 'province', 'city', 'district', 'department', 'street', 'town',
                                              'community', 'village', 'section', 'other')),
  opened_on     date not null,
  closed_on     date check (closed_on > opened_on),
  demo          boolean not null,
  primary key (district_code, code),
  -- The wall stands where the code says (design D2): no row of one place hides behind the district of another.
  check (district_code = rpad(substring(code from '^[0-9]{0,6}'), 6, '0'))
);

create table unit_name (
  district_code text collate "C" not null,
  code          text collate "C" not null,
  since         date not null,
  name          text not null check (length(name) between 2 and 60),
  primary key (district_code, code, since),
  foreign key (district_code, code) references unit (district_code, code)
);

create table unit_lineage (
  district_code text collate "C" not null,
  from_code     text collate "C" not null,
  to_code       text collate "C" not null,
  kind          text not null check (kind in ('merge', 'split', 'transfer', 'rename')),
  on_day        date not null,
  document      text not null,
  primary key (district_code, from_code, to_code, kind, on_day),
  foreign key (district_code, from_code) references unit (district_code, code)
);

-- Ranges of codes are asked without their district, also from above the districts.
create index on unit (code);

grant select, insert, update on unit, unit_name, unit_lineage to gk_app;
grant select on unit, unit_name to gk_public;
select gk_guard('unit', 'open', 'code');
select gk_guard('unit_name', 'open', 'code');
select gk_guard('unit_lineage', 'open', 'from_code');
