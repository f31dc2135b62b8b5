-- Letters that a predecessor had issued in a case before it went to its heir: what the applicant has been told stays known where
-- the case is. They stand in the predecessor's book and keep its numbers; what they say stays with it.
create table inherited_letter (
  district_code  text collate "C" not null,
  unit_code      text collate "C" not null,
  application_id text collate "C" not null,
  of_unit        text collate "C" not null,
  number         text not null,
  type           text not null,
  party          text not null,
  replaces       text,
  issued_on      date not null,
  digest         text not null,
  person_name    text not null,
  at             timestamptz(3) not null,
  primary key (district_code, unit_code, application_id, of_unit, number),
  foreign key (district_code, unit_code, application_id) references application (district_code, unit_code, id),
  foreign key (district_code, of_unit) references unit (district_code, code)
);
create index on inherited_letter (unit_code);
grant select, insert on inherited_letter to gk_app;
select gk_guard('inherited_letter', 'own', 'unit_code');
