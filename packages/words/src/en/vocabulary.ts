import type { FormCode, ReportEvent, ReportKind, ReportState, Role, UnitKind } from '@gongkai/kernel';

export const unitKindNames: Record<UnitKind, string> = {
  nation: 'Nation',
  province: 'Province',
  city: 'City',
  district: 'District',
  department: 'Department',
  street: 'Street',
  town: 'Town',
  community: 'Community',
  village: 'Village',
  section: 'Section',
  other: 'Other unit',
};

export const roleNames: Record<Role, string> = {
  clerk: 'Clerk',
  reviewer: 'Reviewer',
  secrecy: 'Secrecy reviewer',
  leader: 'Signing leader',
  office: 'Disclosure office',
  auditor: 'Auditor',
  administrator: 'Administrator',
};

export const formNames: Record<FormCode, string> = {
  a2008: 'Annual report (six items, 2008 regulation)',
  t2014: 'Statistical table (2014)',
  a2019: 'Annual report, three tables (2019 trial)',
  a2021: 'Annual report, three tables (2021)',
  grassroots: 'Community and village disclosure',
};

export const reportKindNames: Record<ReportKind, string> = { own: "Unit's own report", district: 'District report' };

export const reportStateNames: Record<ReportState, string> = {
  draft: 'Being filled in',
  signed: 'Signed',
  submitted: 'Waiting for acceptance',
  returned: 'Returned',
  accepted: 'Accepted',
  published: 'Published',
  recorded: 'Recorded',
};

export const reportEventNames: Record<ReportEvent, string> = {
  opened: 'Begun',
  signed: 'Signed',
  unsigned: 'Signature taken back',
  submitted: 'Submitted',
  withdrawn: 'Withdrawn',
  returned: 'Returned',
  accepted: 'Accepted',
  published: 'Published',
  correcting: 'Correction begun',
  recorded: 'Recorded',
};
