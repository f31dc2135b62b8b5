import type {
  AuditFindingEventKind,
  AuditFindingState,
  AuditSeverity,
  AuditStance,
  CheckAnswer,
  CheckCode,
  EngagementState,
  FollowResult,
  LedgerSide,
  SchemeRunKind,
  SchemeState,
  ScoreEvidence,
  StrataKind,
  TickVerdict,
} from '@gongkai/kernel';

export const auditSeverityNames: Record<AuditSeverity, string> = {
  serious: 'Serious',
  general: 'General',
  minor: 'Minor',
};

export const auditFindingStateNames: Record<AuditFindingState, string> = {
  raised: 'Draft',
  sent: 'Waiting for answer',
  answered: 'Answered',
  followed: 'Being followed up',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
};

export const auditFindingEventNames: Record<AuditFindingEventKind, string> = {
  raised: 'Raise',
  amended: 'Amend',
  sent: 'Send to audited unit',
  answered: 'Answer',
  followed: 'Follow up',
  closed: 'Close',
  reopened: 'Reopen',
  withdrawn: 'Withdraw',
};

/** The same, looked back upon. */
export const auditFindingDoneNames: Record<AuditFindingEventKind, string> = {
  raised: 'Raised',
  amended: 'Amended',
  sent: 'Sent to the audited unit',
  answered: 'Answered',
  followed: 'Followed up',
  closed: 'Closed',
  reopened: 'Reopened',
  withdrawn: 'Withdrawn',
};

export const auditStanceNames: Record<AuditStance, string> = {
  agrees: 'Agrees',
  partly: 'Agrees in part',
  disagrees: 'Disagrees',
};

export const followResultNames: Record<FollowResult, string> = {
  done: 'Remedied',
  partly: 'Remedied in part',
  'not-done': 'Not remedied',
};

export const tickVerdictNames: Record<TickVerdict, string> = {
  right: 'Agrees',
  wrong: 'Differs',
  unverifiable: 'Cannot be verified',
};

export const strataNames: Record<StrataKind, string> = {
  none: 'No strata (simple random)',
  unit: 'By unit',
  month: 'By month',
  register: 'By register',
};

export const checkAnswerNames: Record<CheckAnswer, string> = {
  open: 'Not checked',
  'in-order': 'In order',
  'at-fault': 'At fault',
  'not-applicable': 'Not applicable',
};

export const engagementStateNames: Record<EngagementState, string> = { open: 'In progress', concluded: 'Concluded' };

export const ledgerSideNames: Record<LedgerSide, string> = {
  counted: 'Register count',
  below: 'Sum of units below',
  carried: 'Carried over from last year',
};

export const schemeStateNames: Record<SchemeState, string> = {
  draft: 'Draft',
  'in-force': 'In force',
  retired: 'Replaced by a newer version',
};

export const schemeRunKindNames: Record<SchemeRunKind, string> = { rehearsal: 'Rehearsal', counted: 'Evaluation' };

export const scoreEvidenceNames: Record<ScoreEvidence, string> = {
  timeliness: 'Filed in time',
  rules: 'Deduction for findings',
  share: 'Points by rate',
  audit: 'Deduction for audit findings',
  manual: 'Given by hand',
};

export const checkQuestions: Record<CheckCode, string> = {
  'report-in-time': 'Was the annual report made public by the prescribed day?',
  'report-complete': 'Are the six parts of the annual report there, complete and true?',
  'figures-from-records': 'Does each figure of the tables agree with the register records?',
  'totals-below': 'Are totals the sum of own figures and units below, and are missing units named?',
  'carry-over': "Is the carry-in the carry-over of last year's report?",
  'catalogue-kept': 'Is the catalogue of proactive disclosure drawn up and kept up to date?',
  'published-in-time': 'Was information published within 20 working days of being made or changed?',
  'secrecy-reviewed': 'Was each item reviewed for secrecy by a second person before publication, on record?',
  'normative-kept':
    'Do the numbers of normative documents made, repealed and in force agree with the list of documents?',
  'answered-in-time': 'Were applications answered within 20 working days, extensions approved and notified?',
  'refusals-grounded': 'Do refusals state the legal ground, the reasons and the remedies?',
  'third-parties-asked': 'Where rights of third parties were concerned, were they asked in writing?',
  'fees-lawful': 'Were fees for processing charged by the standard and receipted?',
  'identity-guarded': 'Is the identity of applicants kept by the accepting unit alone, and every look recorded?',
  'remedies-counted': 'Are all reviews and suits registered, and joint cases not counted twice?',
  'training-held': 'Were training, assessment and appraisal held as prescribed?',
};
