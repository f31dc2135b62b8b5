import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn } from '../testing/failures-in.ts';

const inYear = { year: 2012 };
const r22 = (text: string) => failuresIn('R22', text, inYear);

describe('R22: sums', () => {
  test.each([
    ['more than the total', '主动公开政府信息100条，其中工作动态70条，通知公告40条。', 1],
    ['a list that names only some kinds', '主动公开政府信息100条，其中工作动态40条，通知公告20条。', 0],
    ['a list with 其他 leaves nothing out', '主动公开政府信息100条，其中工作动态60条，其他信息20条。', 1],
    ['a list with 其他 that adds up', '主动公开政府信息100条，其中工作动态60条，其他信息40条。', 0],
    ['the two kinds of the old Regulation', '主动公开政府信息100条，其中政策法规类30条，业务类60条。', 1],
    ['shares that say it is all', '主动公开政府信息100条，其中动态60条，占60%；通知38条，占40%。', 1],
    ['channels tell the same thing more than once', '主动公开政府信息100条，其中网站公开100条，微信公开90条。', 0],
    ['ways of applying', '收到政府信息公开申请9件，其中当面申请3件，网上申请5件。', 1],
    ['one way alone may be one of several', '收到政府信息公开申请9件，其中网上申请5件。', 0],
    ['outcomes fewer than received', '收到政府信息公开申请9件，其中同意公开3件，不予公开2件。', 0],
    ['valid and not', '收到政府信息公开申请9件，其中有效申请7件，无效申请1件。', 1],
    ['about', '主动公开政府信息100余条，其中工作动态70条，通知公告40条。', 0],
    ['a part that is about', '主动公开政府信息100条，其中工作动态70余条，通知公告40条。', 0],
  ])('%s', (_, text, faults) => {
    expect(r22(`2012年${text}`)).toHaveLength(faults);
  });

  const received = '收到政府信息公开申请9件，其中';
  const disclosed = '主动公开政府信息100条，其中';
  test.each([
    ['kinds of applicants, organisations named', `${received}自然人5件，商业企业2件，其他组织1件`, 'error'],
    ['kinds of applicants, some of them', `${received}自然人5件，商业企业2件`, ''],
    ['one of the two kinds alone', `${disclosed}政策法规类30条，动态类60条`, ''],
    ['shares of about all', `${disclosed}动态60条，占60%；通知39条，占39%`, 'error'],
    ['shares of less', `${disclosed}动态60条，占60%；通知38条，占38%`, ''],
    ['one share', `${disclosed}动态60条，占100%`, ''],
    ['money', '收取费用100元，其中检索费60元，复印费50元', 'error'],
    ['a way of nothing', `${received}当面申请10件，网上申请0件`, 'error'],
    ['a way denied', `${received}当面申请4件，未收到网上申请，信函申请4件`, 'error'],
    ["last year's", `${received}上年结转5件，当面申请5件，网上申请4件`, ''],
    ['another', `${disclosed}动态60条，另有通知30条`, 'error'],
    ['the rest', `${disclosed}动态60条，剩余30条`, 'error'],
    ['the others', `${disclosed}动态60条，其余30条`, 'error'],
    ['outcomes beyond what was closed', '办结政府信息公开申请3件，其中予以公开3件，不予公开2件', 'warning'],
    ['outcomes that add up', '收到政府信息公开申请3件，其中予以公开2件，不予公开1件', ''],
    ['kinds of a channel', '编发简报60期，其中综合类30期，专题类20期，经验类8期', 'warning'],
    ['ways and outcomes in one list', `${received}当面申请4件，网上申请5件，予以公开7件`, ''],
    ['two kinds that nearly add up', `${disclosed}动态55条，通知43条`, ''],
    ['a grade in a near miss', `${disclosed}动态40条，通知30条，等级公示18条，人事10条`, 'warning'],
    ['and so on in a near miss', `${disclosed}动态40条，通知30条，人事等28条`, ''],
    ['as much as a kind', `${disclosed}动态50条，通知30条，人事10条`, ''],
  ])('%s', (_, text, severity) => {
    const found = failuresIn('R22', `2020年${text}。`, { year: 2020 });
    expect(found.map((each) => each.split(' ')[0]).join()).toBe(severity);
  });

  test('total and parts are shown, with the cell of the total', () => {
    const places = (text: string) => placesIn('R22', `2020年${text}。`, { year: 2020 });
    expect(places(`${received}当面申请3件，网上申请5件`)).toEqual([
      'R1.C7 | 2020年收到政府信息公开申请9件 | 其中当面申请3件 | 网上申请5件',
    ]);
    expect(places(`${disclosed}动态60条，另有通知30条`)).toEqual([
      ' | 2020年主动公开政府信息100条 | 其中动态60条 | 另有通知30条',
    ]);
  });

  test('a list that misses its total by less than any kind has lost count', () => {
    const text = '2012年主动公开政府信息100条，其中工作动态50条，通知公告30条，人事信息18条。';
    expect(r22(text)).toEqual([
      'warning 文中“2012年主动公开政府信息100条”：主动公开政府信息 100 条 ≠ 3 个分项合计 98，差 2',
    ]);
    expect(r22(text.replace('其中', '其中主要有'))).toEqual([]);
    expect(r22(text.replace('18条', '8条'))).toEqual([]);
    // A kind of one may be left out as well as another.
    expect(r22(text.replace('18条', '18条，财政信息1条'))).toEqual([]);
    expect(r22(text.replace('18条', '18条，财政信息0条'))).toHaveLength(1);
  });

  test('says total, sum and difference, and is an error where nothing may be missing', () => {
    expect(r22('2012年收到政府信息公开申请12件，其中当面申请3件，网上申请8件。')).toEqual([
      'error 文中“2012年收到政府信息公开申请12件”：收到政府信息公开申请 12 件 ≠ 2 个分项合计 11，差 1',
    ]);
  });

  test('cases carried over may make outcomes more than what was received', () => {
    const text = '2020年收到政府信息公开申请3件，其中予以公开3件，不予公开2件。';
    expect(failuresIn('R22', text, { year: 2020 })).toHaveLength(1);
    expect(failuresIn('R22', `上年结转2件。${text}`, { year: 2020 })).toEqual([]);
  });
});

