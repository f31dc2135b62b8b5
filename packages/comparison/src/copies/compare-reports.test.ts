import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReports } from './compare-reports.ts';
import type { CopyReport } from './shapes.ts';
import { inventedSentences } from './testing/invented-prose.ts';
import { defaultThresholds } from './thresholds.ts';

const names = Array.from({ length: 12 }, (_, at) => `第${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(at)}街道`);
/** What every unit writes. */
const boilerplate = inventedSentences(1, 14);

const report = (unit: string, year: number, own: readonly string[], more: Partial<CopyReport> = {}): CopyReport => ({
  id: `${unit}-${year}`,
  unit,
  line: [unit],
  year,
  text: `${year}年，${names[Number(unit)] ?? ''}公开信息${year % 97}条。\n${boilerplate.join('')}\n${own.join('')}`,
  table: null,
  asked: true,
  ...more,
});

/** Twelve units of two years, each with words of its own. */
const honest = (): CopyReport[] =>
  names.flatMap((_, unit) =>
    [2023, 2024].map((year) => report(String(unit), year, inventedSentences(100 + unit * 10 + (year % 10), 20))),
  );

const compare = (reports: readonly CopyReport[], more: object = {}) =>
  compareReports(reports, { names, prescribed: [], thresholds: defaultThresholds, most: 100, ...more });

/** `from` with every n-th sentence written anew. */
const paraphrased = (from: readonly string[], every: number, seed: number): string[] => {
  const fresh = inventedSentences(seed, from.length);
  return from.map((sentence, at) => (at % every === 0 ? (fresh[at] ?? '') : sentence));
};

test('honest reports with the same boilerplate are no copies, though half of each text is the same', () => {
  const { pairs, found, ordinaryFrom, thin } = compare(honest());
  expect([pairs, found, ordinaryFrom, thin]).toEqual([[], 0, 6, []]);
});

test('what stands only in boilerplate is not judged, and said so', () => {
  const bare = [report('3', 2025, []), report('4', 2025, [])];
  expect(compare([...honest(), ...bare])).toMatchObject({ pairs: [], thin: ['3-2025', '4-2025'] });
});

test.each([
  ['copied whole', 1000, 'error', 1, 1],
  ['one sentence of twenty written anew', 20, 'error', 19 / 21, 0.95],
  ['one of ten', 10, 'warning', 18 / 22, 0.9],
])("a unit's own earlier year: %s", (_name, every, severity, alike, contained) => {
  const earlier = inventedSentences(144, 20);
  const later = every === 1000 ? earlier : paraphrased(earlier, every, 900);
  const { pairs } = compare([...honest(), report('4', 2025, later)]);
  expect(pairs).toMatchObject([
    { left: '4-2025', right: '4-2024', relation: 'own-earlier', severity, reasons: ['text'] },
  ]);
  // By construction, up to the length of the sentences and what spans two of them.
  expect(pairs[0]?.text?.own).toBeGreaterThan(alike - 0.04);
  expect(pairs[0]?.text?.own).toBeLessThanOrEqual(Math.min(1, alike + 0.03));
  expect(pairs[0]?.text?.contained).toBeGreaterThan(contained - 0.04);
});

describe('a unit that was made of two, 4 and 7 into 12', () => {
  const words = inventedSentences(600, 20);
  const into = (unit: string, year: number, own: readonly string[]) => report(unit, year, own, { line: [unit, '12'] });
  const merged = (year: number, own: readonly string[]) => report('12', year, own);

  test.each(['4', '7'])('copies its own line where it repeats %s, however many years', (predecessor) => {
    const { pairs } = compare([...honest(), into(predecessor, 2025, words), merged(2026, words)]);
    expect(pairs).toMatchObject([
      { left: '12-2026', right: `${predecessor}-2025`, relation: 'own-earlier', severity: 'error' },
    ]);
  });

  test('does not make neighbours of yesterday each other’s earlier years, nor their one year no pair', () => {
    const before = compare([...honest(), into('4', 2025, words), into('7', 2026, words)]);
    expect(before.pairs).toMatchObject([
      { left: '7-2026', right: '4-2025', relation: 'neighbour', severity: 'warning' },
    ]);
    const sameYear = compare([...honest(), into('4', 2025, words), into('7', 2025, words)]);
    expect(sameYear.pairs).toMatchObject([{ left: '7-2025', right: '4-2025', relation: 'neighbour' }]);
  });

  test('is no copy of the year it shares with a predecessor, and to others it stays a neighbour', () => {
    expect(compare([...honest(), into('4', 2026, words), merged(2026, words)]).found).toBe(0);
    expect(compare([...honest(), report('5', 2025, words), merged(2026, words)]).pairs).toMatchObject([
      { left: '12-2026', right: '5-2025', relation: 'neighbour' },
    ]);
  });

  test('counts with its predecessors as one: a line that repeats itself makes nothing ordinary', () => {
    const chain = Array.from({ length: 8 }, (_, at) => `${20 + at}`);
    const years = chain.map((unit, at) => report(unit, 2010 + at, words, { line: chain.slice(at) }));
    const { found, thin, pairs } = compare([...honest(), ...years]);
    expect([found, thin]).toEqual([28, []]);
    expect(new Set(pairs.map(({ relation }) => relation))).toEqual(new Set(['own-earlier']));
  });
});

