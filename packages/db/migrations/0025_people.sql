-- People for real: the second factor, the age and history of passwords, what a session was last used for, suspension of
-- accounts nobody uses.

alter table identity.person
  add column used_at timestamptz(3),
  add column suspended_why text check (suspended_why in ('unused'));
-- Nobody is shut out for a time in which nobody counted.
update identity.person set used_at = now();
alter table identity.session add column used_at timestamptz(3);
alter table identity.account add column password_at timestamptz(3);
update identity.account set password_at = updated_at;
alter table identity.account alter column password_at set not null, alter column password_at set default now();

-- The last passwords of a person, which may not come back at once (GB/T 22239-2019 8.1.4.1a).
create table identity.former_password (
  person_id text not null references identity.person (id) on delete cascade,
  at        timestamptz(3) not null,
  password  text not null,
  primary key (person_id, at)
);

-- `secret` is sealed with the installation's secret. `last_step`: a code is good once (RFC 6238 5.2).
create table identity.second_factor (
  person_id    text primary key references identity.person (id) on delete cascade,
  secret       text not null,
  confirmed_at timestamptz(3),
  last_step    integer not null default 0,
  created_at   timestamptz(3) not null
);

create table identity.recovery_code (
  person_id text not null references identity.second_factor (person_id) on delete cascade,
  digest    text not null,
  used_at   timestamptz(3),
  primary key (person_id, digest)
);

grant select, insert, update, delete on identity.former_password, identity.second_factor, identity.recovery_code to gk_app;

-- When somebody was last here is nothing that anybody remembers: only what else changes is told.
drop trigger tell on identity.person;
create trigger tell after update of name, username, suspended, feed_number on identity.person
  for each row execute function identity.tell('id');
drop trigger tell on identity.session;
create trigger tell after update of token, user_id, expires_at or delete on identity.session
  for each row execute function identity.tell('user_id');
create trigger tell after insert or update of secret, confirmed_at or delete on identity.second_factor
  for each row execute function identity.tell('person_id');

-- What a unit says about accounts holds for everybody below it: all that is remembered is forgotten.
create function identity.tell_all() returns trigger language plpgsql as $$
begin
  perform pg_notify('gongkai_people', '*');
  return null;
end $$;
create trigger tell after insert or update on unit_setting for each statement execute function identity.tell_all();
