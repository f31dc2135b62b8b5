import { z } from 'zod';

/** Closed lists of the register 主动公开. They stand here because `words` names them and the annual table counts by them. */

/**
 * What an item is where a form asks for it: 规章, 行政规范性文件 (table one of 2021), 政策解读 and 建议提案办理结果 (form of 2014), 预决算.
 */
export const itemKinds = ['regulation', 'normative', 'interpretation', 'budget', 'proposal', 'other'] as const;
export const ItemKind = z.enum(itemKinds);
export type ItemKind = z.infer<typeof ItemKind>;

/**
 * 公开类别 by article and number: A20, A21 of the regulation of 2019 (A21_C counties, A21_T townships), L10 to L12 of the
 * regulation of 2007, G of the form for communities and villages (domain §3.8).
 */
export const itemCategories = [
  'A20_01',
  'A20_02',
  'A20_03',
  'A20_04',
  'A20_05',
  'A20_06',
  'A20_07',
  'A20_08',
  'A20_09',
  'A20_10',
  'A20_11',
  'A20_12',
  'A20_13',
  'A20_14',
  'A20_15',
  'A21_C',
  'A21_T',
  'L10_01',
  'L10_02',
  'L10_03',
  'L10_04',
  'L10_05',
  'L10_06',
  'L10_07',
  'L10_08',
  'L10_09',
  'L10_10',
  'L10_11',
  'L11_01',
  'L11_02',
  'L11_03',
  'L11_04',
  'L12_01',
  'L12_02',
  'L12_03',
  'L12_04',
  'L12_05',
  'L12_06',
  'L12_07',
  'L12_08',
  'G1.1.1',
  'G1.1.2',
  'G1.1.3',
  'G1.1.4',
  'G1.1.5',
  'G1.1.6',
  'G1.1.7',
  'G1.1.8',
  'G1.1.9',
] as const;
export const ItemCategory = z.enum(itemCategories);
export type ItemCategory = z.infer<typeof ItemCategory>;

/** 公开属性 (国办发〔2016〕80号): decided while a document is drafted, with a reason where it is not public. */
export const itemAttributes = ['public', 'on-request', 'withheld'] as const;
export const ItemAttribute = z.enum(itemAttributes);
export type ItemAttribute = z.infer<typeof ItemAttribute>;

/** 审查环节, in their order: 科室负责人, 办公室综合审核, 保密审查, 分管领导. Which of them a unit has is its setting. */
export const itemSteps = ['section', 'office', 'secrecy', 'leader'] as const;
export const ItemStep = z.enum(itemSteps);
export type ItemStep = z.infer<typeof ItemStep>;

/**
 * Where an item stands. `kept`: reviewed and settled as not public; `dropped`: a draft given up before it was ever public;
 * `moved`: a draft handed to the unit that its own became part of.
 */
export const itemStates = [
  'draft',
  ...itemSteps,
  'returned',
  'escalated',
  'ready',
  'published',
  'kept',
  'repealed',
  'withdrawn',
  'dropped',
  'moved',
] as const;
export const ItemState = z.enum(itemStates);
export type ItemState = z.infer<typeof ItemState>;

/** A state as a day shows it: what is published and no longer valid is 已失效, without anybody having done anything. */
export const itemStandings = [...itemStates, 'expired'] as const;
export const ItemStanding = z.enum(itemStandings);
export type ItemStanding = z.infer<typeof ItemStanding>;

/** What can happen to an item. Its life is the append-only list of these. */
export const itemEvents = [
  'drafted',
  'saved',
  'submitted',
  'recalled',
  'passed',
  'returned',
  'escalated',
  'overruled',
  'published',
  'channelled',
  'revised',
  'repealed',
  'replaced',
  'withdrawn',
  'dropped',
  'moved',
  'recorded',
] as const;
export const ItemEventKind = z.enum(itemEvents);
export type ItemEventKind = z.infer<typeof ItemEventKind>;

/** The two checklists of a review: 规范性审核 and 保密审查. */
export const checklists = ['wording', 'secrecy'] as const;
export const Checklist = z.enum(checklists);
export type Checklist = z.infer<typeof Checklist>;

/** What the two checklists ask (domain §3.7), in their order. */
export const checklistQuestions = [
  'competence',
  'coordination',
  'attribute',
  'timeliness',
  'wording',
  'errors',
  'copyright',
  'state-secret',
  'work-secret',
  'trade-secret',
  'privacy',
  'minors',
  'safety',
] as const;
export const ChecklistQuestion = z.enum(checklistQuestions);
export type ChecklistQuestion = z.infer<typeof ChecklistQuestion>;

/** `none`: the question does not arise for this item. */
export const checklistAnswers = ['fine', 'none', 'problem'] as const;
export const ChecklistAnswer = z.enum(checklistAnswers);
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>;

/** How often a recurring duty falls due (财政收支每季公示). */
export const dutyCycles = ['month', 'quarter', 'half', 'year'] as const;
export const DutyCycle = z.enum(dutyCycles);
export type DutyCycle = z.infer<typeof DutyCycle>;

/** What the register insists on; each rule has its sentence, with its article where there is one. */
export const itemRuleCodes = [
  'own-item',
  'third-hand',
  'house-step',
  'incomplete',
  'category-unfit',
  'regulation-unfit',
  'dates-order',
  'index-placeholder',
  'index-taken',
  'checklist-open',
  'checklist-problem',
  'gate-open',
  'gate-secret',
  'channel-missing',
  'link-unfit',
  'published-fixed',
] as const;
export type ItemRule = (typeof itemRuleCodes)[number];
