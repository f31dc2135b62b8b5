import { describe, expect, it } from 'vitest';
import { t2014 } from './t2014.ts';

/** Indicators as a street printed them in 2018, in order: brackets and spaces differ between copies, words do not. */
const printed = `
(一)主动公开政府信息数 (不同渠道和方式公开相同信息计1条)|条
其中:主动公开规范性文件数|条
制发规范性文件总数|件
人大代表建议和政协提案办理结果公开数|件
1.政府公报公开政府信息数|条
2.政府网站公开政府信息数|条
3.政务微博公开政府信息数|条
4.政务微信公开政府信息数|条
5.其他方式公开政府信息数|条
(一)回应公众关注热点或重大舆情数 (不同方式回应同一热点或舆情计1次)|次
1.参加或举办新闻发布会总次数|次
其中:主要负责同志参加新闻发布会次数|次
2.政府网站在线访谈次数|次
其中:主要负责同志参加政府网站在线访谈次数|次
3.政策解读稿件发布数|篇
4.微博微信回应事件数|次
5.其他方式回应事件数|次
(一)收到申请数|件
1.当面申请数|件
2.传真申请数|件
3.网络申请数|件
4.信函申请数|件
(二)申请办结数|件
1.按时办结数|件
2.延期办结数|件
(三)申请答复数|件
1.属于已主动公开范围数|件
2.同意公开答复数|件
3.同意部分公开答复数|件
4.不同意公开答复数|件
其中:涉及国家秘密|件
涉及商业秘密|件
涉及个人隐私|件
危及国家安全、公共安全、经济安全和社会稳定|件
不是《条例》所指政府信息|件
法律法规规定的其他情形|件
5.不属于本行政机关公开数|件
6.申请信息不存在数|件
7.告知作出更改补充数|件
8.告知通过其他途径办理数|件
四、行政复议数量|件
(一)维持具体行政行为数|件
(二)被依法纠错数|件
(三)其他情形数|件
五、行政诉讼数量|件
(一)维持具体行政行为或者驳回原告诉讼请求数|件
(二)被依法纠错数|件
(三)其他情形数|件
六、举报投诉数量|件
七、依申请公开信息收取的费用|万元
(一)政府信息公开工作专门机构数|个
(二)设置政府信息公开查阅点数|个
(三)从事政府信息公开工作人员数|人
1.专职人员数(不包括政府公报及政府网站工作人员数)|人
2.兼职人员数|人
(四)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)|万元
(一)召开政府信息公开工作会议或专题会议数|次
(二)举办各类培训班数|次
(三)接受培训人员数|人次`;

const plain = (text: string) =>
  text.replaceAll(' ', '').replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':');

describe('2014 table', () => {
  it('has the 59 figures of the printed table, word for word and in order (国办发〔2014〕32号)', () => {
    expect(t2014.cells).toHaveLength(59);
    expect(t2014.cells.map((cell) => plain(`${cell.label}|${cell.measure}`))).toEqual(
      printed.trim().split('\n').map(plain),
    );
  });

  it('prints its seven heading rows without a figure (domain §1)', () => {
    const headings = t2014.tables[0]?.body.flatMap((row) =>
      row[2]?.kind === 'dash' && row[0]?.kind === 'label' ? [row[0].text] : [],
    );
    expect(headings).toEqual([
      '一、主动公开情况',
      '（二）通过不同渠道和方式公开政府信息的情况',
      '二、回应解读情况',
      '（二）通过不同渠道和方式回应解读的情况',
      '三、依申请公开情况',
      '八、机构建设和保障经费情况',
      '九、政府信息公开会议和培训情况',
    ]);
  });

  it('prints the measure beside every figure', () => {
    for (const row of t2014.tables[0]?.body ?? []) {
      const [, measure, place] = row;
      if (place?.kind !== 'figure') continue;
      const cell = t2014.cells.find(({ code }) => code === place.cell);
      expect(measure).toMatchObject({ kind: 'label', text: cell?.measure });
    }
  });

  it('tells flows, stocks and money apart as domain §1 does', () => {
    const of = (nature: string) => t2014.cells.filter((cell) => cell.nature === nature).map((cell) => cell.code);
    expect(of('stock')).toEqual(['S8.1', 'S8.2', 'S8.3', 'S8.3.1', 'S8.3.2']);
    expect(of('money')).toEqual(['S7', 'S8.4']);
  });

  it('has every total typed and every figure added over units', () => {
    expect(t2014.cells.every((cell) => cell.computedFrom === undefined && cell.rollUp.how === 'sum')).toBe(true);
  });

  it('states I1 to I14, errors and warnings as domain §1.1 grades them', () => {
    const graded = new Map(t2014.relations.map((relation) => [relation.rule, relation.severity]));
    expect(Object.fromEntries(graded)).toEqual({
      I1: 'error',
      I2: 'error',
      I3: 'error',
      I4: 'error',
      I5: 'error',
      I6: 'error',
      I7: 'error',
      I8: 'error',
      I9: 'warning',
      I10: 'warning',
      I11: 'warning',
      I12: 'warning',
      I13: 'warning',
      I14: 'warning',
    });
  });
});
