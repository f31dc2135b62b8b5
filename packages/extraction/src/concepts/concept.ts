import type { FormCode } from '@gongkai/kernel';

/** What a sentence speaks of; parts of a total stay within its theme. */
export type Theme =
  | 'disclosure'
  | 'response'
  | 'application'
  | 'review'
  | 'litigation'
  | 'complaint'
  | 'fee'
  | 'support'
  | 'claim'
  | 'other';

/**
 * One thing that reports count. `words` is held against the words before the number, `#`, and the words behind it;
 * in `#申请` the noun follows, in `申请#` it leads.
 */
export interface Concept {
  readonly code: string;
  readonly theme: Theme;
  readonly cells: Readonly<Partial<Record<FormCode, string>>>;
  readonly words: RegExp;
  readonly not: RegExp | undefined;
  /** Measures it is counted in, as an expression; anything if absent. */
  readonly measures: RegExp | undefined;
  /** Only when the sentence or chapter is about one of these. */
  readonly within: readonly Theme[] | undefined;
  /** Only as part of one of these: 其中主要负责同志参加 of press conferences. */
  readonly under: RegExp | undefined;
  /** Never as part of anything. */
  readonly alone: true | undefined;
  /** Only where nothing else fits, with all the words that could name it. */
  readonly weak: true | undefined;
  /** A kind of what its total counts: inside a list it is a part without a name of its own. */
  readonly generic: true | undefined;
  /** A total of its own, which ends a list of parts before it. */
  readonly total: true | undefined;
  /** How a denial names it: 未发生行政复议. */
  readonly denied: RegExp | undefined;
}

type More = Partial<Omit<Concept, 'theme' | 'code' | 'cells' | 'words'>>;

/** A row of a concept table: cells in the order a2008, t2014, a2021, a2019; that of 2019 is left out where it is that of 2021. */
export const concept = (
  theme: Theme,
  code: string,
  cells: readonly [a2008: string, t2014: string, a2021: string, a2019?: string],
  words: RegExp,
  more: More = {},
): Concept => ({
  code,
  theme,
  words,
  cells: Object.fromEntries(
    [
      ['a2008', cells[0]],
      ['t2014', cells[1]],
      ['a2019', cells[3] ?? cells[2]],
      ['a2021', cells[2]],
    ].filter(([, cell]) => cell !== ''),
  ),
  // All rows have the same fields in the same order: they are asked by the hundred at each number.
  not: more.not,
  measures: more.measures,
  within: more.within,
  under: more.under,
  alone: more.alone,
  weak: more.weak,
  generic: more.generic,
  total: more.total,
  denied: more.denied,
});

/** One of these measures, without 万 and 千 before it; with a space at the end of them also none at all. */
export const oneOf = (measures: string): RegExp => new RegExp(`^(?:${measures.replaceAll(' ', '|')})$`);

export const papers: RegExp = oneOf('条次 条 件次 件 篇次 篇 份 则 项 个 期 次 ');
export const cases: RegExp = oneOf('件次 件 宗 起 例 个 项 条 份 封 次 人次 批次 批 只 ');
export const people: RegExp = oneOf('名 人 位 个 人次');
export const times: RegExp = oneOf('次 场次 场 期 个 届次 轮 批次');
export const places: RegExp = oneOf('个 处 所 家 台 间 座');
