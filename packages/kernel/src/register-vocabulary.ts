import { z } from 'zod';

/**
 * Closed lists of the registers. They stand here because letters, fees, the annual table and `words` speak in them too,
 * and no folder of `registers` imports another.
 */

/** The registers of a unit. */
export const registers = ['items', 'applications', 'remedies', 'activities'] as const;
export const Register = z.enum(registers);
export type Register = z.infer<typeof Register>;

/** 申请人情况: the six typed columns of table two, C1 to C6 (domain §2.3). */
export const applicantKinds = ['person', 'business', 'research', 'welfare', 'legal', 'other'] as const;
export const ApplicantKind = z.enum(applicantKinds);
export type ApplicantKind = z.infer<typeof ApplicantKind>;

/**
 * How an application came in (条例第二十九条、第三十一条; domain §3.2): at the counter (written, or spoken and written down by
 * the clerk), registered post, ordinary post, web, e-mail, fax.
 */
export const applicationChannels = ['counter', 'oral', 'registered-post', 'post', 'web', 'email', 'fax'] as const;
export const ApplicationChannel = z.enum(applicationChannels);
export type ApplicationChannel = z.infer<typeof ApplicationChannel>;

/**
 * 办理结果: exactly one closes an application. Finer than the rows of any form, so that each form's row is a set of these
 * (条例第三十、三十五至三十九、四十二条; domain §3.9).
 */
export const outcomes = [
  'already-public',
  'granted',
  'partial',
  'deny-state-secret',
  'deny-law',
  'deny-safety',
  'deny-trade-secret',
  'deny-privacy',
  'deny-internal',
  'deny-process',
  'deny-case-file',
  'query-elsewhere',
  'not-existing',
  'not-ours',
  'needs-making',
  'unclear',
  'petition',
  'repeated',
  'publication',
  'excessive',
  'confirmation',
  'correction-lapsed',
  'fee-lapsed',
  'withdrawn',
  'other',
] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

/** Channels a disclosed item stands on; the first four have columns of their own in the form of 2014, the rest are 其他方式. */
export const disclosureChannels = [
  'gazette',
  'website',
  'weibo',
  'wechat',
  'press',
  'broadcast',
  'bulletin-board',
  'screen',
  'notice-column',
  'brochure',
  'reading-point',
  'other',
] as const;
export const DisclosureChannel = z.enum(disclosureChannels);
export type DisclosureChannel = z.infer<typeof DisclosureChannel>;

/** The three columns of table three: 行政复议, 未经复议直接起诉, 复议后起诉 (domain §2.4). */
export const remedyKinds = ['review', 'suit-direct', 'suit-after-review'] as const;
export const RemedyKind = z.enum(remedyKinds);
export type RemedyKind = z.infer<typeof RemedyKind>;

/** Four results: 结果维持, 结果纠正, 其他结果; 尚未审结 is the absence of one. */
export const remedyResults = ['upheld', 'corrected', 'other'] as const;
export const RemedyResult = z.enum(remedyResults);
export type RemedyResult = z.infer<typeof RemedyResult>;

/** 被告、被申请人 or, after a review that upheld, the organ of review beside it: only the first is counted (domain §0.5, R42). */
export const remedyRoles = ['respondent', 'co-defendant'] as const;
export const RemedyRole = z.enum(remedyRoles);
export type RemedyRole = z.infer<typeof RemedyRole>;

/**
 * Where a remedy stands. `first-decided`: judged at first instance, and the term of appeal still runs; `moved`: with the unit
 * that its own became part of.
 */
export const remedyStates = ['open', 'replied', 'first-decided', 'appealed', 'closed', 'void', 'moved'] as const;
export const RemedyState = z.enum(remedyStates);
export type RemedyState = z.infer<typeof RemedyState>;

/** What can happen to a remedy. Its life is the append-only list of these. */
export const remedyEvents = [
  'registered',
  'amended',
  'replied',
  'extended',
  'suspended',
  'resumed',
  'decided',
  'appealed',
  'took-effect',
  'redone',
  'retried',
  'taken-over',
  'voided',
  'moved',
] as const;
export const RemedyEvent = z.enum(remedyEvents);
export type RemedyEvent = z.infer<typeof RemedyEvent>;

/** Kinds of dated fact that feed cells no case register answers (goal G62). */
export const activityKindCodes = [
  'meeting',
  'training',
  'press-conference',
  'interview',
  'public-concern',
  'interpretation',
  'complaint',
  'budget',
  'licence',
  'penalty',
  'coercion',
  'charge',
  'procurement',
  'superior-notice',
  'board-update',
  'residents-meeting',
  'consultation',
  'content-audit',
  'village-decision',
  'reading-visit',
  'guided-application',
  'opinion',
  'finance-publication',
  'office',
  'reading-point',
  'staff-full',
  'staff-part',
  'supervisor',
  'board',
  'screen',
  'group',
] as const;
export const ActivityKind = z.enum(activityKindCodes);
export type ActivityKind = z.infer<typeof ActivityKind>;

/** How a public concern was answered, beside press conferences and interviews, which are rows of their own. */
export const concernWays = ['press-conference', 'interview', 'social', 'other'] as const;
export const ConcernWay = z.enum(concernWays);
export type ConcernWay = z.infer<typeof ConcernWay>;
