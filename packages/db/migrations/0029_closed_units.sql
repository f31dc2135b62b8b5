-- No case begins in a unit that is no more, also not in the instant of its ending: whoever ends a unit has locked it, a case that
-- is being registered waits for that and is then refused; one that was first is seen by whoever waits to end the unit.
create function gk_refuse_closed_unit() returns trigger language plpgsql as $$
declare
  ended date;
begin
  select closed_on into ended from unit where district_code = new.district_code and code = new.unit_code for key share;
  if ended <= (now() at time zone 'Asia/Shanghai')::date then
    raise exception 'unit is closed' using errcode = 'GK001';
  end if;
  return new;
end $$;
revoke all on function gk_refuse_closed_unit() from public;
grant execute on function gk_refuse_closed_unit() to gk_app;

create trigger refuse_closed_unit before insert on application for each row execute function gk_refuse_closed_unit();
create trigger refuse_closed_unit before insert on remedy for each row execute function gk_refuse_closed_unit();
create trigger refuse_closed_unit before insert on item for each row execute function gk_refuse_closed_unit();
create trigger refuse_closed_unit before insert on activity for each row execute function gk_refuse_closed_unit();

-- A city takes note of a correction in one of its districts: a row of its own, for it may change nothing there.
create table correction_seen (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  of_unit       text collate "C" not null,
  form          text not null,
  period        text not null,
  version       integer not null,
  seen_by       text not null,
  seen_at       timestamptz(3) not null,
  primary key (district_code, unit_code, of_unit, form, period, version),
  foreign key (district_code, unit_code) references unit (district_code, code)
);
create index on correction_seen (unit_code);
grant select, insert on correction_seen to gk_app;
select gk_guard('correction_seen', 'own', 'unit_code');
