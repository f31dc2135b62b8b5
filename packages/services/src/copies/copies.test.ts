import { compareReports, defaultThresholds } from '@gongkai/comparison/copies';
import { inventedSentences } from '@gongkai/comparison/copies/testing';
import { addCopyRun, isPolicyViolation, scopeOf } from '@gongkai/db';
import { type CopyPairView, contract } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.ts';
import { comparedOf, prescribedWording } from './compared.ts';
import { copyQuestion } from './copy-job.ts';
import { copyRunOf, mostPairs } from './copy-run-of.ts';

const [street, sibling, district] = [unitCode('990101001'), unitCode('990101002'), unitCode('990101')];
const copied = inventedSentences(7, 12).join('');

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await record(street, 2023, inventedSentences(1, 12).join(''));
  await record(street, 2024, copied);
  await record(street, 2025, copied);
  await record(sibling, 2025, copied);
}, 60_000);
afterAll(() => world.fresh.drop());

const keyOf = (unit: string, year: number) => ({ unit, kind: 'own', form: 'a2021', period: String(year) });

const record = (unit: string, year: number, text: string) =>
  world.as(unit, 'clerk').must('reports.record', {
    key: keyOf(unit, year),
    cells: {},
    narrative: { OVERVIEW: `${year}年，东风街道推进公开。${text}`, OTHER: '无其他事项。' },
    observations: [],
    dates: { from: `${year}-01-01`, to: `${year}-12-31`, signedOn: null, publishedOn: null },
    source: '网站',
  });

const corpusOf = (unit: typeof street) =>
  world.house.db.read(scopeOf(unit), (query) => comparedOf(query, unit, { unit, from: 2008, to: 2025 }));
const shownOf = async (unit: typeof street) =>
  (await corpusOf(unit)).reports.map(({ unit: of, year, asked, ref }) => `${of} ${year} ${ref.source.kind} ${asked}`);

/** Compares as the worker does, in this thread. */
async function compare(unit: typeof street, id: string) {
  const { reports, names } = await corpusOf(unit);
  const found = compareReports(reports, {
    ...{ names, prescribed: prescribedWording(), thresholds: defaultThresholds, most: mostPairs },
  });
  const asked = { unit, from: 2008, to: 2025, thresholds: defaultThresholds, roles: [] };
  return copyRunOf({ ...asked, id, by: '某人', at: '2026-01-10T09:00:00.000Z' }, reports, found);
}

const keep = async (unit: typeof street, id: string) => {
  const run = await compare(unit, id);
  await world.house.db.write(scopeOf(unit), (tx) => addCopyRun(tx, unit, run));
};

describe('what is compared', () => {
  test('is what one reads below oneself, and of the neighbours only what is published (D15)', async () => {
    const own = ['990101001 2023 filed true', '990101001 2024 filed true', '990101001 2025 filed true'];
    expect(await shownOf(street)).toEqual(own);
    expect(await shownOf(district)).toEqual([...own, '990101002 2025 filed true']);
    await world.as(sibling, 'leader').must('reports.publish', { key: keyOf(sibling, 2025), seen: 1 });
    expect(await shownOf(street)).toEqual([...own, '990101002 2025 published false']);
    expect(await shownOf(unitCode('990102'))).toEqual([]);
  });

  test('is the text under the headings of its form, and the names of the place', async () => {
    const { reports, names } = await corpusOf(district);
    expect(reports[0]?.text).toBe(
      `一、总体情况\n2023年，东风街道推进公开。${inventedSentences(1, 12).join('')}\n\n六、其他需要报告的事项\n无其他事项。`,
    );
    expect(names).toEqual(expect.arrayContaining(['东风街道', '西门街道', '区教育局', '教育局', '示例区']));
    expect(names).not.toContain('邻街道');
    expect(prescribedWording()).toEqual(expect.arrayContaining(['一、总体情况', '六、其他需要报告的事项']));
  });

  test('is what is filed: a report taken back to be corrected counts as it was', async () => {
    const clerk = world.as('990101D01', 'clerk');
    const key = keyOf('990101D01', 2024);
    await clerk.must('reports.record', {
      ...{ key, cells: {}, narrative: { OTHER: '原文。' }, observations: [], source: '网站' },
      dates: { from: '2024-01-01', to: '2024-12-31', signedOn: null, publishedOn: null },
    });
    await world
      .as(district, 'office')
      .must('years.open', { unit: district, form: 'a2021', period: '2024', deadlines: {} });
    await clerk.must('reports.correct', { key, seen: 1, reason: '更正文字' });
    await clerk.must('reports.saveText', { key, revision: 1, narrative: { OTHER: '改后。' } });
    const { reports } = await corpusOf(unitCode('990101D01'));
    expect(reports.filter(({ asked }) => asked).map(({ text }) => text)).toEqual(['六、其他需要报告的事项\n原文。']);
  });
});

