import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import type { Fact } from '../extraction.ts';

const read = (body: string, chapter = '一、总体情况', year = 2016): readonly Fact[] =>
  extractReport(`东河街道${year}年政府信息公开工作年度报告\n\n${chapter}\n${body}\n`).facts;
const shown = (facts: readonly Fact[]) =>
  facts.map(
    ({ concept, value, scope, of }) =>
      `${concept} ${value}${scope === 'year' ? '' : ` ${scope}`}${of === null ? '' : ' <'}`,
  );

describe('what span of time a figure speaks of', () => {
  test.each([
    ['截至目前，累计公开政府信息37条。', 'cumulative'],
    ['截止2016年底，累计公开政府信息37条。', 'cumulative'],
    ['历年公开政府信息37条。', 'cumulative'],
    ['自2010年开通以来公开政府信息37条。', 'cumulative'],
    ['累计公开政府信息37条。', 'cumulative'],
    ['全年累计公开政府信息37条。', 'year'],
    ['本年累计公开政府信息37条。', 'year'],
    ['今年累计公开政府信息37条。', 'year'],
    ['当年累计公开政府信息37条。', 'year'],
    ['年内累计公开政府信息37条。', 'year'],
    ['一年来，累计公开政府信息37条。', 'year'],
    ['2016年，累计公开政府信息37条。', 'year'],
    ['年初以来累计公开政府信息37条。', 'year'],
    ['今年以来公开政府信息37条。', 'year'],
    ['累计主动公开2016年信息37条。', 'year'],
    ['上年公开政府信息37条。', 'prior'],
    ['去年公开政府信息37条。', 'prior'],
    ['上一年公开政府信息37条。', 'prior'],
    ['2015年度的37条政府信息已公开。', 'prior'],
    ['2017年计划公开政府信息37条。', 'plan'],
    ['公开政府信息37条。', 'year'],
  ])('%s', (body, scope) => {
    expect(
      read(body)
        .filter(({ value }) => value === '37')
        .map((fact) => fact.scope),
    ).toEqual([scope]);
  });

  test.each([
    ['自条例实施以来，我局收到申请37件。', 2016, 'cumulative'],
    ['自条例施行以来，我局收到申请37件。', 2012, 'cumulative'],
    ['自工作开展以来，我局收到申请37件。', 2012, 'cumulative'],
    ['自网站开通以来，我局收到申请37件。', 2012, 'cumulative'],
    ['自中心成立以来，我局收到申请37件。', 2012, 'cumulative'],
    ['自制度建立以来，我局收到申请37件。', 2012, 'cumulative'],
    ['自系统运行以来，我局收到申请37件。', 2012, 'cumulative'],
    ['自条例实施以来，我局全年收到申请37件。', 2012, 'year'],
    ['自条例实施以来，我局2012年收到申请37件。', 2012, 'year'],
    ['自条例实施以来，我局收到申请37件。', 2008, 'year'],
  ])('%s (%i)', (body, year, scope) => {
    expect(read(body, undefined, year).find(({ value }) => value === '37')?.scope).toBe(scope);
  });
});

