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

-- 发文登记簿: every letter that went out, for ever. `serial` is its line in the year's book; `nth` tells the corrected one
-- from the one it replaces.
create table letter (
  district_code  text collate "C" not null,
  unit_code      text collate "C" not null,
  year           integer not null,
  serial         integer not null check (serial > 0),
  number         text not null check (number ~ '^[一-龥]+〔[0-9]{4}〕[1-9][0-9]*号$'),
  type           text not null,
  -- null: a correction of a record (条例第四十一条) is asked for in no application.
  application_id text collate "C",
  -- Of several third parties, organs or sections the one it went to, as the application's events name it; else empty.
  party          text not null,
  nth            integer not null check (nth > 0),
  replaces       text,
  issued_on      date not null,
  digest         text not null,
  person_id      text not null,
  person_name    text not null,
  at             timestamptz(3) not null,
  primary key (district_code, unit_code, year, serial),
  unique (district_code, unit_code, number),
  unique (district_code, unit_code, application_id, type, party, nth),
  foreign key (district_code, unit_code) references unit (district_code, code),
  foreign key (district_code, unit_code, application_id) references application (district_code, unit_code, id),
  foreign key (district_code, unit_code, replaces) references letter (district_code, unit_code, number)
);
create index on letter (unit_code, year, serial);

-- What a letter says, as it was issued. It names its addressee, so it is for the unit alone (design D8).
create table letter_text (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  year          integer not null,
  serial        integer not null,
  body          jsonb not null,
  primary key (district_code, unit_code, year, serial),
  foreign key (district_code, unit_code, year, serial) references letter (district_code, unit_code, year, serial)
);
create index on letter_text (unit_code);

-- 信息处理费: one method and one amount an application (国办函〔2020〕109号), in 分.
create table fee (
  district_code  text collate "C" not null,
  unit_code      text collate "C" not null,
  application_id text collate "C" not null,
  basis          jsonb not null,
  fen            bigint not null check (fen > 0 and fen <= 9007199254740991),
  noticed_on     date not null,
  paid_on        date,
  lapsed_on      date,
  primary key (district_code, unit_code, application_id),
  foreign key (district_code, unit_code) references unit (district_code, code),
  foreign key (district_code, unit_code, application_id) references application (district_code, unit_code, id),
  check (paid_on is null or lapsed_on is null),
  check (least(paid_on, lapsed_on) >= noticed_on)
);
create index on fee (unit_code, noticed_on);

grant select, insert, update on counter, fee to gk_app;
grant select, insert on letter, letter_text to gk_app;

select gk_guard('counter', 'own', 'unit_code');
select gk_guard('letter', 'own', 'unit_code');
select gk_guard('letter_text', 'private', 'unit_code');
select gk_guard('fee', 'own', 'unit_code');
