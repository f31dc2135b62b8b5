import { describe, expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';
import type { Fact } from './extraction.ts';
import { type Mark, type MarkedText, readMarks } from './fixtures/marked-text.ts';
import { texts2008 } from './fixtures/reports/of-2008.ts';
import { texts2014 } from './fixtures/reports/of-2014.ts';
import { texts2019 } from './fixtures/reports/of-2019.ts';
import { texts2022 } from './fixtures/reports/of-2022.ts';
import { textsOfStreets } from './fixtures/reports/of-streets.ts';

const texts = [...texts2008, ...texts2014, ...texts2019, ...texts2022, ...textsOfStreets];

function read({ year, marked }: MarkedText) {
  const { text: body, marks } = readMarks(marked);
  const head = `东河街道${year}年政府信息公开工作年度报告\n\n`;
  const text = `${head}${body}\n`;
  const written = marks.map((mark) => ({ ...mark, from: mark.from + head.length, to: mark.to + head.length }));
  const { facts } = extractReport(text);
  return { text, marks: written, all: facts, facts: facts.filter(({ kind }) => !/derived|contact|date/.test(kind)) };
}

// A denial is where its words are; a number exactly where it was marked.
const isAt = (mark: Mark, { kind, figure }: Fact): boolean =>
  kind === 'zero-claim'
    ? figure.from >= mark.from && figure.to <= mark.to + 1 && figure.from < mark.to
    : figure.from === mark.from && figure.to === mark.to;

const line = (text: string, { from, to, kind, concept, isOf, scope }: Mark): string =>
  `${text.slice(from, to)} ${kind} ${concept}${isOf ? ' <' : ''} ${scope}`;

const lineOf = (text: string, marks: readonly Mark[], fact: Fact): string => {
  const { from, to } = marks.find((mark) => isAt(mark, fact)) ?? fact.figure;
  return line(text, { from, to, kind: fact.kind, concept: fact.concept, isOf: fact.of !== null, scope: fact.scope });
};

test('at least sixty texts', () => {
  expect(texts.length).toBeGreaterThanOrEqual(60);
});

/** What a rule would compute: the parts of a total, a share of its count, two figures side by side. */
function isBrought(facts: readonly Fact[], all: readonly Fact[], planted: string): boolean {
  const figureOf = (fact: Fact | undefined) => Number(fact?.value);
  const parent = (fact: Fact) => (fact.of === null ? undefined : all[fact.of]);
  const sum = /^parts (\d+) of (\d+)$/.exec(planted);
  if (sum !== null) {
    return facts.some((total) => {
      const parts = facts.filter((part) => part.kind === 'count' && parent(part) === total);
      return figureOf(total) === Number(sum[2]) && parts.reduce((a, part) => a + figureOf(part), 0) === Number(sum[1]);
    });
  }
  const share = /^share ([\d.]+) of (\d+) in (\d+)$/.exec(planted);
  if (share !== null) {
    return facts.some((each) => {
      const part = parent(each);
      const total = part === undefined ? undefined : parent(part);
      return each.value === share[1] && part?.value === share[2] && total?.value === share[3];
    });
  }
  return planted.split(' over ').every((side) => facts.some(({ concept, value }) => `${concept} ${value}` === side));
}

test.each(texts.flatMap((each) => (each.planted ?? []).map((planted) => [planted, each] as const)))(
  'planted: %s',
  (planted, given) => {
    const { facts, all } = read(given);
    expect(isBrought(facts, all, planted)).toBe(true);
  },
);

describe.each(texts.map((each) => [`${each.year}, ${each.name}`, each] as const))('%s', (_name, given) => {
  test('every figure that was marked, and no other', () => {
    const { text, marks, facts } = read(given);
    expect(facts.map((fact) => lineOf(text, marks, fact)).toSorted()).toEqual(
      marks.map((mark) => line(text, mark)).toSorted(),
    );
  });
});
