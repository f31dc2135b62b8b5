-- What people say about one cell of a report: a comment 批注, or a flag 待核 that stays open until somebody settles it.
-- The row is of the unit whose report it is; a superior may write one of its own there (class `own`), and whoever settles
-- a flag writes so in the row. Evidence is an attachment that names the note.
create table cell_note (
  district_code text collate "C" not null,
  unit_code     text collate "C" not null,
  id            text collate "C" not null,
  kind          text not null check (kind in ('own', 'district')),
  form          text not null,
  period        text not null,
  cell          text not null,
  flag          boolean not null,
  body          text not null check (length(body) between 1 and 500),
  author_unit   text collate "C" not null,
  person_name   text not null,
  at            timestamptz(3) not null,
  settled_by    text,
  settled_at    timestamptz(3),
  answer        text,
  acting_unit   text collate "C" not null,
  primary key (district_code, unit_code, id),
  foreign key (district_code, unit_code) references unit (district_code, code),
  check ((settled_at is null) = (settled_by is null)),
  check (settled_at is not null or answer is null)
);
create index on cell_note (unit_code, form, period, kind, at);

alter table attachment drop constraint attachment_register_check;
alter table attachment add constraint attachment_register_check
  check (register in ('items', 'applications', 'remedies', 'activities', 'cell-notes'));

grant select, insert, update on cell_note to gk_app;
select gk_guard('cell_note', 'own', 'acting_unit');
