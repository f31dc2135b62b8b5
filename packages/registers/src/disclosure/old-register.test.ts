import { describe, expect, it } from 'vitest';
import { judgeOldItems } from './old-register.ts';
import { house, today } from './testing/item-at.ts';

const row = {
  indexNumber: 'DF-2018-0001',
  title: '示例办法',
  documentNumber: '东街〔2018〕1号',
  kind: '行政规范性文件',
  category: '行政法规、规章和规范性文件',
  formedOn: '2018年3月1日',
  publishedOn: '2018.3.9',
  channels: '政府网站、公示栏、公开栏',
};
const judge = (...changes: object[]) =>
  judgeOldItems(
    changes.map((change, index) => ({ line: index + 2, cells: { ...row, ...change } })),
    { kind: 'street', house, today },
    new Set(['DF-OLD-0001']),
  );
const problem = (change: object) => {
  const [judged] = judge(change);
  return judged?.item.ok === false ? judged.item.refusal.facts : judged?.outcome;
};

describe('a row of an old register', () => {
  it('is read with what people call things, and days as files write them', () => {
    const [judged] = judge({ category: 'L10_01', channels: 'website、政务微信' });
    expect(judged).toMatchObject({
      outcome: 'new',
      item: {
        value: {
          body: { kind: 'normative', category: 'L10_01', formedOn: '2018-03-01', indexNumber: 'DF-2018-0001' },
          channels: [{ channel: 'website', onDay: '2018-03-09' }, { channel: 'wechat' }],
        },
      },
    });
  });

  it('is the same when its number is there, and wrong when it stands twice in the file', () => {
    const legacy = { category: 'L10_01', channels: '' };
    expect(judge({ ...legacy, indexNumber: 'DF-OLD-0001' })[0]?.outcome).toBe('same');
    expect(judge(legacy, legacy).map(({ outcome }) => outcome)).toEqual(['new', 'error']);
  });

  it.each([
    [{ indexNumber: '' }, { rule: 'index-placeholder' }],
    [{ indexNumber: '11111111' }, { rule: 'index-placeholder' }],
    [{ category: 'A20_01' }, { rule: 'category-unfit' }],
    [{ category: '没有这一类' }, { path: '公开类别' }],
    [{ kind: '公告' }, { path: '信息种类' }],
    [{ channels: '传单' }, { path: '公开渠道' }],
    [{ formedOn: '2018-02-30' }, { path: '生成日期' }],
    [{ publishedOn: '' }, { rule: 'incomplete' }],
    [{ publishedOn: '2018-02-28' }, { rule: 'dates-order' }],
    [{ publishedOn: '2026-01-11' }, { rule: 'dates-order' }],
    [{ repealedOn: '2018-02-01' }, { rule: 'dates-order' }],
    [{ url: 'javascript:alert(1)' }, { path: '网址' }],
  ])('%j is refused', (change, facts) => {
    expect(problem({ category: 'L10_01', channels: '政府网站', ...change })).toMatchObject(facts);
  });
});