test('one of four written anew is no copy any more', () => {
  const { pairs } = compare([...honest(), report('4', 2025, paraphrased(inventedSentences(144, 20), 4, 900))]);
  expect(pairs).toEqual([]);
});

test("a neighbour's text is a warning, the later one stands left, and what a copy was made of is drawn", () => {
  const reports = [...honest(), report('7', 2025, inventedSentences(144, 20))];
  const { pairs, sides } = compare(reports);
  expect(pairs).toMatchObject([
    { left: '7-2025', right: '4-2024', relation: 'neighbour', severity: 'warning', reasons: ['text'] },
  ]);
  const textOf = (id: string) => reports.find((each) => each.id === id)?.text ?? '';
  // Sentence by sentence, each the same in both up to what was taken out of it.
  const passages = pairs[0]?.passages ?? [];
  expect(passages).toHaveLength(20);
  inventedSentences(144, 20).forEach((sentence, at) => {
    const [left, right] = [passages[at]?.left, passages[at]?.right];
    const passage = sentence.slice(0, -1);
    expect(textOf('7-2025').slice(left?.from, left?.to)).toBe(passage);
    expect(textOf('4-2024').slice(right?.from, right?.to)).toBe(passage);
  });
  const taken = (id: string) =>
    sides.get(id)?.takenOut.map(({ from, to, kind }) => `${kind} ${textOf(id).slice(from, to)}`);
  expect(taken('7-2025')).toEqual(expect.arrayContaining(['date 2025年', `name ${names[7]}`]));
  expect(taken('4-2024')).toEqual(expect.arrayContaining(['date 2024年', `name ${names[4]}`]));
  // Boilerplate is grey: no passage is made of it, and all of it is known for what it is.
  const grey = sides
    .get('7-2025')
    ?.common.map(({ from, to }) => textOf('7-2025').slice(from, to))
    .join('');
  expect(grey).toContain(boilerplate[5]?.slice(0, 20));
  expect(grey).not.toContain(inventedSentences(144, 20)[0]?.slice(0, 20));
});

test('a text that stands in a longer one is contained in it', () => {
  const { pairs } = compare([
    ...honest(),
    report('7', 2025, [...inventedSentences(144, 20), ...inventedSentences(77, 20)]),
  ]);
  expect(pairs).toMatchObject([{ left: '7-2025', right: '4-2024', reasons: ['contained'], severity: 'warning' }]);
});

test('two sentences that stand in a long text are too little to be called a copy', () => {
  const short = report('7', 2025, inventedSentences(144, 20).slice(0, 2));
  expect(compare([...honest(), short])).toMatchObject({ pairs: [], thin: ['7-2025'] });
});

test('a unit that repeats itself for ten years does not make its words ordinary', () => {
  const years = Array.from({ length: 10 }, (_, at) => report('4', 2010 + at, inventedSentences(555, 20)));
  const { found, thin } = compare([...honest(), ...years]);
  expect([found, thin]).toEqual([45, []]);
});

test('what the forms prescribe is nobody’s own, even where two units alone write it', () => {
  const prescribed = inventedSentences(321, 20);
  const both = [report('3', 2025, prescribed), report('4', 2025, prescribed)];
  expect(compare([...honest(), ...both]).found).toBe(1);
  expect(compare([...honest(), ...both], { prescribed }).found).toBe(0);
});

test('figures alone make a pair, and of two reports nobody asked about none is made', () => {
  const table = { form: 'a2021', figures: [41, 7, 0, 326, 58, 13, 209] };
  const both = [
    report('3', 2025, inventedSentences(1003, 20), { table }),
    report('4', 2025, inventedSentences(1004, 20), { table }),
  ];
  const { pairs } = compare([...honest(), ...both]);
  expect(pairs).toMatchObject([{ left: '4-2025', right: '3-2025', reasons: ['figures'], text: { own: 0 } }]);
  expect(compare([...honest(), ...both.map((each) => ({ ...each, asked: false }))]).found).toBe(0);
  const otherForm = both.map((each, at) => ({ ...each, table: { ...table, form: at === 0 ? 'a2021' : 'a2019' } }));
  expect(compare([...honest(), ...otherForm]).found).toBe(0);
});

test('in whatever order they come, the answer is the same', () => {
  const reports = [
    ...honest().slice(6, 12),
    report('7', 2025, inventedSentences(144, 20)),
    report('4', 2025, inventedSentences(144, 20)),
  ];
  const told = (of: readonly CopyReport[]) => {
    const found = compare(of);
    return JSON.stringify({ ...found, sides: [...found.sides] });
  };
  const expected = told(reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(told(shuffled)).toBe(expected);
    }),
    { numRuns: 3 },
  );
});

test('what was learnt can be read, with how many units write it', () => {
  const { wording } = compare(honest());
  expect(wording.length).toBeGreaterThan(10);
  for (const { text, units } of wording) {
    expect(units).toBe(12);
    expect(boilerplate.join('')).toContain(text.slice(0, 12));
  }
});
