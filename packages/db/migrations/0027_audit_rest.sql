-- Evidence that the audited unit lays beside its answer to a finding of the audit: a file of its own, named by auditor and number.
alter table attachment drop constraint attachment_register_check;
alter table attachment add constraint attachment_register_check
  check (register in ('items', 'applications', 'remedies', 'activities', 'cell-notes', 'audit-findings'));
