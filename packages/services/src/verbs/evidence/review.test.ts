import { randomUUID } from 'node:crypto';
import { readReport } from '@gongkai/documents';
import { ok } from '@gongkai/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { perform } from '../../perform.ts';
import {
  as,
  auditor,
  bytesOf,
  clerk,
  code,
  type EvidenceWorld,
  itemsOf,
  of,
  openEvidenceWorld,
  paper,
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

test('a unit that no tree knows and a year that nobody wrote are asked for before anything is recorded', async () => {
  const text = paper('远方街道', 2016)
    .replaceAll(/201\d年/g, '当年')
    .replace('当年1月20日', '');
  const { id } = await added(auditor, `${text}\n政府信息公开`);
  const view = await review(auditor, id);
  expect(view).toMatchObject({ aboutUnit: null, year: null, form: null, dates: null, state: 'reviewed' });
  const record = (seen: number) => ask(auditor, 'evidence.record', { ...of(auditor, id), seen });
  expect(await record(view.seq)).toMatchObject({
    refusal: { code: 'evidence-head-missing', facts: { missing: 'unit' } },
  });
  const dates = { from: '2016-01-01', to: '2016-12-31', signedOn: null, publishedOn: null };
  const head = { aboutUnit: '990101002', year: 2016, form: 't2014', dates };
  const say = (change: object, seen = view.seq) =>
    ask(auditor, 'evidence.head', { ...of(auditor, id), seen, head: { ...head, ...change } });
  expect(code(await say({ aboutUnit: '990102001' }))).toBe('unit-not-found');
  expect(code(await say({ aboutUnit: '990101777' }))).toBe('unit-not-found');
  expect(code(await say({}, view.seq - 1))).toBe('stale-version');
  expect(code(await say({}))).toBe('done');
  expect(code(await record(view.seq + 1))).toBe('done');
});

test('held against every rule with what the house knows, by the unit and by its auditor, and by nobody else', async () => {
  // Signed four years later, in another street's name, and without its table.
  const text = paper('东风街道', 2020).replaceAll('2020', '2016').replace('二、', '参照西门街道的做法。\n二、');
  for (const who of [clerk, auditor]) {
    const { id } = await added(who, text);
    const found = Found.parse(await ask(who, 'evidence.findings', of(who, id))).value;
    const failed = found.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule);
    expect(failed).toEqual(expect.arrayContaining(['R16', 'R19', 'R28']));
    const stranger = as('990101002', 'clerk');
    expect(code(await ask(stranger, 'evidence.findings', of(who, id)))).toBe('unit-not-found');
  }
});
const Found = z.object({ value: z.array(z.looseObject({ rule: z.string(), outcome: z.string() })) });

test('figure by figure; a colleague who has seen less overwrites nothing', async () => {
  const { id } = await added(clerk, paper('东风街道', 2017));
  const [first, second] = itemsOf(await opened(clerk, id));
  const decide = (verdict: object) => ask(clerk, 'evidence.decide', { ...of(clerk, id), verdicts: [verdict] });
  expect(code(await decide({ fact: first?.key, was: 0, verdict: 'accepted' }))).toBe('done');
  expect(code(await decide({ fact: first?.key, was: 0, verdict: 'rejected' }))).toBe('stale-version');
  expect(code(await decide({ fact: first?.key, was: 1, verdict: 'corrected', cell: 'S1.1', value: '117' }))).toBe(
    'done',
  );
  expect(code(await decide({ fact: second?.key, was: 0, verdict: 'corrected', cell: 'S1.1', value: '很多' }))).toBe(
    'figure-malformed',
  );
  expect(code(await decide({ fact: '1-2:count:x', was: 0, verdict: 'accepted' }))).toBe('evidence-fact-unknown');
  const view = await opened(clerk, id);
  expect(view.decisions.map(({ verdict, text }) => [verdict, text])).toEqual([
    ['accepted', '118'],
    ['corrected', '117'],
  ]);
  expect(code(await ask(clerk, 'evidence.record', { ...of(clerk, id), seen: view.seq }))).toBe('evidence-state');
  const reread = (text: string) =>
    perform(world.house, clerk, {
      name: 'evidence.reread',
      input: { ...of(clerk, id), seen: view.seq },
      key: randomUUID(),
      enclosed: async () => ok({ bytes: bytesOf(text), report: await readReport('text.txt', bytesOf(text)) }),
    });
  expect(code(await reread(view.text.replace('118', '119')))).toBe('stale-version');
  expect(await reread(view.text)).toMatchObject({ value: { changed: 0, undecided: view.undecided } });
  expect((await opened(clerk, id)).decisions).toHaveLength(2);
});
