import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

const words = (line: string) => line.split(' ');
const read = (body: string, chapter = '一、总体情况') =>
  extractReport(`东河街道2016年政府信息公开工作年度报告\n\n${chapter}\n${body}\n`).facts.filter(
    ({ kind }) => kind !== 'derived',
  );

describe('words between a subject and its number', () => {
  test.each(
    words(
      '共有 共计 总计 合计 总共 共 计 分别为 为 是 达到 达到了 达 已达 约 近 累计 全年 本年 本年度 今年 有 即 均为 全部为 数量 总数 总量 超过 突破 不足 上 到 :',
    ),
  )('主动公开政府信息，%s37条', (filler) => {
    expect(read(`主动公开政府信息，${filler}37条。`).map(({ concept, value }) => `${concept} ${value}`)).toEqual([
      filler === '累计' ? 'disclosure.cumulative 37' : 'disclosure.total 37',
    ]);
  });

  test('not over a clause that has a number of its own', () => {
    expect(read('主动公开政府信息5条，共37条。').map(({ concept }) => concept)).not.toEqual(['disclosure.total']);
  });
});

describe('what a label leaves out', () => {
  test.each(
    words(
      '其中 其中: 其中, 全年 本年 本年度 今年 我街道 我街 我区 我局 我镇 我处 共 共有 共计 总计 累计 已 2016年 2016年度 全年共 我局今年共',
    ),
  )('%s公开信息37条', (before) => {
    expect(read(`${before}公开信息37条。`)[0]?.label).toBe('公开信息');
  });

  test.each(words('共 共有 共计 总计 合计 达 达到 达到了 为 约 近 已 有 : 了 数 数量'))('公开信息%s37条', (behind) => {
    expect(read(`公开信息${behind}37条。`)[0]?.label).toBe('公开信息');
  });
});

describe('categories of information may be named like anything, until the list is left', () => {
  test('a category', () => {
    expect(read('公开信息50条，其中公文5条，网民留言3条。').at(-1)).toMatchObject({ concept: 'disclosure.total.part' });
  });

  test.each(
    words(
      '全年 本年 今年 同时 另 另外 此外 还 收到 接到 召开 举办 组织 办理 处理 受理 解读 开展 回应 本年度 当年 新增 通过',
    ),
  )('%s网民留言', (leave) => {
    expect(read(`公开信息50条，其中公文5条，${leave}网民留言3条。`).at(-1)).toMatchObject({ of: null });
  });
});

test.each(words('公开 发布 制发 印发 出台 收到 受理 办结 答复 举办 召开 开展 组织 办理 处理 刊登 设置 设立 配备'))(
  '%s is shared by the items of a list',
  (verb) => {
    const shared: Readonly<Record<string, readonly [string, string]>> = {
      公开: ['规章1件、规范性文件3件', 'disclosure.normative'],
      发布: ['规章1件、规范性文件3件', 'disclosure.normative'],
      制发: ['规章1件、规范性文件3件', 'normative.issued'],
      印发: ['通知1件、规范性文件3件', 'normative.issued'],
      出台: ['办法1件、规范性文件3件', 'normative.issued'],
      收到: ['复议1件、公开申请3件', 'application.received'],
      受理: ['复议1件、公开申请3件', 'application.received'],
      办结: ['留言1件、申请3件', 'reply.closed'],
      答复: ['留言1件、信息公开申请3件', 'reply.total'],
      举办: ['活动1次、培训班3期', 'training.sessions'],
      召开: ['活动1次、协调会3次', 'meeting.count'],
      开展: ['活动1次、业务培训3次', 'training.sessions'],
      组织: ['活动1次、业务培训3次', 'training.sessions'],
      办理: ['建议1件、提案3件', 'proposal.handled'],
      处理: ['舆情1件、热点事件3件', 'response.total'],
      刊登: ['通知1件、规章3件', 'disclosure.rules'],
      设置: ['专栏1个、查阅点3个', 'consultPoint.count'],
      设立: ['专栏1个、查阅点3个', 'consultPoint.count'],
      配备: ['电脑1台、工作人员3名', 'staff.members'],
    };
    const [list = '', concept = ''] = shared[verb] ?? [];
    expect(read(`${verb}${list}。`, '三、依申请公开、主动公开情况').at(-1)?.concept).toBe(concept);
  },
);

