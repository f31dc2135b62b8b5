import type { GroundPart, GuideQuestion, Outcome } from '@gongkai/kernel';

/** What an outcome rests on, what it has to bring along, and the row of each form it counts in. */
export interface OutcomeLaw {
  /** Where the guide ends in it; null: a step of its own brings it about. */
  readonly question: GuideQuestion | null;
  /** 条例 2019; null: no article, a matter of practice. */
  readonly article: string | null;
  /** Regulation of 2008 (492号) with its interpretations; null: it did not know this outcome. */
  readonly article2008: string | null;
  readonly needs: readonly GroundPart[];
  readonly a2021: string;
  readonly a2019: string;
  /** null: closed without a reply, so in S3.2 and in no row of S3.3 (domain §1.1, I12). */
  readonly t2014: string | null;
}

type Rows = Pick<OutcomeLaw, 'a2021' | 'a2019' | 't2014'>;
const rows = (annual: string, t2014: string | null): Rows => ({ a2021: annual, a2019: annual, t2014 });

// The table of 2019 has one row for all of （六）其他处理 (domain §2.5).
const otherRow = (a2021: string, t2014: string | null): Rows => ({ a2021, a2019: 'R3.6', t2014 });

const reasons = ['facts', 'article', 'evidence'] as const satisfies readonly GroundPart[];
const article = (text: string) => `条例${text}`;
const old = (text: string) => `2008年条例${text}`;
// 国办发〔2010〕5号第二条: internal, unfinished and to-be-made information is not what that regulation speaks of.
const notOfRegulation = '国办发〔2010〕5号第二条';

/**
 * Every outcome, once (domain §2.3, §3.6, §3.9). Rows of table two follow its own words. Rows of the form of 2014 follow
 * domain §1.3; where that leaves it open, the reason stands beside the line.
 */
