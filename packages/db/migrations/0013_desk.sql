-- What a working desk needs across registers: search in Chinese, and work that takes longer than a request.

-- One row a case, with its words as overlapping pairs of characters: two characters suffice to find it, whatever the
-- dictionary would make of them. Drafts of a section stand under the section's code and are found by whoever sees it.
create table search_entry (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  register      text not null check (register in ('items', 'applications', 'remedies', 'activities')),
  case_id       text collate "C" not null,
  title         text not null,
  day           date not null,
  words         tsvector not null,
  acting_unit   text collate "C" not null,
  primary key (district_code, unit_code, register, case_id),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on search_entry (unit_code);
-- What is asked for often is found by looking at the newest first, what is rare by its words; the planner chooses.
create index on search_entry (day desc, unit_code, case_id);
create index search_entry_words on search_entry using gin (words);
grant select, insert, update on search_entry to gk_app;
select gk_guard('search_entry', 'own', 'acting_unit');

-- Matching words is not leakproof, so under a policy its index is not used (twenty thousand rows: 60 ms against 1). This
-- function looks as the owner and asks the scope by itself: no row leaves it that the policy would not show.
create function gk_search(wanted tsquery, from_code text, to_code text, most integer)
returns table (unit_code text, register text, case_id text, title text, day date)
language sql stable security definer set search_path = public as $$
  select e.unit_code, e.register, e.case_id, e.title, e.day from search_entry e
  where e.words @@ wanted
    and e.unit_code >= greatest(from_code, current_setting('app.scope_from', true)) collate "C"
    and e.unit_code < least(to_code, current_setting('app.scope_to', true)) collate "C"
    and current_setting('app.scope_to', true) <> ''
  order by e.day desc, e.unit_code, e.case_id
  limit most
$$;
revoke all on function gk_search(tsquery, text, text, integer) from public;
grant execute on function gk_search(tsquery, text, text, integer) to gk_app;

-- Work that outlives its request: asked for in one transaction, done by the worker as the unit that asked, with progress.
create table job (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  kind          text not null,
  input         jsonb not null,
  state         text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  done          integer not null,
  total         integer,
  problem       text,
  file_name     text,
  file_kind     text,
  file          bytea,
  person_id     text not null,
  person_name   text not null,
  asked_at      timestamptz(3) not null,
  -- When the worker last said that it is at it: one that was killed is taken up again.
  beat_at       timestamptz(3),
  ended_at      timestamptz(3),
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on job (unit_code, asked_at);
create index on job (state);
grant select, insert, update on job to gk_app;
select gk_guard('job', 'own', 'unit_code');
