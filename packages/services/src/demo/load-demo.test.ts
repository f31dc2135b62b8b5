import { compareReports, defaultThresholds } from '@gongkai/comparison/copies';
import { scopeOf } from '@gongkai/db';
import { freshDatabase } from '@gongkai/db/testing';
import { getForm } from '@gongkai/forms';
import { type Finding, period, plainDate, type RuleCode, ruleCodes } from '@gongkai/kernel';
import {
  type FindingRow,
  ruleOf,
  tallyOf,
  type UnitsComparison,
  type VerbName,
  type YearsComparison,
} from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { comparedOf, prescribedWording } from '../copies/compared.ts';
import { mostPairs } from '../copies/copy-run-of.ts';
import { type House, perform } from '../perform.ts';
import { everyFinding, loadReport } from '../report-context.ts';
import { countBelow, everyFindingBelow, listReportsBelow } from '../reports-below.ts';
import { loadDemo } from './load-demo.ts';
import { planted, plantedSlip } from './planted.ts';
import { plantedCopies } from './planted-copies.ts';

let house: House;
let drop: () => Promise<void>;
const today = plainDate('2026-11-22');

beforeAll(async () => {
  const fresh = await freshDatabase();
  house = { db: fresh.db, secret: 'test' };
  drop = fresh.drop;
  await loadDemo(house, today, 'demo password');
}, 400_000);
afterAll(() => drop());

