-- Where a place's audit chain stood on a day, signed with the installation's key and kept outside the database too: a chain
-- that was cut or written anew cannot lead to it any more.

create table audit_checkpoint (
  district_code text collate "C" not null,
  day           date not null,
  seq           integer not null check (seq > 0),
  hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
  signature     text not null,
  at            timestamptz(3) not null,
  primary key (district_code, day)
);
grant select, insert on audit_checkpoint to gk_app;
select gk_guard('audit_checkpoint', 'place', null);