describe('R22: shares add up to 100', () => {
  const shares = (a: string, b: string, c: string) =>
    `2012年主动公开政府信息90条，其中动态30条，占${a}%；通知30条，占${b}%；其他30条，占${c}%。`;

  test.each([
    [['33.3', '33.3', '33.3'], 0],
    [['33', '33', '33'], 0],
    [['33.3', '33.3', '33.0'], 1],
    [['33.3', '33.3', '35.3'], 1],
    [['30', '33', '33'], 1],
  ])('%s', ([a = '', b = '', c = ''], faults) => {
    expect(r22(shares(a, b, c))).toHaveLength(faults);
  });

  test.each([
    ['动态45条，占50.1%；通知45条，占50.1%', null],
    ['动态45条，占50.15%；通知45条，占50.1%', '2 个占比合计 100.25%，与 100% 差 0.25 个百分点'],
    ['动态90条，占99%', null],
    ['网站公开30条，占33.3%；微信公开60条，占60%', null],
    ['动态50条，占55.6%；通知50条，占55.6%', null],
    ['动态50条，占50%；通知30条，占20‰；人事10条', null],
  ])('%s', (list, said) => {
    const found = r22(`2012年主动公开政府信息90条，其中${list}。`).filter((each) => each.includes('占比'));
    expect(found).toEqual(said === null ? [] : [expect.stringContaining(said)]);
  });

  test('the shares are shown behind their total', () => {
    expect(placesIn('R22', shares('33.3', '33.3', '35.3'), inYear)).toEqual([
      ' | 2012年主动公开政府信息90条 | 占33.3% | 占33.3% | 占35.3%',
    ]);
  });

  test('a kind of nothing needs no share; a missing share leaves the rest open', () => {
    expect(r22('2012年主动公开政府信息60条，其中动态30条，占50%；通知30条，占50%；人事0条。')).toEqual([]);
    expect(r22('2012年主动公开政府信息60条，其中动态30条，占50%；通知20条，占20%；其他10条。')).toEqual([]);
  });
});

test('without a total there is nothing to add up to', () => {
  expect(outcomesIn('R22', '2012年公开工作动态30条。', inYear)).toEqual(['not-evaluated']);
});
