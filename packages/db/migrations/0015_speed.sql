-- Searching the registers in a time that does not grow with what is common.

-- A phrase is looked for as its pairs anywhere, which the index of words answers by itself, and only the newest of what
-- it finds are read for the pairs' order: a text of a thousand characters takes as long to read as fifty rows. Planned
-- by what is asked: a common word fills a page from the newest rows, a rare one and a small scope go by their index.
create or replace function gk_search(wanted tsquery, from_code text, to_code text, most integer)
returns table (unit_code text, register text, case_id text, title text, day date)
language plpgsql stable security definer set search_path = public set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  pairs constant tsquery := replace(wanted::text, '<->', '&');
  scope_from constant text := greatest(from_code collate "C", current_setting('app.scope_from', true));
  scope_to constant text := least(to_code collate "C", current_setting('app.scope_to', true));
  newest constant integer := 4 * most;
  found integer;
begin
  if coalesce(current_setting('app.scope_to', true), '') = '' then
    return;
  end if;
  return query
    select e.unit_code, e.register, e.case_id, e.title, e.day
    from (select * from search_entry where words @@ pairs and unit_code >= scope_from and unit_code < scope_to
          order by day desc, unit_code, case_id, register limit newest) e
    where e.words @@ wanted order by e.day desc, e.unit_code, e.case_id, e.register limit most;
  get diagnostics found = row_count;
  if found < most then
    return query
      select e.unit_code, e.register, e.case_id, e.title, e.day
      from (select * from search_entry where words @@ pairs and unit_code >= scope_from and unit_code < scope_to
            order by day desc, unit_code, case_id, register offset newest) e
      where e.words @@ wanted order by e.day desc, e.unit_code, e.case_id, e.register limit most - found;
  end if;
end $$;

-- What was done in one unit is asked as often as what was done in the whole place.
create index on audit (district_code, unit_code, seq);

-- Words not merged into their index yet are read by every search, and merged by whoever saves the last of them: of four
-- megabytes, the default, either waits.
alter index search_entry_words set (gin_pending_list_limit = 256);
alter index published_item_words set (gin_pending_list_limit = 256);
