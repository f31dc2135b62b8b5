-- Evidence of the auditor itself, in its own unit's rows: behind a finding, or behind an engagement's working papers.
alter table attachment drop constraint attachment_register_check;
alter table attachment add constraint attachment_register_check check (register in ('items', 'applications', 'remedies',
  'activities', 'cell-notes', 'audit-findings', 'audit-evidence', 'audit-papers'));
