import { madePdf } from '@gongkai/documents/testing';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evidenceFile } from '../../evidence/evidence-file.ts';
import {
  Added,
  auditor,
  clerk,
  code,
  district,
  type EvidenceWorld,
  of,
  openEvidenceWorld,
  paper,
  street,
} from '../../testing/evidence-world.ts';

let world: EvidenceWorld['world'];
let ask: EvidenceWorld['ask'];
let handIn: EvidenceWorld['handIn'];
let added: EvidenceWorld['added'];
let opened: EvidenceWorld['opened'];
let review: EvidenceWorld['review'];
let listed: EvidenceWorld['listed'];
beforeAll(async () => {
  ({ world, ask, handIn, added, opened, review, listed } = await openEvidenceWorld());
});
afterAll(() => world.fresh.drop());

test('handed in: read, its unit found in the tree, and all of it waits', async () => {
  const { id, state, known } = await added(clerk, paper('示例区东风街道办事处', 2015));
  expect({ state, known }).toEqual({ state: 'read', known: false });
  const view = await opened(clerk, id);
  expect(view).toMatchObject({
    ...{ aboutUnit: street, year: 2015, form: 't2014', kind: 'txt', unitName: '示例区东风街道办事处', decisions: [] },
    dates: { from: '2015-01-01', to: '2015-12-31', signedOn: '2016-01-20' },
  });
  expect(view.undecided).toBe(view.asked);
  expect(view.doubtful).toBe(1);
});

test('the same file twice is one; what was taken away comes back with its decisions', async () => {
  const text = paper('东风街道', 2009);
  const { id } = await added(clerk, text);
  expect(await added(clerk, text, '另一个名字.txt')).toEqual({ id, state: 'read', known: true });
  const view = await review(clerk, id);
  expect(code(await ask(clerk, 'evidence.remove', { ...of(clerk, id), seen: view.seq }))).toBe('done');
  expect((await listed(clerk)).map((row) => row.id)).not.toContain(id);
  expect(code(await ask(clerk, 'evidence.open', of(clerk, id)))).toBe('evidence-not-found');
  expect(await added(clerk, text)).toEqual({ id, state: 'reviewed', known: false });
});

test('a row that a table lost is told from one that says nothing', async () => {
  const table = `附件：政府信息公开情况统计表（2013年度）
| 统计指标 | 单位 | 统计数 |
| 一、主动公开情况 | —— | —— |
| （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 118 |
| 其中：主动公开规范性文件数 | 条 |  |
| 制发规范性文件总数 | 件 | 2 |
| （二）通过不同渠道和方式公开政府信息的情况 | —— | —— |
| 2.政府网站公开政府信息数 | 条 | 0 |`;
  await added(auditor, `${paper('西门街道', 2013)}\n${table}`, '缺行.txt');
  const row = (await listed(auditor)).find(({ name }) => name === '缺行.txt');
  expect(row?.tables).toEqual(['T']);
  expect(row?.unknown).toContain('S1.2.1');
  for (const cell of ['S1.1', 'S1.1.a', 'S1.2.2']) expect(row?.unknown).not.toContain(cell);
});

test('what cannot be read is kept as a row that says why, and nothing of its bytes', async () => {
  const scan = madePdf({ pages: [[], []] });
  const { id, state } = Added.parse(await handIn(auditor, '扫描.pdf', scan)).value;
  expect(state).toBe('refused');
  const [row] = await listed(auditor, { state: 'refused' });
  expect(row).toMatchObject({ id, refusal: { code: 'report-scanned', facts: { name: '扫描.pdf' } }, asked: 0 });
  expect(
    code(
      await ask(auditor, 'evidence.decide', {
        ...of(auditor, id),
        verdicts: [{ fact: 'x', was: 0, verdict: 'accepted' }],
      }),
    ),
  ).toBe('evidence-state');
  // Under another name it is the same row, which keeps its first name.
  const again = Added.parse(await handIn(auditor, '又一份.pdf', scan)).value;
  expect(again).toEqual({ id, state: 'refused', known: true });
  expect(await listed(auditor, { state: 'refused' })).toMatchObject([{ id, name: '扫描.pdf' }]);
  // What it is taken for follows its name too: then what was said of it last counts.
  expect(Added.parse(await handIn(auditor, '扫描.doc', scan)).value).toEqual({ id, state: 'refused', known: false });
  const file = await evidenceFile(world.house, auditor, unitCode(district), id);
  expect(code(file)).toBe('evidence-not-found');
});