describe('shares and changes', () => {
  test.each([
    ['公开信息50条，占总数的37%。', 'share'],
    ['公开信息50条，同比增长37%。', 'change'],
    ['公开信息50条，环比上升37%。', 'change'],
    ['公开信息50条，比上年增加37条。', 'change'],
    ['公开信息50条，较上年减少37条。', 'change'],
    ['公开信息50条，比去年多37条。', 'change'],
    ['公开信息50条，较去年少37条。', 'change'],
    ['公开信息50条，较上一年增37条。', 'change'],
    ['公开信息50条，与上年相比下降37%。', 'change'],
    ['公开信息50条，与去年相比提高37个百分点。', 'change'],
    ['公开信息50条，增幅37%。', 'change'],
    ['公开信息50条，上年同期增减37%。', 'change'],
    ['公开信息50条，多了37条。', 'change'],
    ['公开信息50条，少了37条。', 'change'],
    ['公开信息50条，增长了37‰。', 'change'],
    ['公开信息50条，减少37%。', 'change'],
  ])('%s', (body, kind) => {
    const facts = read(body);
    const fact = facts.find(({ value }) => value === '37');
    expect([fact?.kind, fact?.of === null ? null : facts[fact?.of ?? -1]?.value]).toEqual([kind, '50']);
  });

  test('a change in a sentence of its own belongs to the count before it, not to one of another paragraph', () => {
    expect(shown(read('公开信息50条。同比增长37%。'))).toEqual(['disclosure.total 50', 'disclosure.total 37 <']);
    expect(shown(read('公开信息50条。\n同比增长37%。'))).toEqual(['disclosure.total 50', 'other 37']);
  });

  test('a change after a change, a share after a share', () => {
    const facts = read('公开信息50条，比上年增加10条，增长25%；其中公文20条，占40%。');
    expect(facts.map(({ of }) => of)).toEqual([null, 0, 0, 0, 3]);
  });

  test.each([
    ['访问量由上年的100次增加到120次。', '100 prior', '120'],
    ['公开信息由去年的100条上升到120条。', '100 prior', '120'],
    ['公开信息由2015年的100条提高到今年的120条。', '100 prior', '120'],
    ['公开信息由原来的100条减少至120条。', '100 prior', '120'],
    ['公开信息由上一年的100条下降为120条。', '100 prior', '120'],
  ])('%s', (body, before, now) => {
    const facts = read(body);
    const concept = facts[0]?.concept ?? '';
    expect(concept).not.toBe('other');
    expect(shown(facts)).toEqual([`${concept} ${before}`, `${concept} ${now}`]);
  });

  test.each([
    '力争公开率达到37%',
    '确保办结率37%',
    '争取公开37条',
    '必须公开37条',
    '要求公开率不低于37%',
    '位列全市前37名',
    '排名第37',
    '每月至少公开37条',
    '不少于37条',
    '不低于37条',
    '不得少于37条',
    '不超过37件',
    '公开信息37条以内',
    '每年培训37次',
    '每季度公开37条',
    '排名前进37名',
    '进入全市前37名',
  ])('a goal, a rule or a rank: %s', (body) => {
    expect(read(`${body}。`)).toEqual([]);
  });
});

describe('lists', () => {
  test.each([
    '其中公文类5条',
    '包括公文类5条',
    '包含公文类5条',
    '含公文类5条',
    '主要类别：公文类5条',
    '按类别：公文类5条',
    '具体为公文类5条',
    '分为公文类5条',
    '按内容分，公文类5条',
  ])('公开信息50条，%s', (list) => {
    expect(shown(read(`公开信息50条，${list}。`))).toEqual(['disclosure.total 50', 'disclosure.total.part 5 <']);
  });

  test.each(['其中公文类5条', '按内容分，公文类5条', '公文类5条，占10%', '在公开的信息中，公文类5条'])(
    '公开信息50条。%s',
    (list) => {
      expect(shown(read(`公开信息50条。${list}。`)).slice(0, 2)).toEqual([
        'disclosure.total 50',
        'disclosure.total.part 5 <',
      ]);
    },
  );

  test('其中 takes the total that is counted alike', () => {
    expect(shown(read('召开新闻发布会6场，到会25人次。其中防汛2场。'))).toEqual([
      'press.count 6',
      'other 25',
      'press.count.part 2 <',
    ]);
  });

  test.each([
    ['公开信息50条，其中公文5条，收到申请3件。', 'application.received 3'],
    ['公开信息50条，其中公文5条，召开会议3次。', 'meeting.count 3'],
    ['收到申请5件，其中网上4件，收到投诉3件。', 'complaint.count 3'],
    ['公开信息50条，其中公文5条，发布解读3篇。', 'interpretation.count 3'],
  ])('a total of its own ends the list: %s', (body, last) => {
    expect(shown(read(body)).at(-1)).toBe(last);
  });

  test.each([
    ['制发规章1件、规范性文件3件。', ['rules.issued 1', 'normative.issued 3']],
    ['举办发布会1场、培训班3期。', ['other 1', 'training.sessions 3']],
    ['召开专题会议1次、协调会3次。', ['meeting.count 1', 'meeting.count 3']],
  ])('the verb of the first item is shared: %s', (body, lines) => {
    expect(shown(read(body, '二、主动公开情况', 2023))).toEqual(lines);
  });

  test.each([
    ['网上2件，信函3件，合计5件。', 'application.received 5'],
    ['网上2件，信函3件，共计5件。', 'application.received 5'],
    ['网上2件，信函3件，总计5件。', 'application.received 5'],
    ['网上2件，信函3件，共5件。', 'application.received 5'],
    ['网上2件，信函3件。以上共计5件。', 'application.received 5'],
  ])('the sum behind its parts: %s', (body, last) => {
    expect(shown(read(body, '三、依申请办理情况')).at(-1)).toBe(last);
  });

  test.each([
    '行政复议、行政诉讼均为5件。',
    '行政复议、行政诉讼都是5件。',
    '行政复议、行政诉讼各5件。',
    '行政复议、行政诉讼全部为5件。',
  ])('%s', (body) => {
    expect(shown(read(body, '四、行政复议、行政诉讼情况')).toSorted()).toEqual([
      'litigation.count 5',
      'review.count 5',
    ]);
  });
});

