import type { ReportView, TotalsView } from '@gongkai/reports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, allCells, fullNarrative, openWorld, type World } from './testing/world.ts';

let world: World;
let clerk: Actor;
let leader: Actor;
let district: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = world.as('990101001', 'clerk');
  leader = world.as('990101001', 'leader');
  district = world.as('990101', 'office', 'administrator');
  await district.must('years.open', { unit: '990101', form: 'a2021', period: '2025', deadlines: {} });
});
afterAll(() => world.fresh.drop());

const key = { unit: '990101001', kind: 'own', form: 'a2021', period: '2025' };
const refusal = async (asked: Promise<{ ok: boolean }>) => {
  const result = await asked;
  return 'refusal' in result ? result.refusal : null;
};
const save = (cells: Record<string, string>, revision = 0) => clerk.ask('reports.save', { key, revision, cells });

describe('figures', () => {
  test.each([
    ['a negative figure', { 'R1.C1': '-3' }, 'figure-malformed'],
    ['a fraction of a case', { 'R1.C1': '1.5' }, 'figure-malformed'],
    ['words', { 'R1.C1': '若干' }, 'figure-malformed'],
    ['an over-long figure', { 'R1.C1': '12345678901234567890' }, 'figure-malformed'],
    ['three decimals of money', { 'P8.FEE.amount': '1.234' }, 'figure-malformed'],
    ['a computed cell', { 'R1.C7': '3' }, 'cell-computed'],
    ['an unknown cell', { 'R9.C1': '3' }, 'cell-unknown'],
    ['SQL in a cell code', { "R1.C1'; drop table report; --": '3' }, 'cell-unknown'],
  ])('%s is refused and nothing of the call is saved', async (_, wrong, code) => {
    expect(await refusal(save({ 'R2.C1': '7', ...wrong }))).toMatchObject({ code });
    expect((await clerk.must('reports.get', { key })) as ReportView).toMatchObject({ revision: 0, seq: 0 });
  });
});

describe('what the call is about', () => {
  test('a form of another year', async () => {
    const a2019 = { ...key, form: 'a2019' };
    expect(
      await refusal(district.ask('years.open', { unit: '990101', form: 'a2019', period: '2025', deadlines: {} })),
    ).toMatchObject({
      code: 'form-not-of-year',
    });
    expect(await refusal(clerk.ask('reports.save', { key: a2019, revision: 0, cells: {} }))).toMatchObject({
      code: 'year-not-open',
    });
  });
  test('a form that communities do not file', async () => {
    const community = world.as('990101001001', 'clerk');
    const asked = community.ask('reports.save', { key: { ...key, unit: '990101001001' }, revision: 0, cells: {} });
    expect(await refusal(asked)).toMatchObject({ code: 'form-not-filed-by' });
  });
  test('a unit outside the scope is answered as if it did not exist', async () => {
    expect(await refusal(clerk.ask('reports.get', { key: { ...key, unit: '990101002' } }))).toMatchObject({
      code: 'unit-not-found',
    });
    expect(await refusal(clerk.ask('reports.get', { key: { ...key, unit: '990109' } }))).toMatchObject({
      code: 'unit-not-found',
    });
  });
  test('a malformed period, an unknown form, ten megabytes of text', async () => {
    expect(await refusal(clerk.ask('reports.get', { key: { ...key, period: '2025Q7' } }))).toMatchObject({
      code: 'input-malformed',
    });
    expect(await refusal(clerk.ask('reports.get', { key: { ...key, form: 'a2030' } }))).toMatchObject({
      code: 'input-malformed',
    });
    const narrative = { OVERVIEW: '长'.repeat(10_000_000) };
    expect(await refusal(clerk.ask('reports.saveText', { key, revision: 0, narrative }))).toMatchObject({
      code: 'input-malformed',
    });
  });
});

