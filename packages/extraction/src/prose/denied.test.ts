import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

const facts = (chapter: string, body: string) =>
  extractReport(`东河街道2023年政府信息公开工作年度报告\n\n${chapter}\n${body}。\n`).facts;
/** The words of a denial, as they lie in the text. */
const words = (body: string) => {
  const text = `东河街道2023年政府信息公开工作年度报告\n\n一、总体情况\n${body}。\n`;
  return extractReport(text).facts.map(({ figure }) => text.slice(figure.from, figure.to));
};
const denied = (chapter: string, body: string) =>
  facts(chapter, body)
    .filter(({ kind }) => kind === 'zero-claim')
    .map(({ concept }) => concept)
    .toSorted();

const overview = '一、总体情况';
const remedies = '五、因政府信息公开申请行政复议、提起行政诉讼的情况';

describe('what a denial that names nothing denies', () => {
  test.each([
    ['四、行政复议情况', '无', '四、行政复议情况\n无'],
    ['四、行政复议情况', '均无', '四、行政复议情况\n均无'],
    ['四、行政复议情况', '本年度，没有发生此类相关案件', '四、行政复议情况\n本年度，没有发生此类相关案件'],
    ['四、行政复议情况', '2023年度：不存在', '四、行政复议情况\n2023年度：不存在'],
    ['四、行政复议情况', '2023年，未产生此类案件', '四、行政复议情况\n2023年，未产生此类案件'],
    [overview, '行政复议，无', '行政复议，无'],
    [overview, '行政复议：为零', '行政复议：为零'],
  ])('%s %s', (chapter, body, quote) => {
    const zeros = facts(chapter, body).filter(({ kind }) => kind === 'zero-claim');
    expect(zeros.map((zero) => [zero.concept, zero.label, zero.quote])).toEqual([['review.count', '复议', quote]]);
  });

  test.each(['工作有序。无', '工作有序，无'])('behind other words the heading is too far to quote: %s', (body) => {
    expect(facts('四、行政复议情况', body)).toMatchObject([
      { concept: 'review.count', label: 'review.count', quote: '无' },
    ]);
  });

  test.each([
    ['三、申请的办理情况', '无', ['application.received']],
    ['三、依申请公开情况', '3件无', []],
    ['三、依申请公开情况', '情况说明（无）', []],
    ['三、依申请公开情况', '未接到申请，无相关内容', ['application.received']],
    ['三、依申请公开情况', '未接到申请，工作正常，无相关内容', ['application.received']],
    [remedies, '无申请', ['litigation.count', 'review.count']],
    [remedies, '没有收到过任何申请', ['litigation.count', 'review.count']],
    [remedies, '未收到相关申请', ['litigation.count', 'review.count']],
    ['四、行政诉讼情况', '无申请', ['litigation.count']],
    ['', '无', []],
    ['六、保障经费', '没有工作经费。\n七、存在的问题\n甲', ['budget.amount']],
    ['四、行政复议情况', '没有收到申请', ['review.count']],
    ['三、依申请公开和行政复议情况', '无申请', ['application.received']],
    ['五、投诉情况', '无申请', ['application.received']],
    ['四、与行政诉讼有关的费用支出情况', '无', []],
    [overview, '无', []],
    [overview, '行政复议3件，无', []],
    [overview, '未发生行政复议，无', ['review.count']],
    [overview, '行政复议，无纸化办公', []],
  ])('%s %s: %j', (chapter, body, concepts) => {
    expect(denied(chapter, body)).toEqual(concepts);
  });
});

describe('what is denied, and what only stands beside it', () => {
  test.each([
    ['未接到一起投诉', ['complaint.count']],
    ['没有投诉、未收到投诉', ['complaint.count']],
    ['未收到投诉，无举报', ['complaint.count', 'complaint.count']],
    ['收到申请3件且没有收到投诉', ['complaint.count']],
    ['依申请公开收费为零', ['fee.charged']],
    ['依申请公开行政复议为零', ['review.count']],
    ['依申请公开行政诉讼为零', ['litigation.count']],
    ['依申请公开投诉为零', ['complaint.count']],
    ['没有申请公开', ['application.received']],
    ['没有申请人要求公开', ['application.received']],
    ['未发生行政复议以防止矛盾', ['review.count']],
    ['未收到申请公开0件', ['application.received']],
    ['未受理公开申请3件', []],
    ['取消（无）投诉记录证明', []],
    ['未发生与行政诉讼有关的费用', []],
    ['未产生复议相关的费用', ['fee.charged']],
    ['未产生与信息公开相关的费用', ['fee.charged']],
    ['未收到关于复议的来信', ['letters.count']],
    ['没有关于收费的咨询电话', []],
    ['依申请公开办理过程中没有出现投诉', ['complaint.count']],
    ['依申请公开数、行政复议数均为零', ['application.received', 'review.count']],
    ['依申请公开、投诉均为零', ['application.received', 'complaint.count']],
    ['未收到要求公开信息的申请和投诉', ['application.received', 'complaint.count']],
    ['未对依申请公开收取费用', ['fee.charged']],
    ['没有在依申请公开中收取信息处理费等费用', ['fee.processing']],
    ['避免今后再发生没有答复的行政复议', []],
    ['力求在各个环节都没有行政复议', []],
    ['如果今后仍然没有收到行政复议', []],
    ['实现“零差错、零投诉”', []],
    ['实现“零投诉”、“零行政复议”', []],
    ['做到受理零延误、零投诉', []],
    ['做到零投诉、零行政复议、零失误', []],
    ['全年零投诉、零复议', ['complaint.count', 'review.count']],
  ])('%s: %j', (body, concepts) => {
    expect(denied(overview, body)).toEqual(concepts);
  });

  test.each([
    ['实现“零差错”且没有收到行政复议', ['没有']],
    ['制度（试行）施行后未发生行政复议', ['未发生']],
    ['实现零失误、零差错、零延误且行政复议为零', ['零']],
  ])('%s: %j', (body, said) => {
    expect(words(body)).toEqual(said);
  });

  test('a number inside a denial counts nothing', () => {
    for (const body of ['未接到一起投诉', '未收到申请公开0件'])
      expect(facts(overview, body).filter(({ kind }) => kind === 'count')).toEqual([]);
  });

  test.each([
    ['七、存在的问题', '没有工作经费', []],
    ['七、不足之处', '没有工作经费', []],
    ['八、下一步打算', '没有发布解读材料', []],
    ['七、存在的问题', '（一）经费\n没有工作经费', []],
    ['七、存在的问题', '没有工作经费和投诉', ['budget.amount', 'complaint.count']],
    ['六、保障经费', '没有工作经费', ['budget.amount']],
  ])('a complaint is no report: %s %s', (chapter, body, concepts) => {
    expect(denied(chapter, body)).toEqual(concepts);
  });
});