export const outcomeLaw: { readonly [Each in Outcome]: OutcomeLaw } = {
  'already-public': {
    question: 'public',
    article: article('第三十六条第（一）项'),
    article2008: old('第二十一条第（一）项'),
    needs: ['access'],
    ...rows('R3.1', 'S3.3.1'),
  },
  granted: {
    question: 'divisible',
    article: article('第三十六条第（二）项'),
    article2008: old('第二十一条第（一）项'),
    needs: [],
    ...rows('R3.1', 'S3.3.2'),
  },
  partial: {
    question: 'divisible',
    article: article('第三十七条'),
    article2008: old('第二十二条'),
    needs: ['withheld'],
    ...rows('R3.2', 'S3.3.3'),
  },
  'deny-state-secret': {
    question: 'withheld',
    article: article('第十四条、第三十六条第（三）项'),
    article2008: old('第十四条第四款'),
    needs: reasons,
    ...rows('R3.3.1', 'S3.3.4.a'),
  },
  'deny-law': {
    question: 'withheld',
    article: article('第十四条、第三十六条第（三）项'),
    article2008: old('第二十一条第（二）项'),
    needs: reasons,
    ...rows('R3.3.2', 'S3.3.4.f'),
  },
  'deny-safety': {
    question: 'withheld',
    article: article('第十四条、第三十六条第（三）项'),
    article2008: old('第八条'),
    needs: reasons,
    ...rows('R3.3.3', 'S3.3.4.d'),
  },
  'deny-trade-secret': {
    question: 'withheld',
    article: article('第十五条、第三十六条第（三）项'),
    article2008: old('第十四条第四款、第二十三条'),
    needs: reasons,
    ...rows('R3.3.4', 'S3.3.4.b'),
  },
  'deny-privacy': {
    question: 'withheld',
    article: article('第十五条、第三十六条第（三）项'),
    article2008: old('第十四条第四款、第二十三条'),
    needs: reasons,
    ...rows('R3.3.4', 'S3.3.4.c'),
  },
  'deny-internal': {
    question: 'withheld',
    article: article('第十六条第一款、第三十六条第（三）项'),
    article2008: notOfRegulation,
    needs: reasons,
    ...rows('R3.3.5', 'S3.3.4.e'),
  },
  'deny-process': {
    question: 'withheld',
    article: article('第十六条第二款、第三十六条第（三）项'),
    article2008: notOfRegulation,
    needs: reasons,
    ...rows('R3.3.6', 'S3.3.4.e'),
  },
  // A ground of special laws before 2019, so "法律法规规定的其他情形".
  'deny-case-file': {
    question: 'withheld',
    article: article('第十六条第二款、第三十六条第（三）项'),
    article2008: old('第二十一条第（二）项'),
    needs: reasons,
    ...rows('R3.3.7', 'S3.3.4.f'),
  },
  // The applicant is told where to look it up: 通过其他途径办理 comes nearer than "not information of the regulation".
  'query-elsewhere': {
    question: 'withheld',
    article: article('第三十六条第（七）项'),
    article2008: notOfRegulation,
    needs: ['article', 'access'],
    ...rows('R3.3.8', 'S3.3.8'),
  },
  'not-existing': {
    question: 'held',
    article: article('第三十六条第（四）项'),
    article2008: old('第二十一条第（三）项'),
    needs: ['search'],
    ...rows('R3.4.1', 'S3.3.6'),
  },
  'not-ours': {
    question: 'held',
    article: article('第三十六条第（五）项'),
    article2008: old('第二十一条第（三）项'),
    needs: ['facts'],
    ...rows('R3.4.1', 'S3.3.5'),
  },
  // Nothing ready-made is, in the form of 2014, information that does not exist.
  'needs-making': {
    question: 'held',
    article: article('第三十八条'),
    article2008: notOfRegulation,
    needs: ['facts', 'search'],
    ...rows('R3.4.2', 'S3.3.6'),
  },
  unclear: {
    question: 'clear',
    article: article('第三十条、第三十六条'),
    article2008: old('第二十一条第（四）项'),
    needs: ['correction', 'facts'],
    ...rows('R3.4.3', 'S3.3.7'),
  },
  petition: {
    question: 'proper',
    article: article('第三十九条第一款'),
    article2008: old('第二条'),
    needs: ['facts', 'access'],
    ...rows('R3.5.1', 'S3.3.8'),
  },
  // A reply that gives nothing, for the law's own reason.
  repeated: {
    question: 'proper',
    article: article('第三十六条第（六）项'),
    article2008: '国办发〔2008〕36号第十三条',
    needs: ['earlier'],
    ...rows('R3.5.2', 'S3.3.4.f'),
  },
  publication: {
    question: 'proper',
    article: article('第三十九条第二款'),
    article2008: old('第二条'),
    needs: ['access'],
    ...rows('R3.5.3', 'S3.3.8'),
  },
  excessive: {
    question: 'proper',
    article: article('第三十五条'),
    article2008: null,
    needs: ['explanation', 'facts'],
    ...rows('R3.5.4', 'S3.3.4.f'),
  },
  // No article names it but the row of the table (国办公开办函〔2021〕30号): what is asked is no obtaining of information (第二条).
  confirmation: {
    question: 'proper',
    article: article('第二条'),
    article2008: old('第二条'),
    needs: ['facts', 'earlier'],
    ...rows('R3.5.5', 'S3.3.8'),
  },
  // The notice to supplement is the only reply there was.
  'correction-lapsed': {
    question: null,
    article: article('第三十条'),
    article2008: old('第二十一条第（四）项'),
    needs: [],
    ...otherRow('R3.6.1', 'S3.3.7'),
  },
  'fee-lapsed': {
    question: null,
    article: '国办函〔2020〕109号第六条',
    article2008: null,
    needs: [],
    ...otherRow('R3.6.2', null),
  },
  withdrawn: {
    question: null,
    article: null,
    article2008: null,
    needs: [],
    ...otherRow('R3.6.3', null),
  },
  other: {
    question: 'proper',
    article: null,
    article2008: null,
    needs: ['facts', 'evidence'],
    ...otherRow('R3.6.3', null),
  },
};
