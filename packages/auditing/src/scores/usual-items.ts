import type { FormCode } from '@gongkai/kernel';
import type { Evidence, SchemeItem } from './scheme.ts';

export const usualItemCodes = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'C1', 'D1', 'E1'] as const;
export type UsualItemCode = (typeof usualItemCodes)[number];

/** What a usual item is called and how it is scored, told to those who are evaluated. */
export type UsualItemWords = Readonly<Record<UsualItemCode, Pick<SchemeItem, 'title' | 'definition'>>>;

interface Usual {
  readonly code: UsualItemCode;
  /** In tenths; all together 100 分. */
  readonly points: number;
  readonly evidence: Evidence;
}

/** Cells of the reviews and suits of an annual report since 2019. */
const disputes = ['RV', 'LD', 'LA'] as const;

/**
 * The items that evaluations of this work usually have: filing in time, figures, contents and copying (国办公开办函〔2021〕30号), answers in
 * time (条例第三十三条), decisions corrected, publishing in time (条例第二十六条), audits, and what only a visit shows. Empty for forms that
 * no rule over texts knows.
 */
export const usualItems = (form: FormCode, words: UsualItemWords): SchemeItem[] =>
  form === 'a2019' || form === 'a2021' ? annual(form).map((item) => ({ ...item, ...words[item.code] })) : [];

const annual = (form: FormCode): readonly Usual[] => [
  { code: 'A1', points: 150, evidence: { kind: 'timeliness', each: 10 } },
  { code: 'A2', points: 200, evidence: { kind: 'rules', rules: ['R01', 'R02', 'R03', 'R05', 'R09', 'R20'], each: 20 } },
  { code: 'A3', points: 100, evidence: { kind: 'rules', rules: ['R11', 'R12', 'R13'], each: 20 } },
  { code: 'A4', points: 50, evidence: { kind: 'rules', rules: ['R26', 'R27', 'R28', 'R29'], each: 20 } },
  {
    ...{ code: 'B1', points: 200 },
    evidence: {
      ...{ kind: 'share', source: 'registers', form: 't2014', over: ['S3.2.1', 'S3.2.2'], under: ['S3.2'] },
      ...{ full: 100, none: 60, least: 5 },
    },
  },
  {
    ...{ code: 'B2', points: 50 },
    evidence: {
      ...{ kind: 'share', source: 'reported', form },
      over: disputes.map((block) => `${block}.CORRECTED`),
      under: disputes.map((block) => `${block}.TOTAL`),
      ...{ full: 0, none: 50, least: 5 },
    },
  },
  { code: 'C1', points: 100, evidence: { kind: 'rules', rules: ['R54'], each: 10 } },
  { code: 'D1', points: 50, evidence: { kind: 'audit', each: { serious: 40, general: 20, minor: 5 } } },
  { code: 'E1', points: 100, evidence: { kind: 'manual' } },
];