describe('units', () => {
  const unit = { parent: '990101', code: '990101009', kind: 'street', openedOn: '2026-01-01' };
  test.each([
    ['angle brackets', '<script>alert(1)</script>'],
    ['a control character', '东\u0000街'],
    ['nothing', ' '],
  ])('a name with %s is refused', async (_, name) => {
    expect(await refusal(district.ask('units.add', { ...unit, name }))).toMatchObject({ code: 'input-malformed' });
  });
  test('quotes and SQL in a name are a name', async () => {
    const name = `O'Brien"; drop table unit; --街道`;
    await district.must('units.add', { ...unit, name });
    const tree = await district.must('units.tree', { unit: '990101', year: 2026 });
    expect(tree).toMatchObject({
      units: expect.arrayContaining([expect.objectContaining({ code: '990101009', name })]),
    });
  });
  test('a code that is not below its parent says so, and not that the parent is missing', async () => {
    const asked = district.ask('units.add', { ...unit, parent: '990101001', code: '990101002009', name: '新社区' });
    expect(await refusal(asked)).toMatchObject({ code: 'unit-code-not-below', facts: { parent: '990101001' } });
  });
  test('a code is never given twice, not even after closing', async () => {
    await district.must('units.close', { unit: '990101009', on: '2026-02-01', document: '撤销' });
    expect(await refusal(district.ask('units.add', { ...unit, name: '新街道', openedOn: '2026-03-01' }))).toMatchObject(
      { code: 'unit-exists' },
    );
  });
  test('a parent with open units is not closed', async () => {
    expect(
      await refusal(district.ask('units.close', { unit: '990101001', on: '2026-02-01', document: '撤销' })),
    ).toMatchObject({
      code: 'unit-has-open-units',
      facts: { count: 2 },
    });
  });
  test('an import is judged row by row, and with one wrong row nothing is saved', async () => {
    const lines = [
      '代码,名称,类型,上级代码,启用日期',
      '990101010,新城街道,街道,990101,2026-01-01',
      '990101011001,孤儿社区,社区,990101011,2026-01-01',
      '990101012,甲街道,街道,990101012001,2026-01-01',
      '990101012001,乙社区,社区,990101012,2026-01-01',
      '990102003,邻街道,街道,990102,2026-01-01',
      '990101013,<b>街道</b>,街道,990101,2026-01-01',
    ];
    const file = { unit: '990101', name: '单位.csv', content: Buffer.from(lines.join('\n')).toString('base64') };
    const checked = await district.must('units.checkImport', file);
    expect(checked).toMatchObject({
      errors: 5,
      rows: [
        { outcome: 'new' },
        { problem: /上级单位不存在/ },
        { problem: /成环/ },
        { problem: /成环/ },
        { problem: /不在本单位之下/ },
        { problem: /名称/ },
      ].map((row) => expect.objectContaining('problem' in row ? { problem: expect.stringMatching(row.problem) } : row)),
    });
    expect(await refusal(district.ask('units.import', file))).toMatchObject({
      code: 'import-has-errors',
      facts: { count: 5 },
    });
    const tree = await district.must('units.tree', { unit: '990101', year: 2026 });
    expect(JSON.stringify(tree)).not.toContain('新城街道');
  });
  test('a file that is not what its name says', async () => {
    const file = { unit: '990101', name: '单位.xlsx', content: Buffer.from('代码,名称').toString('base64') };
    expect(await refusal(district.ask('units.checkImport', file))).toMatchObject({ code: 'file-not-what-it-says' });
  });
});

describe('two hands, twice, too late', () => {
  test('a colleague’s newer value is shown, not overwritten', async () => {
    await clerk.must('reports.save', { key, revision: 0, cells: { 'R1.C1': '3' } });
    const second = world.as('990101001', 'office');
    await second.must('reports.save', { key, revision: 1, cells: { 'R1.C1': '4' } });
    expect(await refusal(save({ 'R1.C1': '5' }, 1))).toMatchObject({
      code: 'cell-changed',
      facts: { yours: '5', theirs: '4' },
    });
    // Another cell, from the same older view, is no conflict; nor is the same value.
    expect((await save({ 'R1.C2': '1', 'R1.C1': '4' }, 1)).ok).toBe(true);
  });

  test('a submission sent twice at once and again has one effect and equal answers', async () => {
    await clerk.must('reports.save', { key, revision: 3, cells: { ...allCells('a2021', '0') } });
    await clerk.must('reports.saveText', { key, revision: 4, narrative: fullNarrative('a2021') });
    await leader.must('reports.sign', { key, seen: 1 });
    const again = () => clerk.ask('reports.submit', { key, seen: 2 }, 'one-key-for-this-submission');
    const answers = await Promise.all([again(), again(), again()]);
    answers.push(await again());
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: true, value: { seq: 3, state: 'submitted' } });
    expect(((await clerk.must('reports.get', { key })) as ReportView).history).toHaveLength(3);
    expect(
      await refusal(clerk.ask('reports.withdraw', { key, seen: 3, reason: '另一件事' }, 'one-key-for-this-submission')),
    ).toMatchObject({
      code: 'key-reused',
    });
  });

  test('a stale version is refused', async () => {
    expect(await refusal(district.ask('reports.accept', { key, seen: 2 }))).toMatchObject({
      code: 'stale-version',
      facts: { seen: 2, now: 3 },
    });
    const both = await Promise.all([
      district.ask('reports.accept', { key, seen: 3 }),
      district.ask('reports.return', { key, seen: 3, reason: '重报', cells: {} }),
    ]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(both.filter((each) => !each.ok)).toMatchObject([{ refusal: { code: 'stale-version' } }]);
  });

  test('a street does not accept itself, with the right or without', async () => {
    const own = world.as('990101001', 'office', 'reviewer');
    expect(await refusal(own.ask('reports.accept', { key, seen: 4 }))).toMatchObject({ code: 'not-allowed' });
  });

  test('a closed year takes nothing more, and an opened one does again', async () => {
    const span = { unit: '990101', form: 'a2021', period: '2025' };
    const other = { ...key, unit: '990101002' };
    const clerk2 = world.as('990101002', 'clerk');
    const type = () => clerk2.ask('reports.save', { key: other, revision: 0, cells: { 'R1.C1': '1' } });
    // The window of DHIS2 #24889, both sides: closed from the day on, open on the day before.
    await district.must('years.close', { ...span, on: '2026-01-10' });
    expect(await refusal(type())).toMatchObject({ code: 'year-closed' });
    await district.must('years.close', { ...span, on: '2026-01-11' });
    expect((await type()).ok).toBe(true);
    await district.must('years.close', { ...span, on: null });
    const totals = (await district.must('totals.get', span)) as TotalsView;
    expect(totals.coverage.missing.map(({ unit }) => unit)).toContain('990101002');
  });

  test('a mutation without a key is refused', async () => {
    expect(await refusal(clerk.ask('reports.save', { key, revision: 0, cells: {} }, ''))).toMatchObject({
      code: 'key-missing',
    });
  });
});
