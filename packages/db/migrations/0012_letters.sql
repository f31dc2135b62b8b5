-- Numbers a unit gives out, its letters, and the fees it asks for.

-- The last number of a series in a year. A number is taken in the transaction that uses it: the row stays locked until then,
-- so the numbers have no gap (domain §3.9: 不得跳号重号).
create table counter (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  series        text not null,
  year          integer not null,
  last          integer not null check (last > 0),
  primary key (district_code, unit_code, series, year),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on counter (unit_code);

grant select, insert, update on counter to gk_app;

select gk_guard('counter', 'own', 'unit_code');
