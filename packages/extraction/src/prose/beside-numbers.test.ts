import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

const shown = (body: string, chapter = '一、总体情况', year = 2022): readonly string[] =>
  extractReport(`东河区${year}年政府信息公开工作年度报告\n\n${chapter}\n${body}\n`)
    .facts.filter(({ where, kind }) => where.table === null && kind !== 'date' && kind !== 'contact')
    .map(({ concept, value, kind, of }) => `${kind} ${concept} ${value}${of === null ? '' : ' <'}`);

describe('what stands beside a number decides', () => {
  test.each([
    ['全年主动公开我区各级单位政府信息381条。', ['count disclosure.total 381']],
    ['对17项涉及群众利益、须广泛知晓的重要政策文件进行解读。', ['count interpretation.count 17']],
    [
      '全年发布解读21条，其中图文类产品共7篇。',
      ['count interpretation.count 21', 'count interpretation.count.part 7 <'],
    ],
    ['关停不再更新的政务新媒体3个。', ['count other 3']],
    ['明确一名分管领导和一名经办人员。', ['count staff.leader 1', 'count staff.members 1']],
    ['约有420人次通过各种方式向我局各科室、各基层所咨询涉税有关事务。', ['count consult.count 420']],
    ['审批部门入驻13个，开设窗口26个，共受理申请1210件。', ['count other 1210']],
    ['用于公告栏和宣传册等产生的政府信息公开费用2万元。', ['amount budget.amount 2']],
    ['办理下岗人员减免税9件。', ['count other 9']],
    ['全年编发公报12期，刊登文件60件。', ['count gazette.issues 12', 'count channel.gazette 60']],
    ['完成公文公开属性审查66件。', ['count other 66']],
    ['涉及公共服务事项的39大项126小项。', ['count other 39', 'count other 126']],
  ])('%s', (body, facts) => {
    expect(shown(body).filter((fact) => !/ org\.| office\./.test(fact))).toEqual(expect.arrayContaining(facts));
    expect(shown(body).filter((fact) => / (?:application|reply|fee|channel\.media)/.test(fact))).toEqual([]);
  });

  test('what was done of what came in is of the same, whatever it is', () => {
    const facts = shown('收到政府信息公开申请3件。今年共受理审批事项117件，办结110件。');
    expect(facts.slice(1)).toEqual(['count other 117', 'count other 110']);
  });

  test('三位一体 counts nobody', () => {
    expect(shown('构建科长讲、专家评、媒体看三位一体的短视频矩阵，发布图解9条。')).toEqual([
      'count disclosure.topic 9',
    ]);
  });

  test('accounts are counted, and each has what it published', () => {
    expect(shown('开设政务新媒体5个。其中微博2个，共发布信息80条；微信公众号3个，共发布信息120条。')).toEqual(
      expect.arrayContaining(['count other 5', 'count channel.weibo 80', 'count channel.wechat 120']),
    );
  });

  test('a share that stands alone is of the number before it', () => {
    const text = '现场咨询90人次，占90%；网上咨询10人次，10%。答复率100%。';
    expect(shown(text)).toEqual(expect.arrayContaining(['share consult.count 90 <', 'share consult.count 10 <']));
    expect(shown('公开信息200条，100%全文电子化。')).toContain('share other 100');
  });

  test('several reasons with one number are none of them', () => {
    const read = (body: string) => shown(`收到申请40件。其中，${body}。`, '三、收到和处理政府信息公开申请情况');
    expect(read('属信访、重复申请等不予处理8件')).toContain('count reply.notHandled 8 <');
    expect(read('属信访不予处理8件')).toContain('count reply.petition 8 <');
    expect(read('其他类型答复8件')).toContain('count reply.otherHandling 8 <');
  });

  test('the rest of a list ends no list', () => {
    const text = '主要类别有：机构职能类信息59条，规划计划类信息29条，其他应主动公开的信息94条。';
    const facts = shown(text, '二、主动公开政府信息情况');
    expect(facts).not.toContain('count disclosure.total 94');
    expect(facts).toContain('count disclosure.topic 94');
  });
});

describe('how a dispute ended is denied apart from whether there was one', () => {
  test.each([
    ['收到行政复议1件，该复议件未被复议机关纠错。', ['count review.count 1', 'zero-claim review.corrected 0']],
    ['行政诉讼3件，继续保持零败诉。', ['count litigation.count 3', 'zero-claim litigation.corrected 0']],
    [
      '全年未发生被行政复议纠错或行政诉讼败诉情形。',
      ['zero-claim litigation.corrected 0', 'zero-claim review.corrected 0'],
    ],
    ['全年未发生行政复议和行政诉讼。', ['zero-claim litigation.count 0', 'zero-claim review.count 0']],
  ])('%s', (body, facts) => {
    expect(shown(body).toSorted()).toEqual(facts.toSorted());
  });
});

test('who is not there is denied', () => {
  expect(shown('我局没有从事政府信息公开工作的专职人员，兼职人员1人。')).toEqual([
    'zero-claim staff.fullTime 0',
    'count staff.partTime 1',
  ]);
});

describe('items counted within a line', () => {
  test('are no figures where one follows the other', () => {
    expect(shown('（三）公开的主要形式1.门户网站开设专栏，公开机构信息。2.公开栏设在大厅门口，刊出12期。')).toEqual([
      expect.stringMatching(/ 12$/),
    ]);
    expect(shown('（三）进一步规范公开行为1、加强培训，指导各科室工作。2、做好巡查，及时公布结果。')).toEqual([]);
  });

  test('but a figure that stands so by itself is one', () => {
    expect(shown('主动公开信息1、网站公开信息3、公报公开信息9。', '二、主动公开政府信息情况', 2015)).toHaveLength(3);
    expect(shown('主动公开信息1、网站公开信息2。', '二、主动公开政府信息情况', 2015)).toHaveLength(2);
  });
});

test.each([
  '申请3件均已办结，未转结下年度。',
  '申请3件均已办结，未结转至下一年度继续办理。',
  '申请3件均已办结。2022年未转结政府信息公开申请。',
])('nothing carried over: %s', (body) => {
  const facts = shown(body);
  expect(facts).toContain('zero-claim application.carriedOut 0');
  expect(facts).not.toContain('zero-claim application.received 0');
});

test('nothing carried over from the year before', () => {
  expect(shown('收到申请3件。2021年未转结政府信息公开申请。')).toContain('zero-claim application.carriedIn 0');
});

test.each(['本年', '本年度', '全年', '二〇一二年', '二○一二年度'])(
  'the year of a title is no part of its unit: %s',
  (year) => {
    const { unit } = extractReport(`东湖街道${year}政府信息公开工作报告\n\n一、总体情况\n公开信息8条。\n`);
    expect(unit).toBe('东湖街道');
  },
);