describe('one number, several channels', () => {
  test.each([
    '通过网站和微信发布信息37条',
    '利用网站、电视发布信息37条',
    '依托网站及公报发布信息37条',
    '运用网站、展板等形式发布信息37条',
    '通过网站、广播等多种渠道公开信息37条',
    '采取网站、手册等方式公开信息37条',
    '通过政府网、公众号等平台公开信息37条',
    '借助网站、档案馆等载体公开信息37条',
  ])('%s', (body) => {
    expect(shown(read(`${body}。`))).toEqual(['disclosure.total 37']);
  });

  test('channels of one family are that channel', () => {
    expect(shown(read('通过门户网站、部门网站等平台公开信息37条。'))).toEqual(['channel.website 37']);
  });

  test.each([
    '以网上、信函、传真等形式收到申请37件',
    '通过当面、邮寄等方式收到申请37件',
    '收到当面提交或以传真等形式的依申请公开37件',
  ])('%s', (body) => {
    expect(shown(read(`${body}。`))).toEqual(['application.received 37']);
  });

  test.each([
    '访问',
    '点击',
    '浏览',
    '阅读',
    '关注',
    '留言',
    '咨询',
    '投诉',
    '受理',
    '回复',
    '办理',
    '处理',
    '回应',
    '转办',
  ])('what a site does besides publishing: %s', (verb) => {
    expect(read(`政府网站${verb}37件。`).some(({ concept }) => concept === 'channel.website')).toBe(false);
  });

  test.each([
    '设置栏目37个',
    '设立专栏37个',
    '建设专题37个',
    '开设栏目37个',
    '设有栏目37个',
    '公开审批事项37项',
    '公开许可事项37项',
  ])('政府网站%s', (words) => {
    expect(read(`政府网站${words}。`).some(({ concept }) => concept === 'channel.website')).toBe(false);
  });

  test.each([
    ['公众号粉丝5万人，发布信息37条。', 'channel.wechat'],
    ['微博粉丝5万人，推送信息37条。', 'channel.weibo'],
    ['抖音粉丝5万人，发布作品信息37条。', 'channel.media'],
    ['微信粉丝5万人，发布政府信息37条。', 'disclosure.total'],
    ['微信粉丝5万人，在政府网站发布信息37条。', 'channel.website'],
    ['微信粉丝5万人。发布信息37条。', 'disclosure.total'],
  ])('what an account published: %s', (body, concept) => {
    expect(read(body).find(({ value }) => value === '37')?.concept).toBe(concept);
  });
});

describe('the words a figure is named by', () => {
  test.each([
    ['全年主动公开政府信息37条。', '主动公开政府信息'],
    ['其中，我街道公开信息37条。', '公开信息'],
    ['我局共收到申请37件。', '收到申请'],
    ['公开信息数量为37条。', '公开信息'],
    ['收到了37条网民留言。', '网民留言'],
    ['举办37场新闻发布会。', '举办'],
    ['新闻发布会共计37场。', '新闻发布会'],
    ['公开信息共计约为37条。', '公开信息'],
    ['公开了37条的政府信息。', '政府信息'],
    ['公开了37条政府的信息。', '政府的信息'],
    ['公开了政府信息37条供查阅。', '公开了政府信息'],
    ['共收37条来信。', '来信'],
    ['在街道办事处公开37条信息。', '在街道办事处公开'],
    ['会议存在37个问题。', '会议存在'],
    [`公开${'政府'.repeat(25)}信息37条。`, `公开${'政府'.repeat(19)}`],
    [`公开了37条${'政府'.repeat(25)}信息。`, '政府'.repeat(20)],
  ])('%s', (body, label) => {
    expect(read(body).find(({ value }) => value === '37')?.label).toBe(label);
  });
});
