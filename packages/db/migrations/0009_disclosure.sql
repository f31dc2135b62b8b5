-- Files behind cases (design D12), checked by the gate when they were handed in.

-- What a file is and says, once a unit however often it is handed in.
create table attachment_file (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kind          text not null check (kind in ('docx', 'xlsx', 'pdf', 'txt', 'csv', 'html')),
  size          integer not null check (size between 0 and 20971520),
  body          bytea not null check (octet_length(body) = size),
  -- Parts of its text with their places.
  parts         jsonb not null,
  acting_unit   text collate "C" not null,
  primary key (district_code, unit_code, sha256, kind),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
-- Packed already; compressing again costs time and gains nothing.
alter table attachment_file alter column body set storage external;

-- A file handed in for a case; without a case it waits for one. `hits` is what the gate found in it, masked.
create table attachment (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text not null,
  register      text not null check (register in ('items', 'applications', 'remedies', 'activities')),
  case_id       text,
  name          text not null check (length(name) between 1 and 200),
  sha256        text not null,
  kind          text not null,
  hits          jsonb not null,
  at            timestamptz(3) not null,
  by            text not null,
  -- Taken away from a case that had been published with it: kept, and shown no more.
  removed_at    timestamptz(3),
  acting_unit   text collate "C" not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code, sha256, kind)
    references attachment_file (district_code, unit_code, sha256, kind)
);

create index on attachment_file (unit_code);
create index on attachment (unit_code, register, case_id);
create index on attachment (district_code, unit_code, sha256, kind);

grant select, insert, update, delete on attachment_file, attachment to gk_app;

select gk_guard('attachment_file', 'own', 'acting_unit');
select gk_guard('attachment', 'own', 'acting_unit');

-- 主动公开条目. The row is what follows from its events and what lists, the annual table and the public side ask for; `body`
-- is what the unit writes on, `settled` what of it was published last. A section's draft is read and written under the
-- section's code; its office moves it on, so the row says who wrote it last, and that is the unit or its house.
create table item (
  district_code   text collate "C" not null,
  unit_code       text collate "C" not null,
  id              text not null,
  -- The unit whose figures it belongs to: of a section, the unit before the K.
  house_code      text collate "C" not null,
  section         text collate "C",
  seq             integer not null check (seq > 0),
  state           text not null check (state in ('draft', 'section', 'office', 'secrecy', 'leader', 'returned', 'escalated',
                                                 'ready', 'published', 'kept', 'repealed', 'withdrawn', 'dropped')),
  step            text check (step in ('section', 'office', 'secrecy', 'leader')),
  version         integer not null check (version >= 0),
  index_number    text,
  -- From here to `lead`, and links and duty: of the draft until it is first settled, then of what was settled last.
  title           text not null,
  document_number text not null,
  kind            text not null check (kind in ('regulation', 'normative', 'interpretation', 'budget', 'proposal', 'other')),
  category        text,
  attribute       text not null check (attribute in ('public', 'on-request', 'withheld')),
  formed_on       date,
  -- 制发: printed, else signed, else formed.
  made_on         date,
  valid_from      date,
  valid_to        date,
  lead            boolean not null,
  entered_on      date not null,
  -- 公开日期, and when it was recorded; `settled_at` also of what was settled as not public.
  published_on    date,
  published_at    timestamptz(3),
  settled_at      timestamptz(3),
  repealed_on     date,
  repealed_at     timestamptz(3),
  -- The first day on which it is no longer in force, repealed or run out, and since when that is known.
  ended_on        date,
  ended_at        timestamptz(3),
  withdrawn_on    date,
  withdrawn_at    timestamptz(3),
  interprets      text,
  replaced_by     text,
  duty            text,
  duty_period     text,
  sort_on         date not null,
  body            jsonb not null,
  settled         jsonb,
  acting_unit     text collate "C" not null,
  updated_at      timestamptz(3) not null,
  updated_by      text not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code) references unit (district_code, code),
  -- 索引号 names one item of the place (R53).
  constraint one_index_number unique (district_code, index_number),
  check (house_code = regexp_replace(unit_code, 'K[0-9]{2}$', '')),
  check (published_on is null or settled_at is not null),
  -- What ends before it was made would be missing from one year's count and not from the other's (G61).
  check (ended_on >= made_on),
  check (published_on >= made_on),
  constraint written_in_house check (acting_unit in (unit_code, house_code))
);

