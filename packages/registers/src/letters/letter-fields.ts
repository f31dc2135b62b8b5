import { PlainDate, printDate, printMoney } from '@gongkai/kernel';
import { z } from 'zod';
import { groundTexts, withholdingGrounds } from './denial-letters.ts';

const Words = z.string().trim().min(1).max(4000);
const Line = z.string().trim().min(1).max(400);

/** One part of the information that is withheld, and why (条例第三十七条). */
export const Withheld = z.strictObject({
  outcome: z.enum(withholdingGrounds),
  facts: Words,
  /** The law relied on beside the article of the ground itself. */
  article: Line,
  evidence: z.array(Line).min(1).max(50),
});
export type Withheld = z.infer<typeof Withheld>;

/** What a letter says beyond its case. Which of it a letter needs follows from its paragraphs. */
export const LetterFields = z.strictObject({
  /** 事实和理由. */
  reasons: Words.optional(),
  evidence: z.array(Line).min(1).max(50).optional(),
  /** The special or forbidding rule, by name and article. */
  law: Words.optional(),
  /** 密级标识和保密期限, never the content. */
  classification: Words.optional(),
  opinion: Words.optional(),
  correction: Words.optional(),
  involved: Words.optional(),
  disclosed: Words.optional(),
  withheld: z.array(Withheld).min(1).max(50).optional(),
  access: Words.optional(),
  /** 检索记录: where, by which words, by whom, with what result (法释〔2025〕8号: 合理检索义务). */
  search: Words.optional(),
  earlier: Line.optional(),
  competent: Line.optional(),
  competentContact: Line.optional(),
  disposal: Words.optional(),
  counted: Line.optional(),
  /** 分. */
  amount: z.number().int().min(1).optional(),
  payment: Words.optional(),
  /** End of the term that runs. */
  due: PlainDate.optional(),
  /** Day until which somebody has time. */
  until: PlainDate.optional(),
  /** Day on which the organ asked. */
  asked: PlainDate.optional(),
  /** Day on which it had the answer. */
  answered: PlainDate.optional(),
});
export type LetterFields = z.infer<typeof LetterFields>;
export type LetterField = keyof LetterFields;

/** Each field that is filled, as the letter prints it. */
export const printFields = (fields: LetterFields): Partial<Record<LetterField, string>> => ({
  ...printEach(fields, textFields, withoutStop),
  ...printEach(fields, dayFields, printDate),
  ...(fields.amount === undefined ? {} : { amount: printMoney(fields.amount, '元') }),
  ...(fields.evidence === undefined ? {} : { evidence: printList(fields.evidence) }),
  ...(fields.withheld === undefined ? {} : { withheld: printList(fields.withheld.map(withheldText)) }),
});

const dayFields = ['due', 'until', 'asked', 'answered'] as const;
const textFields = [
  'reasons',
  'law',
  'classification',
  'opinion',
  'correction',
  'involved',
  'disclosed',
  'access',
  'search',
  'earlier',
  'competent',
  'competentContact',
  'disposal',
  'counted',
  'payment',
] as const;

function printEach<Field extends LetterField, Value>(
  fields: Partial<Record<Field, Value | undefined>>,
  names: readonly Field[],
  print: (value: Value) => string,
): Partial<Record<LetterField, string>> {
  const printed = names.flatMap((name) => {
    const value = fields[name];
    return value === undefined ? [] : [[name, print(value)]];
  });
  return Object.fromEntries(printed);
}

const printList = (items: readonly string[]): string =>
  items.length === 1 ? items.join('') : items.map((item, n) => `（${n + 1}）${item}`).join('；');

const withheldText = ({ outcome, facts, article, evidence }: Withheld): string =>
  `${withoutStop(facts)}。该内容${groundTexts[outcome].is}，依照条例${groundTexts[outcome].article}和${withoutStop(article)}不予公开，` +
  `证据：${evidence.map(withoutStop).join('、')}`;

/** What somebody typed, without the stop that the letter's own sentence sets. */
export const withoutStop = (text: string): string => text.trim().replace(/[。；;.]+$/, '');