const ask = async (unit: string, name: VerbName, input: unknown) => {
  const mandate = { unit: unitCode(unit), roles: ['auditor'] as const };
  const asking = { personId: 'test', personName: 'test', mandate, today, now: new Date() };
  const result = await perform(house, asking, { name, input, key: null });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

test('the planted faults are found, and nothing else', async () => {
  const rows: FindingRow[] = [];
  for (const form of ['a2021', 'grassroots'])
    rows.push(...((await ask('990101', 'findings.list', { unit: '990101', form, period: '2025' })) as FindingRow[]));
  const failed = rows.filter((row) => (row.finding as Finding).outcome === 'failed');
  const found = failed.map((row) => ({ unit: row.unit, rule: (row.finding as Finding).rule, status: row.status }));
  // Each was typed over a count, so the register says so too (R40).
  const expected = planted.flatMap(({ unit, rule, waived }) =>
    [rule, 'R40'].map((each) => ({ unit, rule: each, status: waived === undefined ? 'open' : 'waived' })),
  );
  // The town's text says what was received; its table says two more.
  expected.push({ unit: '990101100', rule: 'R20', status: 'open' });
  // Figures far from last year's have been explained by whoever filled them in.
  const swings = found.filter(({ rule }) => rule === 'R38');
  const unsigned = ['990101', '990101003', '990101100', '990101D05'];
  expect(swings.filter(({ unit, status }) => status !== 'waived' && !unsigned.includes(unit))).toEqual([]);
  expect(new Set(found.filter((row) => !swings.includes(row)).map((row) => JSON.stringify(row)))).toEqual(
    new Set(expected.map((row) => JSON.stringify(row))),
  );
});

test('each of the 58 rules is held against the district’s reports, but for these, and why', async () => {
  const unit = unitCode('990101');
  const answers = new Map<RuleCode | null, Finding[]>();
  const note = (findings: readonly Finding[]) => {
    for (const each of findings) answers.set(ruleOf(each), [...(answers.get(ruleOf(each)) ?? []), each]);
  };
  for (const [code, years] of keptYears)
    for (const year of years)
      await house.db.read(scopeOf(unit), async (reading) => {
        const [form, about] = [
          getForm(code),
          { about: unit, kind: 'own', form: getForm(code), period: period(year) } as const,
        ];
        const begun = (await listReportsBelow(reading, unit, 'own', form, about.period)).filter(
          ({ report }) => report !== null,
        );
        const held = await everyFindingBelow(
          reading,
          await countBelow(reading, begun, form, about.period),
          about,
          today,
        );
        for (const findings of held.values()) note(findings);
        const whole = await loadReport(reading, { unit, kind: 'district', form: code, period: about.period });
        if (whole.ok && whole.value.exists) note(await everyFinding(reading, whole.value, today));
      });
  const never = ruleCodes.filter(
    (rule) => !(answers.get(rule) ?? []).some(({ outcome }) => outcome !== 'not-evaluated'),
  );
  const lacking = never.map((rule) => [
    rule,
    [...new Set((answers.get(rule) ?? []).flatMap(({ missing }) => missing))],
  ]);
  expect(Object.fromEntries(lacking)).toEqual({
    // Answers with a breach alone: blanks and odd figures, of which there are none.
    R09: [],
    // Its texts state no share, no list of parts, no rate and no average, announce no number of points, and number none.
    ...{ R21: ['shares'], R22: ['parts'], R23: ['rates'], R24: ['averages'], R30: ['claims'], R31: ['numbering'] },
    // Its texts of 2014 to 2018 name no cumulative figure, no group, no channel and no meeting.
    ...{ R33: ['cumulative'], R34: ['parts'], R35: ['mechanisms'], R36: ['channels'], R37: ['stated-figures'] },
    // Nobody has run a comparison yet.
    ...{ R26: ['likeness'], R27: ['likeness'] },
    // Its texts give no address and no telephone.
    ...{ R46: ['addresses'], R47: ['contacts'] },
  });
});

const keptYears = [
  ['t2014', [2016, 2017, 2018]],
  ['a2019', [2019, 2020]],
  ['a2021', [2021, 2022, 2023, 2024, 2025]],
] as const;

const Tree = z.looseObject({ units: z.array(z.looseObject({ code: z.string(), kind: z.string() })) });
const Counted = z.looseObject({ counted: z.array(z.number().nullable()) });
const Behind = z.object({
  count: z.number(),
  rows: z.array(z.looseObject({ amount: z.number() })),
  next: z.unknown(),
});

test('every counted cell of the district opens into rows, as many as are counted, that add up to it (G7)', async () => {
  const { units } = Tree.parse(await ask('990101', 'units.tree', { unit: '990101', year: 2025 }));
  const opened = new Set<string>();
  for (const { code: unit, kind } of units.filter((each) => each.kind !== 'section')) {
    const form = kind === 'community' || kind === 'village' ? 'grassroots' : 'a2021';
    const { counted } = Counted.parse(
      await ask('990101', 'tally.get', { key: { unit, kind: 'own', form, period: '2025' } }),
    );
    for (const [index, { code: cell }] of getForm(form).cells.entries()) {
      const figure = counted[index] ?? 0;
      if (figure === 0 || !tallyOf(form).has(cell)) continue;
      let [sum, rows, after]: [number, number, unknown] = [0, 0, null];
      do {
        const asked = { unit, form, period: '2025', cell, after, limit: 200 };
        const page = Behind.parse(await ask('990101', 'tally.list', asked));
        sum += page.rows.reduce((all, { amount }) => all + amount, 0);
        rows += page.rows.length;
        after = page.next;
        if (after === null) expect({ unit, cell, sum, rows }).toEqual({ unit, cell, sum: figure, rows: page.count });
      } while (after !== null);
      opened.add(`${unit}/${cell}`);
    }
  }
  expect(opened.size).toBeGreaterThan(200);
}, 120_000);

test('the planted copies are found, and nothing else', async () => {
  const unit = unitCode('990101');
  const { reports, names } = await house.db.read(scopeOf(unit), (query) =>
    comparedOf(query, unit, { unit, from: 2022, to: 2025 }),
  );
  const found = compareReports(reports, {
    ...{ names, prescribed: prescribedWording(), thresholds: defaultThresholds, most: mostPairs },
  });
  expect(found.pairs.map(({ left, right, reasons }) => [left, right, reasons]).toSorted()).toEqual(
    plantedCopies
      .map((each) => [`${each.unit} 2025 a2021 own`, `${each.from} ${2025 - each.yearsAgo} a2021 own`, ['text']])
      .toSorted(),
  );
  // The district's own words are what it could be judged by; the report on all of it says nothing of its own.
  expect(found.thin.every((id) => id.endsWith('a2021 district'))).toBe(true);
});

test('启新街道 2018: 33 on the website against 7 in total, and two blank cells', async () => {
  const rows = (await ask('220282', 'findings.list', {
    unit: '220282',
    form: 't2014',
    period: '2018',
  })) as FindingRow[];
  const findings = rows.map((row) => row.finding as Finding);
  const errors = findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'failed');
  // What the blanks keep from being checked is said, not left out.
  expect(findings.filter(({ outcome }) => outcome === 'not-evaluated').map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['I7', 'I10', 'I11']),
  );
  expect(errors.map(({ rule, cells }) => `${rule} ${cells.join(' ')}`).sort()).toEqual([
    'I15 S1.1.a',
    'I15 S1.1.b',
    'I8 S1.2.2 S1.1',
  ]);
});

