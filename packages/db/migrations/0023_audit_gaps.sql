-- An old report that an auditor has reviewed is offered to the unit it is about, which takes it into its own series or says
-- why not (design D15). The rows are the audited unit's, those of the offer written under the auditor's name: the unit reads
-- them and no neighbour does. An event names the one before it by its number: nobody answers what was not offered.

create table evidence_offer (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  auditor_unit  text collate "C" not null,
  id            text not null check (id ~ '^[0-9a-f]{16}$'),
  seq           integer not null check (seq > 0),
  event         text not null check (event in ('offered', 'adopted', 'declined')),
  -- Of an offer the figures with their words; of a refusal its reason.
  facts         jsonb not null,
  acting_unit   text collate "C" not null,
  person_id     text not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  primary key (district_code, unit_code, auditor_unit, id, seq),
  foreign key (district_code, unit_code) references unit (district_code, code),
  check (unit_code ^@ auditor_unit and unit_code <> auditor_unit),
  check (acting_unit = case when event = 'offered' then auditor_unit else unit_code end),
  -- An offer opens, an answer follows it.
  check ((event = 'offered') = (seq % 2 = 1))
);
create index on evidence_offer (unit_code);

grant select, insert on evidence_offer to gk_app;
select gk_guard('evidence_offer', 'own', 'acting_unit');
