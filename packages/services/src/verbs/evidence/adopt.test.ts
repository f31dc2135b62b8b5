import { listRecordedEvidence, scopeOf } from '@gongkai/db';
import { ReportQuotes, ReportView } from '@gongkai/reports';
import { rangeOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  as,
  auditor,
  clerk,
  code,
  district,
  type EvidenceWorld,
  form,
  of,
  openEvidenceWorld,
  paper,
  street,
} from '../../testing/evidence-world.ts';

let world: EvidenceWorld['world'];
let ask: EvidenceWorld['ask'];
let added: EvidenceWorld['added'];
let opened: EvidenceWorld['opened'];
let review: EvidenceWorld['review'];
beforeAll(async () => {
  ({ world, ask, added, opened, review } = await openEvidenceWorld());
});
afterAll(() => world.fresh.drop());

test("recorded by an auditor: evidence of its own, and nothing of the street's changes", async () => {
  const { id } = await added(auditor, paper('东风街道', 2014));
  const { seq } = await review(auditor, id);
  expect(code(await ask(auditor, 'evidence.adopt', { ...of(auditor, id), seen: seq }))).toBe('not-allowed');
  expect(code(await ask(auditor, 'evidence.record', { ...of(auditor, id), seen: seq }))).toBe('done');
  const found = await world.fresh.db.read(scopeOf(unitCode(district)), (reading) =>
    listRecordedEvidence(reading, rangeOf(unitCode(district)), 2014),
  );
  expect(found).toMatchObject([
    { unit: district, aboutUnit: street, form: 't2014', recorded: { cells: { 'S1.1': '118', 'S3.1': '4' } } },
  ]);
  const report = { key: { unit: street, kind: 'own', form: 't2014', period: '2014' } };
  expect(await ask(clerk, 'reports.get', report)).toMatchObject({ value: { seq: 0 } });
  const verdicts = [{ fact: 'x', was: 0, verdict: 'accepted' }];
  expect(code(await ask(auditor, 'evidence.decide', { ...of(auditor, id), verdicts }))).toBe('evidence-state');
  expect(code(await ask(auditor, 'evidence.reopen', { ...of(auditor, id), seen: seq + 1 }))).toBe('done');
  expect((await opened(auditor, id)).state).toBe('reviewed');
});

test('adopted by the unit: a recorded report of its series, with the words of each figure', async () => {
  const { id } = await added(clerk, paper('东风街道', 2018));
  const { seq } = await review(clerk, id);
  expect(code(await ask(clerk, 'evidence.adopt', { ...of(clerk, id), seen: seq }))).toBe('done');
  const key = { unit: street, kind: 'own', form: 't2014', period: '2018' };
  const got = z.object({ value: ReportView }).parse(await ask(clerk, 'reports.get', { key })).value;
  expect(got).toMatchObject({ state: 'recorded', dates: { signedOn: '2019-01-20' } });
  expect(got.history.at(-1)?.reason).toContain(id);
  expect(got.observations).toMatchObject([{ value: '12.1', measure: '%' }]);
  const at = (cell: string) => got.figures[form.cells.findIndex((each) => each.code === cell)];
  expect([at('S1.1'), at('S3.1'), at('S1.1.a')]).toEqual([118, 4, null]);
  const quotes = z.object({ value: ReportQuotes }).parse(await ask(clerk, 'evidence.quotes', { key })).value;
  expect(quotes.cells['S3.1']).toEqual({ text: '4', quotes: [expect.stringContaining('收到申请4件')] });
  expect(code(await ask(clerk, 'evidence.adopt', { ...of(clerk, id), seen: seq + 1 }))).toBe('evidence-state');
});

test('laid before the unit by its auditor: taken into its series with its words, or refused with a reason', async () => {
  const lay = async (year: number) => {
    const { id } = await added(auditor, paper('东风街道', year));
    const { seq } = await review(auditor, id);
    const offer = (seen: number) => ask(auditor, 'evidence.offer', { ...of(auditor, id), seen });
    expect(code(await offer(seq))).toBe('evidence-state');
    await ask(auditor, 'evidence.record', { ...of(auditor, id), seen: seq });
    expect(await offer(seq + 1)).toMatchObject({ value: { seq: 1, event: 'offered' } });
    expect(code(await offer(seq + 1))).toBe('evidence-offered');
    return { id, again: () => offer(seq + 1), answer: { unit: street, auditor: district, id } };
  };
  const taken = await lay(2015);
  expect(await ask(clerk, 'evidence.offers', { unit: street })).toMatchObject({
    value: [{ auditor: district, auditorName: '示例区', event: 'offered', offered: { cells: { 'S1.1': '118' } } }],
  });
  expect(code(await ask(auditor, 'evidence.adoptOffer', { ...taken.answer, seen: 1 }))).toBe('not-allowed');
  expect(code(await ask(clerk, 'evidence.adoptOffer', { ...taken.answer, seen: 2 }))).toBe('stale-version');
  expect(code(await ask(clerk, 'evidence.adoptOffer', { ...taken.answer, seen: 1 }))).toBe('done');
  expect(code(await ask(clerk, 'evidence.adoptOffer', { ...taken.answer, seen: 2 }))).toBe('evidence-offered');
  const key = { unit: street, kind: 'own', form: 't2014', period: '2015' };
  expect(await ask(clerk, 'reports.get', { key })).toMatchObject({ value: { state: 'recorded' } });
  expect(await ask(clerk, 'evidence.quotes', { key })).toMatchObject({
    value: { id: taken.id, cells: { 'S3.1': { quotes: [expect.stringContaining('收到申请4件')] } } },
  });

  const refused = await lay(2009);
  const decline = { ...refused.answer, seen: 1, reason: '当年另有正式版本' };
  expect(code(await ask(clerk, 'evidence.declineOffer', decline))).toBe('done');
  expect(await ask(auditor, 'evidence.offers', { unit: street })).toMatchObject({
    value: [{ event: 'declined', reason: '当年另有正式版本' }, { event: 'adopted' }],
  });
  expect(await refused.again()).toMatchObject({ value: { seq: 3, event: 'offered' } });
  expect(await ask(as('990101002', 'clerk'), 'evidence.offers', { unit: street })).toMatchObject({ ok: false });
  // Either log says which paper it was, whoever's it is.
  const logOf = async (unit: string) =>
    z
      .object({ value: z.array(z.looseObject({ verb: z.string(), about: z.unknown() })) })
      .parse(await ask(as(unit, 'administrator'), 'audit.list', { unit, before: null, limit: 200 })).value;
  const about = { title: '年报.txt', of: street, form: 't2014', period: '2015', cell: null, seed: null };
  expect((await logOf(street)).find(({ verb }) => verb === 'evidence.adoptOffer')?.about).toEqual(about);
  const laid = (await logOf(district)).filter(({ verb }) => verb === 'evidence.offer');
  expect(laid.at(-1)?.about).toEqual(about);
});

test("not adopted: another unit's report", async () => {
  const { id } = await added(clerk, paper('东风街道', 2013));
  const { seq } = await review(clerk, id);
  const dates = { from: '2013-01-01', to: '2013-12-31', signedOn: null, publishedOn: null };
  await ask(clerk, 'evidence.head', {
    ...of(clerk, id),
    seen: seq,
    head: { aboutUnit: '990101001002', year: 2013, form: 'a2008', dates },
  });
  const adopt = (seen: number) => ask(clerk, 'evidence.adopt', { ...of(clerk, id), seen });
  expect(code(await adopt(seq + 1))).toBe('evidence-of-another');
});