test('the planted slip is asked after, and nothing else of its year is a slip', async () => {
  const asked = { unit: '990101', kind: 'own', form: 'a2021', period: '2024', of: 'street', beside: [] };
  const { questions } = (await ask('990101', 'comparison.units', asked)) as UnitsComparison;
  const { unit, cell, factor } = plantedSlip;
  expect(questions.filter(({ slip }) => slip !== null)).toMatchObject([{ unit, cell, slip: { factor } }]);
});

test('the street with older reports has a series over three forms', async () => {
  const asked = { unit: '990101', kind: 'own', of: '990101004', period: '2024' };
  const { reports } = (await ask('990101', 'comparison.years', asked)) as YearsComparison;
  expect(new Set(reports.map(({ form }) => form))).toEqual(new Set(['t2014', 'a2019', 'a2021']));
});

test("a past year stands under that year's tree", async () => {
  const then = await ask('990101', 'totals.get', { unit: '990101002', form: 'a2021', period: '2023' });
  const now = await ask('990101', 'totals.get', { unit: '990101002', form: 'a2021', period: '2025' });
  expect(then).toMatchObject({ unitName: '南门街道' });
  expect(now).toMatchObject({ unitName: '南桥街道' });
  const before = await ask('990101', 'totals.get', { unit: '990101003', form: 'grassroots', period: '2023' });
  const after = await ask('990101', 'totals.get', { unit: '990101003', form: 'grassroots', period: '2025' });
  expect(before).toMatchObject({ coverage: { expected: 4 } });
  expect(after).toMatchObject({ coverage: { expected: 3 } });
});

test('the auditor’s engagement has a ticked sample, a finding that was answered and one that waits; the scheme counts', async () => {
  const unit = '990101';
  const [engagement] = z.array(z.looseObject({ id: z.string() })).parse(await ask(unit, 'engagements.list', { unit }));
  expect(engagement).toMatchObject({ findings: 2, unfinished: 2, samples: 1, unticked: 0 });
  expect(await ask(unit, 'auditFindings.list', { unit, engagement: engagement?.id })).toMatchObject([
    { of: '990101100', state: 'answered' },
    { of: '990101001', state: 'sent', late: false },
  ]);
  expect(await ask(unit, 'samples.get', { unit, id: '2026-1', confidence: 95 })).toMatchObject({
    ...{ changed: false, size: 30, errors: 1, rate: { errors: 1, method: 'stratified' } },
  });
  const [scheme] = z.array(z.looseObject({ id: z.string() })).parse(await ask(unit, 'schemes.list', { unit }));
  const { runs } = z
    .looseObject({ runs: z.array(z.looseObject({ id: z.string(), kind: z.string() })) })
    .parse(await ask(unit, 'schemes.get', { unit, id: scheme?.id, version: 1 }));
  expect(runs.map(({ kind }) => kind)).toEqual(['counted', 'rehearsal']);
  const { results } = z
    .looseObject({
      results: z.array(z.looseObject({ unit: z.string(), items: z.array(z.looseObject({ code: z.string() })) })),
    })
    .parse(await ask(unit, 'schemes.results', { unit, id: runs[0]?.id }));
  const town = results.find((each) => each.unit === '990101100');
  // The planted surplus of two cases keeps the town from filing, so its accuracy is nobody's to judge yet; the audit's finding counts.
  expect(town?.items.find(({ code }) => code === 'A2')).toMatchObject({ points: null, why: { kind: 'rules-unknown' } });
  expect(town?.items.find(({ code }) => code === 'C1')).toMatchObject({ points: 60 });
});
