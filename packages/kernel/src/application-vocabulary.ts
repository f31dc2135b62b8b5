import { z } from 'zod';

/** Closed lists of the register of applications, shared with `words`, the wire and the letters. */

/**
 * Where an application stands. `split` and `merged` are out of the count: their parts, or the other one, are in it. `moved`:
 * 移交 to the unit that its own became part of; until that day it counts here, and then there.
 */
export const applicationStates = [
  'confirming',
  'processing',
  'correcting',
  'consulting',
  'explaining',
  'fee-noticed',
  'drafted',
  'checked',
  'approved',
  'closed',
  'split',
  'merged',
  'moved',
] as const;
export const ApplicationState = z.enum(applicationStates);
export type ApplicationState = z.infer<typeof ApplicationState>;

/** What can happen to an application. Its life is the append-only list of these. */
export const applicationEvents = [
  'registered',
  'confirmed',
  'correction-asked',
  'corrected',
  'correction-lapsed',
  'third-party-asked',
  'organ-asked',
  'notice-served',
  'third-party-answered',
  'organ-answered',
  'explanation-asked',
  'explained',
  'fee-noticed',
  'fee-paid',
  'fee-lapsed',
  'extended',
  'assistance-asked',
  'assisted',
  'handed-over',
  'drafted',
  'checked',
  'approved',
  'delivered',
  'answered-at-once',
  'withdrawn',
  'split',
  'merged',
  'moved',
  'amended',
  'reopened',
  'taken-over',
] as const;
export const ApplicationEventKind = z.enum(applicationEvents);
export type ApplicationEventKind = z.infer<typeof ApplicationEventKind>;

/** What a section is asked for: its help with a case (协办), or to handle it for its unit (转交承办). */
export const assistanceKinds = ['assist', 'handle'] as const;
export const AssistanceKind = z.enum(assistanceKinds);
export type AssistanceKind = z.infer<typeof AssistanceKind>;

/** `taken`: what the section answered stands in the case. `ended`: handed to another one, or the case is over. */
export const assistanceStates = ['asked', 'answered', 'taken', 'ended'] as const;
export const AssistanceState = z.enum(assistanceStates);
export type AssistanceState = z.infer<typeof AssistanceState>;

/** 身份证明 (条例第二十九条): documents with check digits of their own, and others. */
export const identityDocuments = ['resident-id', 'credit-code', 'passport', 'travel-permit', 'other'] as const;
export const IdentityDocument = z.enum(identityDocuments);
export type IdentityDocument = z.infer<typeof IdentityDocument>;

/** 获取政府信息的方式 (条例第二十九条): what it is wanted on. */
export const informationForms = ['paper', 'electronic', 'inspection', 'other'] as const;
export const InformationForm = z.enum(informationForms);
export type InformationForm = z.infer<typeof InformationForm>;

/** 获取政府信息的途径 (条例第二十九条): the way it is wanted. */
export const deliveryWays = ['pick-up', 'post', 'email', 'fax', 'web'] as const;
export const DeliveryWay = z.enum(deliveryWays);
export type DeliveryWay = z.infer<typeof DeliveryWay>;

/** Steps of the guide through a decision: 补不补、该不该、有没有、给不给、当不当 (domain §3.9). */
export const guideQuestions = ['clear', 'proper', 'held', 'public', 'withheld', 'divisible', 'fitting'] as const;
export const GuideQuestion = z.enum(guideQuestions);
export type GuideQuestion = z.infer<typeof GuideQuestion>;

/** What a ground may have to bring along, each asked by an article. */
export const groundParts = [
  'facts',
  'article',
  'evidence',
  'search',
  'access',
  'organ',
  'earlier',
  'withheld',
  'explanation',
  'correction',
] as const;
export const GroundPart = z.enum(groundParts);
export type GroundPart = z.infer<typeof GroundPart>;

/** What is wrong with a row of an old register. */
export const applicationRowProblems = [
  'number-missing',
  'number-twice',
  'day-malformed',
  'day-ahead',
  'closed-before-receipt',
  'channel-unknown',
  'kind-unknown',
  'outcome-unknown',
  'outcome-without-day',
  'day-without-outcome',
  'description-missing',
  'identity-check-digit',
] as const;
export const ApplicationRowProblem = z.enum(applicationRowProblems);
export type ApplicationRowProblem = z.infer<typeof ApplicationRowProblem>;