describe('a measure printed before its figure', () => {
  test.each(words('条 件 人次 人 元 次 个'))('信息数%s 28', (measure) => {
    expect(read(`主动公开信息数 ${measure} 28`).map(({ label, value }) => [label, value])).toEqual([
      ['主动公开信息', '28'],
    ]);
  });

  test.each(words('条 件 人次 人 名 元 万元 次 个'))('the code column behind %s', (measure) => {
    expect(read(`主动公开信息数|${measure}|01|120|120|`).map(({ value }) => value)).toEqual(['120']);
  });
});

describe('bare figures', () => {
  test.each([
    ['主动公开政府信息：2016', []],
    ['主动公开政府信息：123456789', []],
    ['主动公开政府信息：12345678', ['12345678']],
    ['主动公开政府信息：007', []],
    ['主动公开政府信息：7', ['7']],
    ['编号37', []],
    ['保留的22行政审批事项', ['22']],
    ['呼22行政审批事项', []],
    ['“富民37条”', []],
    ['公开“富民信息37条', ['37']],
  ])('%s', (body, values) => {
    expect(read(`${body}。`).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ['建立一个领导小组', []],
    ['成立两个查阅点', ['2']],
    ['两名工作人员', ['2']],
    ['配备一名专职人员', ['1']],
    ['做好一项公开信息', []],
    ['讲好三个方面', ['3']],
    ['一个方面', []],
    ['“三个方面”工作', []],
    ['邀请三名代表', ['3']],
    ['落实三项制度', []],
    ['实行三项措施', []],
    ['三次', ['3']],
    ['一次', []],
    ['以下三次', ['3']],
    ['下一次', []],
  ])('%s', (body, values) => {
    expect(read(`我局${body}。`, '七、其他').map(({ value }) => value)).toEqual(values);
  });
});

test.each(words('工作 制度 责任 措施 机制 任务 重点 内容 原则 要求'))('三项%s is a figure of speech', (noun) => {
  expect(read(`我局实行三项${noun}。`, '七、其他')).toEqual([]);
});

const once = words('名 位 人 次 场 件 台 起 宗 处 份 篇 期').map((measure) => [measure, ['1']] as const);
const never = words('人次 件次 场次 条 家 项 大类 大块').map((measure) => [measure, []] as const);

test.each([...once, ...never])('one %s of what is counted', (measure, values) => {
  expect(read(`规范性文件现行有效一${measure}。`, '二、主动公开').map(({ value }) => value)).toEqual(values);
});

test.each(
  words('同比 环比 比上年 较上年 比去年 较去年 较上一年 比上一年 上年同期 增幅 增长 上升 下降 提高 增减 多了 少了'),
)('%s alone tells of a change', (word) => {
  expect(read(`公开信息50条，${word}37%。`).at(-1)).toMatchObject({ kind: 'change', of: 0 });
});

test.each(
  words(
    '其中依法公开1件 其中主动公开1件 其中公开1件 其中:公开的1件 其中公开了1件 其中1件公开 其中1件依法公开 其中1件主动公开',
  ),
)('of the replies, %s', (part) => {
  expect(read(`答复22件，${part}。`, '三、依申请公开办理').at(-1)).toMatchObject({ concept: 'reply.granted', of: 0 });
});

test.each(words('依申请 不予公开 收到 受理 网站 微信 答复 解读'))('%s新增信息 is no total', (word) => {
  expect(read(`${word}新增信息37条。`, '二、主动公开情况').map(({ concept }) => concept)).not.toContain(
    'disclosure.total',
  );
});

test.each([
  ['电子邮箱：a.b@example.gov.cn', 'contact.email'],
  ['邮件地址: a@example.com', 'contact.email'],
  ['E-mail:a@example.com', 'contact.email'],
  ['Email a@example.com', 'contact.email'],
  ['电话：0510-86543210', 'contact.phone'],
  ['电话号码(0510)86543210', 'contact.phone'],
  ['传真:86543211', 'contact.phone'],
  ['电话13800138000', 'contact.phone'],
  ['邮编：214400', 'contact.postcode'],
  ['邮政编码 214400', 'contact.postcode'],
])('%s', (body, concept) => {
  expect(read(`${body}。`).map((fact) => [fact.kind, fact.concept])).toEqual([['contact', concept]]);
});
