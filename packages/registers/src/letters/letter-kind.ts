import type { Clause } from './remedy-clause.ts';

/** To whom a letter goes. A third party and the inside never learn who has applied (domain §7.2). */
export type LetterTo = 'applicant' | 'third-party' | 'organ' | 'inside';

/**
 * One kind of letter as data. Paragraphs hold places in braces: a field of the letter, or a fact of its case
 * (`{you}` 你 or 你单位, `{received}`, `{case}`, `{wanted}`). What a paragraph of `body` names must be there; a paragraph of `maybe` is
 * printed after it where everything it names is there.
 */
export interface LetterKind {
  readonly title: string;
  /** 类 in the number: letters of one mark count together. */
  readonly mark: string;
  /** When it is issued. */
  readonly trigger: string;
  /** The article it rests on, as it is named to whoever forgets what the article asks for; null: none prescribes it. */
  readonly ground: string | null;
  readonly to: LetterTo;
  /** 程序性告知: nobody can sue on it alone (法释〔2025〕8号). */
  readonly procedural: boolean;
  readonly body: readonly string[];
  readonly maybe?: readonly string[];
  /** The remedy clauses it may bear; the first one unless the unit has chosen another. */
  readonly clauses: readonly [Clause, ...Clause[]];
  /** What the clause speaks of, where that is not the whole letter. */
  readonly contested?: string;
  /** Several may go out in one case, to different addressees. */
  readonly many?: true;
  /** 回复单 on a page of its own, to be filled in and sent back. */
  readonly slip?: { readonly title: string; readonly lines: readonly string[] };
}

export const opening =
  '本机关于{received}收到{you}提出的政府信息公开申请（登记号：{case}），申请获取的内容为：{wanted}。';

/** For those who do not learn who has applied. */
export const openingApart = '本机关收到一件政府信息公开申请（登记号：{case}），申请获取的内容为：{wanted}。';

export const regulation = '《中华人民共和国政府信息公开条例》';

/** An answer: all of them are numbered together. */
export const toApplicant = { mark: '答', to: 'applicant', procedural: false } as const;