const regulation = (article: string) => `《政府信息公开条例》${article}`;

/** The article by which a step is taken, so that a step out of its place is refused with it; empty where no article orders it. */
export const applicationEventArticles: Record<ApplicationEventKind, string> = {
  registered: regulation('第二十九条'),
  confirmed: regulation('第三十一条'),
  'correction-asked': regulation('第三十条'),
  corrected: regulation('第三十条'),
  'correction-lapsed': regulation('第三十条'),
  'third-party-asked': regulation('第三十二条'),
  'organ-asked': regulation('第三十四条'),
  'notice-served': regulation('第三十二条、第三十四条'),
  'third-party-answered': regulation('第三十二条'),
  'organ-answered': regulation('第三十四条'),
  'explanation-asked': regulation('第三十五条'),
  explained: regulation('第三十五条'),
  'fee-noticed': regulation('第四十二条'),
  'fee-paid': regulation('第四十二条'),
  'fee-lapsed': regulation('第四十二条'),
  extended: regulation('第三十三条第二款'),
  'assistance-asked': '',
  assisted: '',
  'handed-over': '',
  drafted: regulation('第三十六条'),
  checked: regulation('第十七条'),
  approved: regulation('第十七条'),
  // Closed is only what was answered in one of the ways the article lists.
  delivered: regulation('第三十三条、第三十六条'),
  'answered-at-once': regulation('第三十三条第一款'),
  withdrawn: '',
  split: '',
  merged: '',
  moved: '',
  amended: '',
  reopened: '',
  'taken-over': '',
};

/** What the law forbids, and where it says so. The sentences stand in `words`. */
export const applicationRules = {
  'takes-no-applications': regulation('第二十七条'),
  'document-missing': regulation('第二十九条第二款第（一）项'),
  'document-of-other-kind': regulation('第二十九条第二款第（一）项'),
  'document-check-digit': regulation('第二十九条第二款第（一）项'),
  'contact-missing': regulation('第二十九条第二款第（一）项'),
  'day-ahead': regulation('第三十一条'),
  'confirmed-before-arrival': regulation('第三十一条'),
  'receipt-evidence-missing': regulation('第三十一条'),
  'receipt-day-missing': regulation('第三十一条'),
  'day-before-receipt': regulation('第三十一条、第三十三条'),
  'day-before-step': regulation('第三十三条'),
  'correction-period': regulation('第三十条'),
  'correction-running': regulation('第三十条'),
  'not-asked': regulation('第三十二条、第三十四条'),
  'third-party-not-served': regulation('第三十二条'),
  'third-party-running': regulation('第三十二条'),
  'third-party-reason': regulation('第三十二条'),
  'organ-not-served': regulation('第三十四条'),
  'organ-running': regulation('第三十四条'),
  'explanation-missing': regulation('第三十五条'),
  'delay-period': regulation('第三十五条'),
  'fee-not-served': '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条',
  'fee-running': '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条',
  'section-of-other-unit': regulation('第四条'),
  'assistance-unknown': regulation('第四条'),
  'assistance-over': regulation('第四条'),
  'ground-missing': regulation('第三十六条'),
  'ground-of-other-law': regulation('第三十六条'),
  'correction-not-asked': regulation('第三十条'),
  'own-command-only': regulation('第三十条、第四十二条'),
  'own-draft': regulation('第十七条'),
  'not-on-the-day': regulation('第三十三条第一款'),
  'not-at-the-counter': regulation('第三十三条第一款'),
  'not-at-once': regulation('第三十三条第一款'),
  'carrier-not-postal': '国办公开办函〔2016〕235号',
  'delivery-evidence-missing': '国办公开办函〔2016〕235号',
  'split-too-late': regulation('第二十九条第二款第（二）项'),
  'split-of-part': regulation('第二十九条第二款第（二）项'),
  'merge-with-itself': regulation('第三十六条第（六）项'),
  'merge-of-other-applicant': regulation('第三十六条第（六）项'),
  'merge-into-ended': regulation('第三十六条第（六）项'),
  'nothing-amended': regulation('第四十九条、第五十条'),
} as const;
export type ApplicationRule = keyof typeof applicationRules;
