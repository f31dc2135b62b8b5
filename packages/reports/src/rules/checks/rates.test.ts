import { extractReport } from '@gongkai/extraction';
import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn } from '../testing/failures-in.ts';

const r23 = (text: string) => failuresIn('R23', text, { year: 2016 });

describe('R23: rates of change', () => {
  test.each([
    ['由原来的50项压缩到20项，压缩率达60%', []],
    [
      '由原来的50项压缩到20项，压缩率达60.4%',
      ['error 文中“由原来的50项压缩到20项,压缩率达60.4%”：压缩率写作 60.4%，由 50 到 20 应为 60.0%，差 0.4 个百分点'],
    ],
    ['从30件减少到21件，下降30%', []],
    ['从30件减少到21件，下降43%', ['']],
    ['由上年的200条增加到250条，增长25%', []],
    ['由上年的200条增加到250条，增长20%', ['']],
    ['由1.2万次增加到1.5万次，增长25%', []],
    ['由1.2万次增加到1.5万次，增长12.5%', ['']],
    ['从3月到5月，公开量增长20%', []],
    ['从2015年的30条增加到2016年的45条，增长50%', []],
    ['从2015年的30条增加到2016年的45条，增长40%', ['']],
    // 36.36…: a rate without a decimal is rounded to one.
    ['由22项增加到30项，增长36%', []],
    ['由22项增加到30项，增长37%', ['']],
    ['由1,200项压缩到600项，压缩率达50%', []],
    ['由1,200项压缩到600项，压缩率达40%', ['']],
    ['由600项扩大到1,200项，增长100%', []],
    ['由50项压缩到20项，压缩率达60.05%', []],
    ['由3项增加到4项，增长33.27%', ['']],
    ['由0项增加到5项，增长100%', []],
  ])('%s', (text, said) => {
    const found = r23(`2016年事项${text}。`);
    expect(found).toHaveLength(said.length);
    if (said[0] !== '' && said[0] !== undefined) expect(found[0]?.replace('，压缩率达', ',压缩率达')).toBe(said[0]);
  });

  test("with last year's figure in the same sentence", () => {
    expect(r23('2016年主动公开政府信息240条，上年为200条，增长20%。')).toEqual([]);
    expect(r23('2016年主动公开政府信息240条，上年为200条，增长40%。')).toHaveLength(1);
    expect(r23('2016年主动公开政府信息150条，上年为200条，下降25%。')).toEqual([]);
    expect(r23('2016年主动公开政府信息150条，上年为200条，增长25%。')).toHaveLength(1);
  });

  test('figures are shown with their scale', () => {
    expect(r23('2016年访问由1.2万次增加到1.5万次，增长12.5%。')[0]).toContain('由 1.2万 到 1.5万 应为 25.0%');
  });

  test('what is said twice is judged once, what is said elsewhere by itself', () => {
    const spoken = '2016年事项由50项压缩到20项，压缩率达60%。';
    expect(r23(`${spoken}主动公开政府信息240条，上年为200条，增长40%。`)).toHaveLength(1);
    expect(r23(`主动公开政府信息240条，上年为200条，增长40%。${spoken}`)).toHaveLength(1);
  });

  test.each([
    ['240条，上年为200条，增长40%', '增长40% | 2016年主动公开政府信息240条 | 上年为200条'],
    ['240条，增长40%，去年主动公开政府信息200条', '增长40% | 2016年主动公开政府信息240条 | 去年主动公开政府信息200条'],
    ['240条，收取费用30元，上年为200条，增长40%', '增长40% | 2016年主动公开政府信息240条 | 上年为200条'],
    ['240条。上年为200条，增长40%', null],
    ['240条，增长40%。上年公示为200条', null],
    ['240条，上年为200条，增长10个百分点', null],
    ['240条，占20%，上年为200条', null],
    ['0条，上年为0条，增长40%', null],
  ])('the words it rests on: 主动公开政府信息%s', (text, shown) => {
    const places = placesIn('R23', `2016年主动公开政府信息${text}。`, { year: 2016 });
    expect(places).toEqual(shown === null ? [] : [` | ${shown}`]);
  });

  test('whether it falls is said close before the rate', () => {
    expect(r23('2016年减少环节，主动公开政府信息240条，上年为200条，增长20%。')).toEqual([]);
    expect(r23('2016年收到申请150件，上年收到申请200件，下降25%。')).toEqual([]);
  });

  test("of last year's report what it says of that year, as a total, in words", () => {
    const before = `2015年政府信息公开工作年度报告
上年主动公开政府信息90条。历年累计主动公开政府信息900条。收到申请50件，其中当面申请30件，网上申请20件。主动公开政府信息200条。
上年开展培训3次。接待群众77人次。`;
    const prior = { year: 2015, form: null, figures: null, read: { text: before, extraction: extractReport(before) } };
    const places = (text: string, year = 2016) => placesIn('R23', `${year}年${text}。`, { year, prior });
    expect(places('主动公开政府信息240条，较上年增长40%')).toEqual([' | 较上年增长40% | 2016年主动公开政府信息240条']);
    expect(places('收到申请100件，较上年增长90%')).toHaveLength(1);
    expect(places('收到申请100件，较上年增长100%')).toEqual([]);
    expect(places('主动公开政府信息240条，较上年增长20%')).toEqual([]);
    expect(places('举办展览100次，较上年增长90%')).toEqual([]);
    expect(places('主动公开政府信息240条，上年为120条，增长100%')).toEqual([]);
  });

  test("with last year's report", () => {
    const before = '2015年政府信息公开工作年度报告\n2015年主动公开政府信息200条。';
    const prior = { year: 2015, form: null, figures: null, read: { text: before, extraction: extractReport(before) } };
    const now = '2016年主动公开政府信息240条，较上年增长';
    expect(failuresIn('R23', `${now}20%。`, { year: 2016, prior })).toEqual([]);
    expect(failuresIn('R23', `${now}40%。`, { year: 2016, prior })).toEqual([
      'error 文中“较上年增长40%”：主动公开政府信息写作 40%，由 200 条 到 240 条 应为 20.0%，差 20.0 个百分点',
    ]);
    expect(failuresIn('R23', `${now}40%。`, { year: 2018, prior })).toEqual([]);
  });

  test('without the figure before there is nothing to hold it against', () => {
    expect(outcomesIn('R23', '2016年主动公开政府信息240条，较上年增长20%。', { year: 2016 })).toEqual([
      'not-evaluated',
    ]);
  });
});
