import { type PlainDate, plainDate } from '@gongkai/kernel';

export type TermUnit = 'working-day' | 'day' | 'month';

/** One statutory term with the article it stands in, as a letter cites it. */
export interface Term {
  readonly days: number;
  readonly unit: TermUnit;
  readonly article: string;
}

export const regulations = ['2008', '2019'] as const;
export type Regulation = (typeof regulations)[number];

/** 条例 revised by 国务院令第711号 is in force from this day. */
export const revisedOn = plainDate('2019-05-15');

/** 国办函〔2020〕109号 is in force from this day: before it no fee for the handling of information is asked. */
export const feesSince = plainDate('2021-01-01');

/** The regulation that governs an application received, or information formed, on that day. */
export const regulationOn = (day: PlainDate): Regulation => (day < revisedOn ? '2008' : '2019');

/**
 * 法定期限 of 《中华人民共和国政府信息公开条例》 (国务院令第492号 of 2008, 第711号 of 2019), each number once. What a regulation sets no
 * term for is null: of 2008, a correction may be asked at any time and a third party has no limit (domain §3.1).
 */
export const terms = {
  '2008': {
    disclosure: { days: 20, unit: 'working-day', article: '2008年条例第十八条' },
    reply: { days: 15, unit: 'working-day', article: '2008年条例第二十四条第二款' },
    extension: { days: 15, unit: 'working-day', article: '2008年条例第二十四条第二款' },
    correction: null,
    thirdParty: null,
    organ: null,
    fee: null,
  },
  '2019': {
    disclosure: { days: 20, unit: 'working-day', article: '条例第二十六条' },
    reply: { days: 20, unit: 'working-day', article: '条例第三十三条第二款' },
    extension: { days: 20, unit: 'working-day', article: '条例第三十三条第二款' },
    correction: { days: 7, unit: 'working-day', article: '条例第三十条' },
    thirdParty: { days: 15, unit: 'working-day', article: '条例第三十二条' },
    organ: { days: 15, unit: 'working-day', article: '条例第三十四条' },
    fee: { days: 20, unit: 'working-day', article: '国办函〔2020〕109号第六条' },
  },
} as const satisfies Record<Regulation, Record<string, Term | null>>;

export type TermName = keyof (typeof terms)[Regulation];

/**
 * Terms of 复议、诉讼 (行政复议法 2023, 行政诉讼法 2017). 行政复议法第八十八条: its terms of three, five, seven and ten days are
 * working days.
 */
export const remedyTerms = {
  reviewFiling: { days: 60, unit: 'day', article: '行政复议法第二十条' },
  reviewReply: { days: 10, unit: 'working-day', article: '行政复议法第四十八条' },
  reviewReplySimplified: { days: 5, unit: 'working-day', article: '行政复议法第五十四条' },
  reviewDecision: { days: 60, unit: 'day', article: '行政复议法第六十二条' },
  reviewDecisionSimplified: { days: 30, unit: 'day', article: '行政复议法第六十二条' },
  reviewProlonged: { days: 30, unit: 'day', article: '行政复议法第六十二条' },
  suitAfterReview: { days: 15, unit: 'day', article: '行政诉讼法第四十五条' },
  suitDirect: { days: 6, unit: 'month', article: '行政诉讼法第四十六条' },
  suitAnswer: { days: 15, unit: 'day', article: '行政诉讼法第六十七条' },
  appealJudgment: { days: 15, unit: 'day', article: '行政诉讼法第八十五条' },
  appealRuling: { days: 10, unit: 'day', article: '行政诉讼法第八十五条' },
} as const satisfies Record<string, Term>;
