-- A letter that a predecessor had issued is corrected by whoever has the case: the corrected letter stands in its issuer's book.
alter table letter drop constraint letter_district_code_unit_code_replaces_fkey;
alter table letter add column replaces_of text collate "C";
update letter set replaces_of = unit_code where replaces is not null;
alter table letter add check ((replaces is null) = (replaces_of is null));
alter table letter add foreign key (district_code, replaces_of, replaces) references letter (district_code, unit_code, number);

-- As whom a person acts: where roles are held, and for units that are no more, whose past lies with such a unit. Each has one heir
-- at most, so nobody acts for it twice.
create function identity.mandates(person text) returns table (unit_code text, roles text[], past boolean)
language sql stable set search_path = public, identity as $$
  with recursive held as (
    select m.unit_code, m.roles, false as past from membership m where m.person_id = person and m.ended_on is null
    union
    select l.from_code, h.roles, true from held h
      join unit_lineage l on l.to_code = h.unit_code and l.heir
      join unit u on u.district_code = l.district_code and u.code = l.from_code and u.closed_on is not null
  )
  select distinct on (h.unit_code) h.unit_code, h.roles, h.past from held h order by h.unit_code, h.past
$$;
revoke all on function identity.mandates(text) from public;
grant execute on function identity.mandates(text) to gk_app;

-- What a heir has taken over follows the report it came from when that is corrected.
grant update (figures, version) on opening_balance to gk_app;
