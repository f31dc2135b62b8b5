-- 行政复议、行政诉讼 (domain §2.4): one row a case as it stands, and the append-only list of what happened to it.

create table remedy (
  district_code  text collate "C" not null,
  unit_code      text collate "C" not null,
  id             text collate "C" not null,
  seq            integer not null check (seq > 0),
  state          text not null check (state in ('open', 'replied', 'first-decided', 'appealed', 'closed', 'void')),
  kind           text not null check (kind in ('review', 'suit-direct', 'suit-after-review')),
  role           text not null check (role in ('respondent', 'co-defendant')),
  -- The organ that acted counts the case, the organ of review beside it does not (R42); nor does a void one count.
  counted        boolean not null,
  received_on    date not null,
  recorded_at    timestamptz(3) not null,
  -- Day and record time of the result that cannot change any more; null: 尚未审结.
  decided_on     date,
  decided_at     timestamptz(3),
  result         text check (result in ('upheld', 'corrected', 'other')),
  application_id text collate "C",
  review_id      text collate "C",
  case_number    text not null,
  organ          text not null,
  -- Everything the case's events have left it with.
  body           jsonb not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code) references unit (district_code, code),
  foreign key (district_code, unit_code, application_id) references application (district_code, unit_code, id),
  foreign key (district_code, unit_code, review_id) references remedy (district_code, unit_code, id),
  check ((decided_on is null) = (decided_at is null) and (decided_on is null) = (result is null)),
  check (counted = (role = 'respondent' and state <> 'void')),
  check (role = 'respondent' or kind = 'suit-after-review'),
  check (review_id is null or kind = 'suit-after-review')
);

create table remedy_event (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  seq           integer not null check (seq > 0),
  event         text not null check (event in ('registered', 'amended', 'replied', 'extended', 'decided', 'appealed',
                                               'took-effect', 'redone', 'voided')),
  on_day        date not null,
  facts         jsonb not null,
  acting_unit   text collate "C" not null,
  person_id     text not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, id, seq),
  foreign key (district_code, unit_code, id) references remedy (district_code, unit_code, id),
  check (acting_unit = unit_code)
);

create index on remedy (unit_code, received_on, id);
create index on remedy (unit_code, application_id);
create index on remedy_event (unit_code, id);

grant select, insert, update on remedy to gk_app;
grant select, insert on remedy_event to gk_app;
select gk_guard('remedy', 'own', 'unit_code');
select gk_guard('remedy_event', 'own', 'acting_unit');
