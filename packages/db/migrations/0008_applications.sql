-- 依申请公开: applications, what happened to each, and who applied.

-- An application as its events leave it: what lists filter by and the annual table counts.
create table application (
  district_code  text collate "C" not null,
  unit_code      text collate "C" not null,
  id             text collate "C" not null,
  seq            integer not null check (seq > 0),
  state          text not null check (state in ('confirming', 'processing', 'correcting', 'consulting', 'explaining',
                                                'fee-noticed', 'drafted', 'checked', 'approved', 'closed', 'split', 'merged')),
  channel        text not null check (channel in ('counter', 'oral', 'registered-post', 'post', 'web', 'email', 'fax')),
  applicant_kind text not null check (applicant_kind in ('person', 'business', 'research', 'welfare', 'legal', 'other')),
  -- Masked: the name itself stands in `applicant`.
  applicant      text not null,
  -- The beginning of the description.
  title          text not null,
  description    text not null,
  arrived_on     date not null,
  received_on    date,
  registered_at  timestamptz(3) not null,
  handler        text collate "C",
  outcome        text check (outcome in (
    'already-public', 'granted', 'partial', 'deny-state-secret', 'deny-law', 'deny-safety', 'deny-trade-secret',
    'deny-privacy', 'deny-internal', 'deny-process', 'deny-case-file', 'query-elsewhere', 'not-existing', 'not-ours',
    'needs-making', 'unclear', 'petition', 'repeated', 'publication', 'excessive', 'confirmation', 'correction-lapsed',
    'fee-lapsed', 'withdrawn', 'other')),
  closed_on      date,
  closed_at      timestamptz(3),
  extended       boolean not null,
  on_time        boolean,
  -- In the annual table: not what lives on in its parts or in another one.
  counted        boolean not null,
  -- Number in the register it was taken over from.
  source         text,
  primary key (district_code, unit_code, id),
  unique (district_code, unit_code, source),
  foreign key (district_code, unit_code) references unit (district_code, code),
  check (closed_on >= received_on),
  -- Closed is to have exactly one outcome, a day and a moment (E6).
  constraint closed_whole check (
    (state = 'closed') = (outcome is not null) and (state = 'closed') = (closed_on is not null)
      and (state = 'closed') = (closed_at is not null) and (state = 'closed') = (on_time is not null)),
  check (counted = (state not in ('split', 'merged')))
);

-- The life of an application. `seq = seen + 1` is in the key: two who saw the same event cannot both follow it.
create table application_event (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  seq           integer not null check (seq > 0),
  kind          text not null check (kind in (
    'registered', 'confirmed', 'correction-asked', 'corrected', 'correction-lapsed', 'third-party-asked', 'organ-asked',
    'notice-served', 'third-party-answered', 'organ-answered', 'explanation-asked', 'explained', 'fee-noticed', 'fee-paid',
    'fee-lapsed', 'extended', 'assistance-asked', 'assisted', 'handed-over', 'drafted', 'checked', 'approved', 'delivered',
    'answered-at-once', 'withdrawn', 'split', 'merged', 'amended', 'reopened', 'taken-over')),
  on_day        date not null,
  facts         jsonb not null,
  acting_unit   text collate "C" not null,
  person_id     text not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, id, seq),
  foreign key (district_code, unit_code, id) references application (district_code, unit_code, id)
);

-- Who applied, and the third parties asked: for the unit alone (条例第二十九条; 个人信息保护法).
create table applicant (
  district_code   text collate "C" not null,
  unit_code       text collate "C" not null,
  id              text collate "C" not null,
  identity        jsonb not null,
  -- Its number alone, to find other applications of the same applicant.
  document_number text,
  third_parties   jsonb not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code, id) references application (district_code, unit_code, id)
);

create index on application (unit_code, state);
create index on application (unit_code, arrived_on);
create index on application (unit_code, received_on);
create index on application (unit_code, closed_on);
create index on application (district_code, arrived_on, unit_code);
create index on application_event (unit_code);
create index on applicant (unit_code, document_number);

grant select, insert, update on application, applicant to gk_app;
grant select, insert on application_event to gk_app;

select gk_guard('application', 'own', 'unit_code');
select gk_guard('application_event', 'own', 'acting_unit');
select gk_guard('applicant', 'private', 'unit_code');
