-- People, sessions and memberships: not tenant data, reached by the sign-in store alone (design D8).

create schema identity;
grant usage on schema identity to gk_app;

create table identity.person (
  id               text primary key,
  name             text not null,
  email            text not null,
  email_verified   boolean not null,
  image            text,
  username         text not null,
  display_username text,
  suspended        boolean not null default false,
  created_at       timestamptz(3) not null,
  updated_at       timestamptz(3) not null
);
create unique index person_email_key on identity.person (email);
create unique index person_username_key on identity.person (username);

create table identity.session (
  id         text primary key,
  token      text not null,
  user_id    text not null references identity.person (id) on delete cascade,
  expires_at timestamptz(3) not null,
  ip_address text,
  user_agent text,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create unique index session_token_key on identity.session (token);
create index session_user_id_idx on identity.session (user_id);

create table identity.account (
  id                       text primary key,
  account_id               text not null,
  provider_id              text not null,
  user_id                  text not null references identity.person (id) on delete cascade,
  password                 text,
  first_password           text check (first_password in ('issued', 'used')),
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope                    text,
  created_at               timestamptz(3) not null,
  updated_at               timestamptz(3) not null
);
create index account_user_id_idx on identity.account (user_id);

create table identity.verification (
  id         text primary key,
  identifier text not null,
  value      text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index verification_identifier_idx on identity.verification (identifier);

create table identity.membership (
  person_id text not null references identity.person (id) on delete cascade,
  unit_code text collate "C" not null,
  roles     text[] not null,
  primary key (person_id, unit_code)
);

create table identity.sign_in_failure (
  subject text primary key,
  count   integer not null,
  until   timestamptz(3) not null
);

grant select, insert, update, delete on all tables in schema identity to gk_app;

-- Every process keeps sessions and memberships in memory; whoever changes them, all processes hear of it at commit.
create function identity.tell() returns trigger language plpgsql as $$
begin
  perform pg_notify('gongkai_people', case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> tg_argv[0]);
  return null;
end $$;

create trigger tell after update on identity.person for each row execute function identity.tell('id');
create trigger tell after update on identity.account for each row execute function identity.tell('user_id');
create trigger tell after update or delete on identity.session for each row execute function identity.tell('user_id');
create trigger tell after insert or update or delete on identity.membership
  for each row execute function identity.tell('person_id');
