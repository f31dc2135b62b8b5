-- 工作台账: dated facts that feed cells no case register answers. A row is never changed: a newer revision takes its
-- place, so that what was known at any moment can be counted again.

create table activity (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  revision      integer not null check (revision > 0),
  kind          text not null,
  -- Day of a flow; first day of a stock, which stands to `until_day`, that day too, or without an end.
  on_day        date not null,
  until_day     date check (until_day >= on_day),
  title         text not null check (length(title) between 1 and 200),
  number        bigint check (number between 0 and 9007199254740991),
  -- In 分.
  amount        bigint check (amount between 0 and 9007199254740991),
  spent         bigint check (spent between 0 and 9007199254740991),
  answered_on   date check (answered_on >= on_day),
  by_head       boolean not null,
  ways          text[] not null,
  note          text not null check (length(note) <= 500),
  recorded_at   timestamptz(3) not null,
  recorded_by   text not null,
  -- When a newer revision took its place, or it was taken out; null: it holds.
  superseded_at timestamptz(3),
  primary key (district_code, unit_code, id, revision),
  foreign key (district_code, unit_code) references unit (district_code, code)
);

create index on activity (unit_code, kind, on_day);

grant select, insert on activity to gk_app;
grant update (superseded_at) on activity to gk_app;
select gk_guard('activity', 'own', 'unit_code');
