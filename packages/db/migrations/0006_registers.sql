-- What all registers stand on: rows that one unit alone may see, and the settings of a unit.

-- Beside the classes of 0001, `private`: read and written by the unit itself and by nobody above it (design D8: who an
-- applicant is, is known to the organ that was asked, and to no superior).
create or replace function gk_guard(tab regclass, class text, acting text) returns void language plpgsql as $$
declare
  in_scope constant text :=
    'unit_code >= current_setting(''app.scope_from'', true) and unit_code < current_setting(''app.scope_to'', true)';
  has_scope constant text := 'current_setting(''app.scope_to'', true) <> ''''';
  in_place constant text := 'district_code = current_setting(''app.place'', true)';
  by_actor text := quote_ident(acting) || ' = current_setting(''app.unit'', true)';
begin
  execute format('alter table %s enable row level security', tab);
  -- An empty place must match no row, not the rows of an empty district.
  execute format('alter table %s add check (district_code ~ ''^[0-9]{6}$'')', tab);
  case class
    -- own: read in the scope; written only as the row's acting unit.
    when 'own' then
      execute format('create policy read_own on %s for select using (%s)', tab, in_scope);
      execute format('create policy add_own on %s for insert with check (%s and %s)', tab, in_scope, by_actor);
      -- A superior may lock a row below it (for update), and change nothing in it.
      execute format('create policy change_own on %s for update using (%s) with check (%s and %s)',
                     tab, in_scope, in_scope, by_actor);
      execute format('create policy remove_own on %s for delete using (%s and %s)', tab, in_scope, by_actor);
    -- private: rows of one unit, for itself alone.
    when 'private' then
      execute format('create policy read_private on %s for select using (%s and %s)', tab, in_scope, by_actor);
      execute format('create policy add_private on %s for insert with check (%s and %s)', tab, in_scope, by_actor);
      execute format('create policy change_private on %s for update using (%s and %s) with check (%s and %s)',
                     tab, in_scope, by_actor, in_scope, by_actor);
      execute format('create policy remove_private on %s for delete using (%s and %s)', tab, in_scope, by_actor);
    -- down: what a superior sets; also readable by those below it.
    when 'down' then
      execute format('create policy read_down on %s for select using ((%s) or (%s and '
                     'current_setting(''app.unit'', true) ^@ unit_code))', tab, in_scope, has_scope);
      execute format('create policy add_down on %s for insert with check (%s and %s)', tab, has_scope, by_actor);
      execute format('create policy change_down on %s for update using (%s and %s) with check (%s and %s)',
                     tab, has_scope, by_actor, has_scope, by_actor);
    -- place: rows of the whole district, behind a setting that is set for one step and cleared after it.
    when 'place' then
      execute format('create policy read_place on %s for select using (%s)', tab, in_place);
      execute format('create policy add_place on %s for insert with check (%s)',
                     tab, concat_ws(' and ', in_place, by_actor));
      execute format('create policy change_place on %s for update using (%s) with check (%s)', tab, in_place, in_place);
    -- open: everyone may read; written only inside the scope.
    when 'open' then
      execute format('create policy read_open on %s for select using (true)', tab);
      execute format('create policy add_open on %s for insert with check (%s)', tab, replace(in_scope, 'unit_code', acting));
      execute format('create policy change_open on %s for update using (%s) with check (%s)',
                     tab, replace(in_scope, 'unit_code', acting), replace(in_scope, 'unit_code', acting));
    -- public: everyone may read; written only by the unit that the row is of.
    when 'public' then
      execute format('create policy read_public on %s for select using (true)', tab);
      execute format('create policy add_public on %s for insert with check (%s and %s)', tab, in_scope, by_actor);
  end case;
  execute format('comment on table %s is %L', tab, 'gongkai:' || class);
end $$;

-- How a unit works: marks of its letters, its courts, the length of its review. What it does not say itself its superior
-- may have said for all below.
create table unit_setting (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  settings      jsonb not null,
  revision      integer not null,
  updated_at    timestamptz(3) not null,
  updated_by    text not null,
  primary key (district_code, unit_code),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on unit_setting (unit_code);
grant select, insert, update on unit_setting to gk_app;
select gk_guard('unit_setting', 'down', 'unit_code');