test('old reports that the asking unit keeps as evidence are compared, those it has filed already are not', async () => {
  const evidence = (year: number) =>
    world.house.db.write(scopeOf(street), (tx) =>
      tx.run(
        `insert into evidence (district_code, unit_code, id, sha256, name, kind, state, seq, size, body, text, reading, bare,
           about_unit, about_year, asked, doubtful, undecided, at, by, updated_at, updated_by)
         select '990101', $1, left(sha, 16), sha, '旧报告', 'paste', 'read', 0, 1, 'x'::bytea, $2, '{}', '[]', '990102001',
           $3::int, 0, 0, 0, now(), '某人', now(), '某人' from (select repeat(md5($3), 2) as sha) of`,
        [street, copied, String(year)],
      ),
    );
  await evidence(2010);
  const of = async (unit: typeof street) =>
    (await corpusOf(unit)).reports.filter(({ ref }) => ref.source.kind === 'evidence');
  expect(await of(street)).toMatchObject([
    { unit: '990102001', year: 2010, text: copied, asked: true, ref: { unitName: '邻街道', unitKind: 'street' } },
  ]);
  expect(await of(sibling)).toEqual([]);
});

describe('a comparison', () => {
  test('is kept with its texts, and opened as it was found', async () => {
    await keep(district, '2026-1');
    const asker = world.as(district, 'auditor');
    const list = async (more: object = {}) =>
      contract['copies.list'].output.parse(
        await asker.must('copies.list', {
          ...{ unit: district, run: '2026-1', relation: null, of: null, after: 0, limit: 50, ...more },
        }),
      );
    const { rows } = await list();
    expect(
      rows.map(({ left, right, relation, severity }) => [left.year, right.unit, right.year, relation, severity]),
    ).toEqual([
      [2025, street, 2024, 'own-earlier', 'error'],
      [2025, street, 2024, 'neighbour', 'warning'],
      [2025, street, 2025, 'neighbour', 'warning'],
    ]);
    expect(rows[0]).toMatchObject({ rank: 1, left: { unitName: '东风街道' }, likeness: { text: { own: 1 } } });
    expect((await list({ relation: 'own-earlier' })).rows).toHaveLength(1);
    expect((await list({ of: sibling })).rows).toHaveLength(2);
    expect((await list({ of: '990101D01' })).rows).toEqual([]);
    expect(await list({ limit: 2 })).toMatchObject({ next: 2 });
    expect(await list({ limit: 2, after: 2 })).toMatchObject({ rows: [{ rank: 3 }], next: null });

    await record(street, 2025, '事后改写，与此前不同。');
    const opened = await asker.must('copies.pair', { unit: district, run: '2026-1', rank: 1 });
    const { left, right, passages }: CopyPairView = contract['copies.pair'].output.parse(opened);
    expect(left.text).toContain(copied);
    const sentence = inventedSentences(7, 12)[3]?.slice(0, -1);
    expect(passages.map(({ left: { from, to } }) => left.text.slice(from, to))).toContain(sentence);
    expect(passages.map(({ right: { from, to } }) => right.text.slice(from, to))).toContain(sentence);
    expect(left.side.takenOut.map(({ from, to, kind }) => [kind, left.text.slice(from, to)])).toEqual(
      expect.arrayContaining([
        ['date', '2025年'],
        ['name', '东风街道'],
      ]),
    );
  });

  test('is the asking unit’s own: its superior reads it, its neighbour does not, and nobody writes for it', async () => {
    await keep(street, '2026-1');
    const runsOf = (by: string, unit: string) => world.as(by, 'auditor').ask('copies.runs', { unit, run: null });
    expect(await runsOf(street, street)).toMatchObject({
      value: { runs: [{ id: '2026-1' }], run: { subject: street } },
    });
    expect(await runsOf(district, street)).toMatchObject({ value: { runs: [{ id: '2026-1' }] } });
    expect(await runsOf(sibling, street)).toMatchObject({ refusal: { code: 'unit-not-found' } });
    const pair = { unit: district, run: '2026-1', rank: 1 };
    expect(await world.as(street, 'auditor').ask('copies.pair', pair)).toMatchObject({
      refusal: { code: 'unit-not-found' },
    });
    const run = await compare(street, '2026-2');
    const forOther = world.house.db.write(scopeOf(district), (tx) => addCopyRun(tx, street, run));
    expect(isPolicyViolation(await forOther.catch((fault: unknown) => fault))).toBe(true);
  });

  test('says what was not judged', async () => {
    const run = await world.as(district, 'auditor').must('copies.runs', { unit: district, run: null });
    expect(contract['copies.runs'].output.parse(run).run?.body).toMatchObject({
      ...{ found: 3, kept: 3, errors: 1, texts: 5 },
      thin: [{ unit: '990101D01', year: 2024 }],
    });
  });

  test('is asked for with a job of the unit that asks; what one may not read is not compared', async () => {
    const asked = { unit: street, from: 2024, to: 2025, thresholds: defaultThresholds };
    const job = await world.as(district, 'auditor').must('copies.start', asked);
    expect(job).toMatchObject({ id: '2026-1', kind: 'compare-copies', state: 'queued' });
    expect(await world.as(district, 'administrator').ask('copies.start', asked)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await world.as(district, 'auditor').ask('copies.start', { ...asked, from: 2026 })).toMatchObject({
      refusal: { code: 'input-malformed' },
    });
    const waiting = { unit: sibling, id: '1', kind: 'compare-copies', personId: 'x', personName: 'x' } as const;
    const question = (roles: string[]) => copyQuestion({ ...waiting, input: { ...asked, roles } });
    expect(question(['auditor'])).toMatchObject({ code: 'unit-not-found' });
    expect(copyQuestion({ ...waiting, unit: district, input: { ...asked, roles: ['administrator'] } })).toMatchObject({
      code: 'not-allowed',
    });
  });
});

