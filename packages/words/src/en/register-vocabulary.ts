import type {
  ActivityKind,
  ApplicantKind,
  ApplicationChannel,
  ConcernWay,
  DisclosureChannel,
  Outcome,
  Register,
  RemedyAppeal,
  RemedyEvent,
  RemedyKind,
  RemedyProcedure,
  RemedyResult,
  RemedyRole,
  RemedyState,
  RemedyStep,
} from '@gongkai/kernel';

export const registerNames: Record<Register, string> = {
  items: 'Proactive disclosure',
  applications: 'Applications',
  remedies: 'Reviews and suits',
  activities: 'Activities',
};

export const applicantKindNames: Record<ApplicantKind, string> = {
  person: 'Natural person',
  business: 'Business',
  research: 'Research institution',
  welfare: 'Public welfare organisation',
  legal: 'Legal services',
  other: 'Other organisation',
};

export const applicationChannelNames: Record<ApplicationChannel, string> = {
  counter: 'In person',
  oral: 'Orally (written down for the applicant)',
  'registered-post': 'Registered mail',
  post: 'Ordinary letter',
  web: 'Online',
  email: 'E-mail',
  fax: 'Fax',
};

export const outcomeNames: Record<Outcome, string> = {
  'already-public': 'Disclosed (already public; told where to find it)',
  granted: 'Disclosed',
  partial: 'Disclosed in part',
  'deny-state-secret': 'Not disclosed: state secret',
  'deny-law': 'Not disclosed: forbidden by law or administrative regulation',
  'deny-safety': 'Not disclosed: endangers security or stability',
  'deny-trade-secret': "Not disclosed: third party's trade secret",
  'deny-privacy': "Not disclosed: third party's privacy",
  'deny-internal': 'Not disclosed: internal affairs',
  'deny-process': 'Not disclosed: information on a process',
  'deny-case-file': 'Not disclosed: enforcement case file',
  'query-elsewhere': 'Not disclosed: administrative inquiry',
  'not-existing': 'Cannot be provided: does not exist',
  'not-ours': 'Cannot be provided: not for this organ to disclose',
  'needs-making': 'Cannot be provided: would have to be made',
  unclear: 'Cannot be provided: still unclear after supplementing',
  petition: 'Not handled: petition, complaint or report',
  repeated: 'Not handled: repeated application',
  publication: 'Not handled: asks for a publication',
  excessive: 'Not handled: excessive and repeated without good reason',
  confirmation: 'Not handled: asks to confirm or reissue information already obtained',
  'correction-lapsed': 'Otherwise ended: not supplemented in time',
  'fee-lapsed': 'Otherwise ended: fee not paid in time',
  withdrawn: 'Otherwise ended: withdrawn by the applicant',
  other: 'Otherwise ended: other',
};

export const disclosureChannelNames: Record<DisclosureChannel, string> = {
  gazette: 'Government gazette',
  website: 'Government website',
  weibo: 'Government Weibo',
  wechat: 'Government WeChat',
  press: 'Press',
  broadcast: 'Radio and television',
  'bulletin-board': 'Bulletin board',
  screen: 'Screen',
  'notice-column': 'Notice column',
  brochure: 'Brochure',
  'reading-point': 'Reading point',
  other: 'Other',
};

export const remedyKindNames: Record<RemedyKind, string> = {
  review: 'Administrative review',
  'suit-direct': 'Suit (direct)',
  'suit-after-review': 'Suit (after review)',
};

export const remedyResultNames: Record<RemedyResult, string> = {
  upheld: 'Upheld',
  corrected: 'Corrected',
  other: 'Other result',
};

export const remedyRoleNames: Record<RemedyRole, string> = {
  respondent: 'Respondent or defendant (organ that acted)',
  'co-defendant': 'Co-defendant (reviewing organ)',
};

export const remedyStateNames: Record<RemedyState, string> = {
  open: 'Waiting for reply',
  replied: 'Replied, waiting for decision',
  'first-decided': 'First instance decided, term of appeal',
  appealed: 'Second instance',
  closed: 'Concluded',
  void: 'Entry void',
  moved: 'Handed over',
};

export const remedyEventNames: Record<RemedyEvent, string> = {
  registered: 'Register',
  amended: 'Amend entry',
  replied: 'Submit reply',
  extended: 'Term extended',
  suspended: 'Suspended',
  resumed: 'Resumed',
  decided: 'Decision',
  appealed: 'Appeal',
  'took-effect': 'Took effect',
  redone: 'Handled again',
  retried: 'Record a retrial',
  'taken-over': 'Take over result',
  voided: 'Make entry void',
  moved: 'Hand over to the successor',
};

export const remedyProcedureNames: Record<RemedyProcedure, string> = {
  ordinary: 'Ordinary procedure',
  summary: 'Summary procedure',
};

export const remedyAppealNames: Record<RemedyAppeal, string> = {
  judgment: 'Judgment, open to appeal (15 days)',
  ruling: 'Ruling, open to appeal (10 days)',
  none: 'Withdrawal allowed, mediation; no appeal',
};

export const remedyStepNames: Record<RemedyStep, string> = {
  reply: 'Submit reply and evidence',
  review: 'Decision of the reviewing organ',
  'first-instance': 'First instance decision',
  appeal: 'End of the term of appeal',
  'second-instance': 'Second instance decision',
  suit: 'Term in which the applicant may sue',
  redo: 'Handle again as ordered',
};

export const activityKindNames: Record<ActivityKind, string> = {
  meeting: 'Work meetings',
  training: 'Training and publicity',
  'press-conference': 'Press conferences',
  interview: 'Online interviews on the government website',
  'public-concern': 'Responses to public concerns',
  interpretation: 'Interpretations of policy',
  complaint: 'Reports and complaints',
  budget: 'Special funds',
  licence: 'Licences',
  penalty: 'Penalties',
  coercion: 'Coercive measures',
  charge: 'Administrative charges',
  procurement: 'Central government procurement',
  'superior-notice': 'Notices posted for superiors',
  'board-update': 'Board updates',
  'residents-meeting': "Residents' meetings",
  consultation: 'Consultations and hearings',
  'content-audit': 'Review by the supervisory body',
  'village-decision': 'Village decisions (“four discussions, two disclosures”)',
  'reading-visit': 'Visits to reading points',
  'guided-application': 'Residents guided to apply',
  opinion: 'Opinions, suggestions and complaints',
  'finance-publication': 'Accounts made public',
  office: 'Special bodies',
  'reading-point': 'Reading points',
  'staff-full': 'Full-time staff',
  'staff-part': 'Part-time staff',
  supervisor: 'Volunteer supervisors',
  board: 'Bulletin boards and notice columns',
  screen: 'Screens',
  group: 'Public accounts and online groups',
};

export const concernWayNames: Record<ConcernWay, string> = {
  'press-conference': 'press conference',
  interview: 'online interview',
  social: 'Weibo, WeChat',
  other: 'other ways',
};
