import { describe, expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';

const zeros = (sentence: string, chapter = '一、总体情况') =>
  extractReport(`东河街道2023年政府信息公开工作年度报告\n\n${chapter}\n${sentence}。\n`)
    .facts.filter(({ kind }) => kind === 'zero-claim')
    .map(({ concept }) => concept)
    .toSorted();

describe('one who denies, in all words', () => {
  test.each([
    '未收到',
    '未接到',
    '未接获',
    '未收悉',
    '未受理',
    '未接受',
    '未接收',
    '尚未收到',
    '没有收到',
    '没收到',
    '从未收到',
    '未曾收到',
    '未能收到',
    '暂未收到',
    '无人提出',
    '没有',
  ])('%s信息公开申请', (words) => {
    expect(zeros(`我街道${words}信息公开申请`)).toEqual(['application.received']);
  });

  test.each([
    '未发生',
    '未产生',
    '未出现',
    '未引发',
    '未被提起',
    '未有',
    '未涉及',
    '没有发生',
    '无',
    '不存在',
    '没有',
    '未因信息公开被申请',
    '未就信息公开提起',
    '未对信息公开提出',
    '未发现',
  ])('%s行政复议', (words) => {
    expect(zeros(`我街道${words}行政复议`)).toEqual(['review.count']);
  });

  test.each(['零投诉', '实现零投诉', '投诉数为零', '投诉量达到零', '投诉是零', '均无投诉', '投诉均为零'])(
    '%s',
    (words) => {
      expect(zeros(`全年${words}`)).toEqual(['complaint.count']);
    },
  );

  test.each([
    '未收取任何费用',
    '没有收取费用',
    '不收取任何费用',
    '未收费',
    '不收费',
    '未向申请人收取复制、邮寄等费用',
    '没有收费',
    '未产生费用',
    '未发生任何费用',
  ])('%s', (words) => {
    expect(zeros(`全年${words}`)).toEqual(['fee.charged']);
  });

  test.each([
    ['未召开新闻发布会', 'press.count'],
    ['未举办新闻发布会', 'press.count'],
    ['未开展在线访谈', 'interview.count'],
    ['未发布解读材料', 'interpretation.count'],
    ['没有减免费用', 'fee.waived'],
    ['未收取信息处理费', 'fee.processing'],
    ['没有专项经费', 'budget.amount'],
    ['没有工作经费', 'budget.amount'],
    ['未发生舆情', 'response.total'],
    ['无重大热点', 'response.total'],
    ['未发生行政诉讼', 'litigation.count'],
    ['未发生被诉案件', 'litigation.count'],
    ['没有起诉案件', 'litigation.count'],
    ['无申诉', 'appeal.count'],
    ['未接到举报', 'complaint.count'],
    ['没有不予公开的情况', 'reply.denied'],
    ['无不同意公开的情况', 'reply.denied'],
    ['没有免予公开的情况', 'reply.denied'],
    ['无延期答复', 'reply.extended'],
    ['没有延期办结的申请件', 'reply.extended'],
    ['未收到咨询', 'consult.count'],
    ['未收到依申请公开件', 'application.received'],
    ['没有公民申请公开政府信息', 'application.received'],
    ['没有群众主动要求公开信息', 'application.received'],
    ['无申请', 'application.received'],
    ['未收到书面申请', 'application.received'],
    ['没有任何单位提出申请', 'application.received'],
    ['未收到公开申请事项的书面申请', 'application.received'],
  ])('%s', (words, concept) => {
    const found = zeros(`全年${words}`);
    expect(concept === 'fee.waived' ? found.includes(concept) : found).toEqual(
      concept === 'fee.waived' ? true : [concept],
    );
  });
});

describe('what only looks like a denial', () => {
  const chapter = '三、收到和处理政府信息公开申请情况';

  test.each([
    '无障碍',
    '无纸化',
    '无关',
    '无效',
    '无论',
    '无偿',
    '无线',
    '无缝',
    '无锡',
    '无为而治',
    '无死角',
    '无条件',
    '无正当理由',
    '无法',
    '无需',
    '无须',
    '无不',
    '无疑',
    '无比',
    '无形',
    '无私',
    '无限',
    '无害',
    '无人机',
    '无盲区',
    '无差别',
    '无违规',
    '无空白',
    '无极',
    '无可',
    '无从',
    '无微',
    '无声',
    '无业',
    '无房',
    '无证',
    '无照',
    '无理',
    '无故',
    '无所',
    '无愧',
  ])('%s', (word) => {
    expect(zeros(`做到${word}申请公开`, chapter)).toEqual([]);
    expect(zeros(`全面${word}受理申请公开`, chapter)).toEqual([]);
  });

  test.each([
    '没有具体申请公开指引',
    '没有明确公开申请流程',
    '没有得到及时申请公开',
    '没有真正做好依申请公开',
    '没有形成依申请公开机制',
    '没有严格落实依申请公开',
    '没有统一依申请公开格式',
    '没有专人负责依申请公开',
    '没有认真做好依申请公开',
    '没有按依申请公开流程',
    '没有重视依申请公开',
    '没有建立依申请公开制度',
    '没有完全做到依申请公开',
    '没有达到依申请公开要求',
    '没有足够重视依申请公开',
    '没有充分做好依申请公开',
  ])('%s', (words) => {
    expect(zeros(words)).toEqual([]);
  });

  test.each([
    '如果没有收到申请公开',
    '倘若未收到申请公开',
    '避免发生行政复议',
    '避免没有答复引发行政复议',
    '防止因未答复发生复议',
    '杜绝无故引起行政复议',
    '确保不出现未答复的复议',
    '是否未收到申请公开',
    '一旦没有答复行政复议',
    '有无行政复议',
    '若无行政复议',
    '如无行政复议',
    '力争无行政复议',
    '力求无行政复议',
    '凡未收到申请公开',
    '不得没有行政复议',
    '不会没有行政复议',
    '从而没有行政复议',
    '以防没有行政复议',
    '做到没有行政复议',
  ])('%s', (words) => {
    expect(zeros(words)).toEqual([]);
  });
});

describe('the cause of a dispute is no dispute of its own', () => {
  test.each([
    '未发生因信息公开申请引发的行政复议',
    '未发生由公开申请引起的行政复议',
    '没有就信息公开申请提起的行政复议',
    '未发生针对公开申请的行政复议',
    '无关于公开申请的行政复议',
    '未发生涉及公开申请的行政复议',
    '无与公开申请相关的行政复议',
    '没有对公开申请提出行政复议',
    '未发生有关信息公开申请的行政复议',
  ])('%s', (words) => {
    expect(zeros(words)).toEqual(['review.count']);
  });

  test('an application beside a dispute is denied as well', () => {
    expect(zeros('未收到公开申请和行政复议')).toEqual(['application.received', 'review.count']);
    expect(zeros('没有依申请公开、行政复议的情况')).toEqual(['application.received', 'review.count']);
  });
});

test.each([
  ['未发生与行政诉讼有关的费用', []],
  ['未发生与行政复议、诉讼相关的费用支出', []],
  ['未发生与申诉相关各项费用支出', []],
  ['未发生诉讼相关费用', ['fee.charged']],
  ['未发生复议有关的费用', ['fee.charged']],
  ['未发生诉讼有关各类费用', ['fee.charged']],
  ['未收取与信息公开申请有关的检索费用', ['fee.charged']],
  ['未收取与政府信息公开申请相关费用', ['fee.charged']],
  ['未接到关于信息公开申请的咨询电话', []],
  ['未接到关于行政复议的群众来信来访', ['letters.count']],
  ['依申请公开工作中未收到投诉', ['complaint.count']],
])('costs of a dispute and questions about it are no dispute: %s', (sentence, denied) => {
  expect(zeros(sentence)).toEqual(denied);
});

test.each([
  ['实现“零投诉”', []],
  ['实现“零复议、零投诉”', []],
  ['实现零逾期、零投诉', []],
  ['实现零投诉、零逾期', []],
  ['避免重复，未收到投诉', ['complaint.count']],
  ['如上所述未收到投诉', ['complaint.count']],
  ['若干部门未收到投诉', ['complaint.count']],
  ['所有部门未收到投诉', ['complaint.count']],
  ['没有信息公开书面申请、投诉', ['application.received', 'complaint.count']],
  ['不存在投诉、依申请公开', ['application.received', 'complaint.count']],
  ['不存在投诉、公开申请', ['application.received', 'complaint.count']],
  ['不存在公开申请、投诉', ['application.received', 'complaint.count']],
])('a slogan, a fear, a denial: %s', (sentence, denied) => {
  expect(zeros(sentence)).toEqual(denied);
});