test('a unit that was made of others continues their line, also over a unit in between', async () => {
  const became = (from: string, to: string, on: string) =>
    world.house.db.write(scopeOf(district), (tx) =>
      tx.run(
        `insert into unit_lineage (district_code, from_code, to_code, kind, on_day, document, heir)
         values ('990101', $1, $2, 'merge', $3::date, '', true)`,
        [from, to, on],
      ),
    );
  await became(street, sibling, '2027-01-01');
  await became(sibling, '990101D01', '2028-01-01');
  const lineOf = async (asking: typeof street) =>
    (await corpusOf(asking)).reports.find(({ unit, year }) => unit === sibling && year === 2025)?.line;
  expect(await lineOf(district)).toEqual([sibling, '990101D01']);
  expect(await lineOf(street)).toEqual([sibling, '990101D01']);
  const { reports } = await corpusOf(street);
  expect(reports.find(({ unit }) => unit === street)?.line).toEqual([street, sibling, '990101D01']);
  const { pairs, texts } = await compare(district, '2026-9');
  const refOf = (id: string) => texts.find(({ report }) => report === id)?.body;
  expect(pairs.map(({ left, right, relation }) => [refOf(left)?.unit, refOf(right)?.year, relation])).toEqual([
    [sibling, 2024, 'own-earlier'],
  ]);
});
