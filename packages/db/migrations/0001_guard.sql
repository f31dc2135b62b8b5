-- The second lock (design D7). Every tenant table gets its policies from this one template; a table without them fails
-- the catalogue test. Policies are plain comparisons with settings of the transaction: no function a row, no sub-query,
-- nothing that a distributed PostgreSQL would refuse. A missing setting compares as unknown and an empty one opens an
-- empty range: both see nothing and write nothing.
--
-- `acting` names the column of whoever wrote the row; null where rows of a place have no single author.

create function gk_guard(tab regclass, class text, acting text) returns void language plpgsql as $$
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

revoke all on function gk_guard(regclass, text, text) from public;
grant usage on schema public to gk_app, gk_public;