-- The life of an item. `seq = seen + 1` is in the key: two who saw the same event cannot both follow it.
create table item_event (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text not null,
  seq           integer not null check (seq > 0),
  kind          text not null check (kind in ('drafted', 'saved', 'submitted', 'recalled', 'passed', 'returned', 'escalated',
                                              'overruled', 'published', 'channelled', 'revised', 'repealed', 'replaced',
                                              'withdrawn', 'dropped', 'recorded')),
  state         text not null check (state in ('draft', 'section', 'office', 'secrecy', 'leader', 'returned', 'escalated',
                                               'ready', 'published', 'kept', 'repealed', 'withdrawn', 'dropped')),
  on_day        date not null,
  facts         jsonb not null,
  acting_unit   text collate "C" not null,
  person_id     text not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, id, seq),
  foreign key (district_code, unit_code, id) references item (district_code, unit_code, id),
  constraint written_in_house check (acting_unit in (unit_code, regexp_replace(unit_code, 'K[0-9]{2}$', '')))
);

-- Where an item stands: one row a channel, so that it counts once in each and once in the total (domain §1.1, I8).
create table item_channel (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text not null,
  channel       text not null check (channel in ('gazette', 'website', 'weibo', 'wechat', 'press', 'broadcast',
                                                 'bulletin-board', 'screen', 'notice-column', 'brochure', 'reading-point',
                                                 'other')),
  on_day        date not null,
  url           text not null,
  at            timestamptz(3) not null,
  acting_unit   text collate "C" not null,
  primary key (district_code, unit_code, id, channel),
  foreign key (district_code, unit_code, id) references item (district_code, unit_code, id),
  constraint written_in_house check (acting_unit in (unit_code, regexp_replace(unit_code, 'K[0-9]{2}$', '')))
);

-- What is to be made public again every period (财政收支每季公示).
create table recurring_duty (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text not null,
  revision      integer not null check (revision > 0),
  title         text not null,
  category      text not null,
  section       text collate "C",
  cycle         text not null check (cycle in ('month', 'quarter', 'half', 'year')),
  within_days   integer not null check (within_days between 1 and 120),
  since         date not null,
  until         date check (until >= since),
  updated_at    timestamptz(3) not null,
  updated_by    text not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code) references unit (district_code, code)
);

-- What the public reads (design D14). Appended: every change of what is public is one more row, the newest of an item
-- stands; what was taken down leaves its title behind and no text.
create table published_item (
  district_code   text collate "C" not null,
  -- 发布机构: the house, also of what a section has drafted.
  unit_code       text collate "C" not null,
  item            text not null,
  seq             integer not null,
  standing        text not null check (standing in ('published', 'repealed', 'withdrawn')),
  title           text not null,
  document_number text not null,
  index_number    text not null,
  kind            text not null,
  category        text not null,
  formed_on       date not null,
  published_on    date not null,
  valid_to        date,
  ended_on        date,
  body            jsonb not null,
  -- Title, numbers and text as pairs of characters, as in `search_entry`.
  words           tsvector not null,
  at              timestamptz(3) not null,
  primary key (district_code, unit_code, item, seq),
  foreign key (district_code, unit_code) references unit (district_code, code)
);

-- Files as they were published with an item; served while the newest row of the item names them.
create table published_file (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  item          text not null,
  sha256        text not null,
  kind          text not null,
  body          bytea not null,
  primary key (district_code, unit_code, item, sha256, kind),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
alter table published_file alter column body set storage external;

create index on item (unit_code, sort_on, id);
create index on item (unit_code, state);
create index on item (district_code, state);
create index on item (unit_code, kind, made_on);
create index on item (unit_code, published_on);
create index on item (district_code, sort_on, unit_code, id);
create index on item_event (unit_code, id);
create index on item_channel (unit_code, id);
create index on recurring_duty (unit_code);
create index on published_item (unit_code, item);
create index on published_file (unit_code);
create index on published_item (published_on, unit_code, item, seq);
create index published_item_words on published_item using gin (words);

grant select, insert, update on item, item_channel, recurring_duty to gk_app;
grant select, insert on item_event, published_item, published_file to gk_app;
grant select on published_item, published_file to gk_public;

select gk_guard('item', 'own', 'acting_unit');
select gk_guard('item_event', 'own', 'acting_unit');
select gk_guard('item_channel', 'own', 'acting_unit');
select gk_guard('recurring_duty', 'own', 'unit_code');
select gk_guard('published_item', 'public', 'unit_code');
select gk_guard('published_file', 'public', 'unit_code');
