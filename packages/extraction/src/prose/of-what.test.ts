import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

const chapters = {
  o: '一、总体情况',
  p: '二、主动公开政府信息情况',
  a: '三、收到和处理政府信息公开申请情况',
  d: '四、行政复议、行政诉讼情况',
  f: '五、收费、机构、经费和培训情况',
} as const;

/** Each fact as `[kind ]concept [qualifier]value+measure[ scope][ <value of that of which it is a part, share or change]`. */
const read = (chapter: keyof typeof chapters, body: string): string =>
  extractReport(`东河街道2016年政府信息公开工作年度报告\n\n${chapters[chapter]}\n${body}\n`)
    .facts.map(({ kind, concept, qualifier, value, measure, scope, of }, _, all) =>
      [
        ...(kind === 'count' ? [] : [kind]),
        concept,
        `${qualifier ?? ''}${value}${measure}`,
        ...(scope === 'year' ? [] : [scope]),
        ...(of === null ? [] : [`<${all[of]?.value}`]),
      ].join(' '),
    )
    .join(' | ');

describe('of what a number is a part, a share or a change', () => {
  test.each([
    [
      '公开信息125条，其中甲类50条（内设20条、下属30条），占45%。',
      '{50条 <125} | {20条 <50}.part | {30条 <50}.part | share {45% <50}',
    ],
    [
      '公开信息125条（公文20条、动态30条），同比增长25%。',
      '{20条 <125} | {30条 <125} | change disclosure.total 25% <125',
    ],
    ['公开信息125条，粉丝（50人），同比增长25%。', 'other 50人 | change other 25% <50'],
    ['公开信息125条（收到来信30条），其中甲类5条。', 'letters.count 30条 | {5条 <125}'],
    ['公开信息125条，其中批复类49条，占39%（其中甲类36条）。', '{49条 <125} | share {39% <49} | {36条 <49}.part'],
    ['公开信息125条，较去年40条增加10条。', 'disclosure.total 40条 prior <125 | change disclosure.total 10条 <125'],
    ['公开信息125条，其中公文累计20条。', '{20条 <125}'],
    ['公开信息125条，其中公开信息5条。', '{5条 <125}'],
    ['公开信息125条，其中甲类60条，乙类50份，图解5条。', '{60条 <125} | {50份 <125} | {5条 <125}'],
    // Behind the parts of a part goes on the list around it, of however many lists they are the last.
    [
      '公开信息125条，其中甲类100条，内有图解60条、视频40条，乙类5份。',
      '{100条 <125} | {60条 <100}.part | {40条 <100}.part | {5份 <125}',
    ],
    [
      '公开信息125条，其中甲类100条，内有图解60条、视频40条。乙类5条。',
      '{100条 <125} | {60条 <100}.part | {40条 <100}.part | {5条 <125}',
    ],
    [
      '公开信息125条，其中甲类100条，含图解60条、视频40条，其中动画30条、实景10条，乙类5条。',
      '{100条 <125} | {60条 <100}.part | {40条 <100}.part | {30条 <40}.part.part | {10条 <40}.part.part | {5条 <125}',
    ],
    [
      '公开信息125条，其中甲类100条，含图解60条、视频40条，会议纪要5份，乙类25条。',
      '{100条 <125} | {60条 <100}.part | {40条 <100}.part | {5份 <125} | {25条 <125}',
    ],
    // A list that goes on in the next sentence ends where anything else is said.
    ['公开信息125条，其中动态95条，公告30条。图解12条。', '{95条 <125} | {30条 <125} | other 12条'],
    [
      '公开信息125条，其中甲类60条。通过网站发布50条，公告9条。',
      '{60条 <125} | channel.website 50条 | disclosure.topic 9条',
    ],
    ['公开信息125条。公开内容如下\n政务动态60条，业务工作50条。', '{60条 <125} | {50条 <125}'],
    ['公开信息125条。公开内容如下：\n政务动态60条，通过网站发布通知50条。', '{60条 <125} | channel.website 50条'],
    ['公开信息125条。在公开的信息中，政务动态60条，业务工作50份。', '{60条 <125} | {50份 <125}'],
    [
      '公开信息125条，收到申请150条。法规类99条，占总数的79%。',
      'application.received 150条 | {99条 <125} | share {79% <99}',
    ],
    [
      '公开信息125条。\n收到申请150条。法规类99条，占总数的79%。',
      'application.received 150条 | other 99条 | share other 79% <99',
    ],
    ['公开信息125条，其中机构类100条（公开年度信息60条）。', '{100条 <125} | {60条 <100}.part'],
    ['公开信息125条，其中2015年的20条。', '{20条 prior <125}'],
    // Still items of the list, whatever they are called, and what is none.
    ['公开信息125条，其中公文20份；纪要8份。', '{20份 <125} | {8份 <125}'],
    ['公开信息125条，其中甲类60条，召开会议公开文稿20条。', '{60条 <125} | {20条 <125}'],
    ['公开信息125条，其中甲类60条，通过信用平台公示许可9条。', '{60条 <125} | {9条 <125}'],
    ['公开信息125条，其中甲类60条，组织架构9条。', '{60条 <125} | {9条 <125}'],
    ['公开信息125条，其中甲类60条。事业在编类9条。', '{60条 <125} | {9条 <125}'],
    ['公开信息125条，其中甲类60条；乙类：9。', '{60条 <125} | {9 <125}'],
    ['公开信息125条，其中甲类60条。乙类：9。', '{60条 <125} | {9 <125}'],
    ['公开信息125条，其中甲类60条。在集市设摊宣传政策9条。', '{60条 <125} | disclosure.topic 9条'],
    ['公开信息125条，其中甲类60条。发布“一图读懂”类9条。', '{60条 <125} | disclosure.topic 9条'],
    ['公开信息125条，其中甲类60条。政策解读9条。', '{60条 <125} | interpretation.count 9条'],
    ['公开信息125条，其中甲类60条，发布解读9条。', '{60条 <125} | interpretation.count 9条'],
    ['公开信息125条，其中甲类60条，公示等3个专栏。', '{60条 <125} | other 3个'],
    ['公开信息125条，其中甲类60条，6条被省级媒体采用。', '{60条 <125} | other 6条'],
    ['公开信息125条，其中甲类60条，答复网站信息来件9条。', '{60条 <125} | other 9条'],
    ['公开信息125条，其中甲类60条，累计公开信息100条。', '{60条 <125} | disclosure.cumulative 100条 cumulative'],
    ['公开信息125条，其中甲类60条，全年街道共公开信息100条。', '{60条 <125} | disclosure.total 100条'],
    ['公开信息125条，其中甲类60条，全年共主动公开信息100条。', '{60条 <125} | disclosure.total 100条'],
  ])('%s', (body, said) => {
    const wanted = said.replaceAll(/\{(.*?)\}(?:(\.part)(\.part)?)?/g, 'disclosure.total.part$2$3 $1');
    expect(read('o', body)).toBe(`disclosure.total 125条 | ${wanted}`);
  });

  test.each([
    [
      'o',
      '（一）概况\n公开信息9条，其中甲类6条。乙类2条。',
      'disclosure.total 9条 | disclosure.total.part 6条 <9 | disclosure.total.part 2条 <9',
    ],
    [
      'o',
      '投入经费50万元，其中培训20万元，设备10万元。',
      'amount other 50万元 | amount other.part 20万元 <50 | amount other.part 10万元 <50',
    ],
    [
      'o',
      '收到申请12件。在公开的信息中，政务动态60条，业务工作50条。',
      'application.received 12件 | other 60条 | other 50条',
    ],
    ['o', '公开信息十一大类，其中公开栏7处。', 'claim list.claimed 11大类 | other 7处'],
    ['o', '召开会议由2015年的3次增加到2016年5次。', 'meeting.count 3次 prior | meeting.count 5次'],
    ['o', '收到申请3件，历年累计公开信息592条。', 'application.received 3件 | disclosure.cumulative 592条 cumulative'],
    [
      'o',
      '公开信息5条，网站公开4条，行政复议3件。维持2件。',
      'disclosure.total 5条 | channel.website 4条 | review.count 3件 | review.upheld 2件',
    ],
    ['d', '行政诉讼2件，复议维持1件。', 'litigation.count 2件 | review.upheld 1件'],
    ['a', '（一）数量\n网上5件。\n五、培训情况\n培训3次。', 'application.online 5件 | training.sessions 3次'],
    [
      'p',
      '网站公开50条，其中动态20条，其中在信用平台发布许可信息6条。',
      'channel.website 50条 | channel.website.part 20条 <50 | channel.website.part 6条 <50',
    ],
    [
      'p',
      '网站公开50条，其中动态20条；同时在信用平台上集中发布许可信息6条。',
      'channel.website 50条 | channel.website.part 20条 <50 | disclosure.topic 6条',
    ],
    [
      'p',
      '新媒体发布50条，其中微信30条，微博10条。',
      'channel.media 50条 | channel.wechat 30条 <50 | channel.weibo 10条 <50',
    ],
    [
      'a',
      '收到申请50件，其中甲村：9，乙村：8。',
      'application.received 50件 | application.received.part 9 <50 | application.received.part 8 <50',
    ],
    [
      'o',
      '收取信息处理费900元。其中，甲局1件，收取600元；乙局1件，收取300元。',
      'amount fee.processing 900元 | other 1件 | amount fee.processing.part 600元 <900 | other 1件 | amount fee.processing.part 300元 <900',
    ],
    ['p', '公开信息900条，其中：依申请公开12条。', 'disclosure.total 900条 | attribute.onRequest 12条 <900'],
    ['p', '公开信息900条，其中：不予公开12条。', 'disclosure.total 900条 | attribute.denied 12条 <900'],
    [
      'o',
      '政策解读30件，其中部门解读9件（含视频解读3件）。',
      'interpretation.count 30件 | interpretation.count.part 9件 <30 | interpretation.count 3件 <9',
    ],
    ['a', '答复申请50件，其中37件公开。', 'reply.total 50件 | reply.granted 37件 <50'],
    ['a', '答复申请50件，其中：37件依法公开。', 'reply.total 50件 | reply.granted 37件 <50'],
    [
      'a',
      '答复申请50件：37件公开，13件不予公开。',
      'reply.total 50件 | reply.granted 37件 <50 | reply.denied 13件 <50',
    ],
    ...['答复方面', '依申请公开', '本年度申请答复方面', '申请受理结果情况'].map(
      (words) => ['o', `${words}：网上3件，信函2件。`, 'application.online 3件 | application.letter 2件'] as const,
    ),
  ] as const)('%s: %s', (chapter, body, said) => {
    expect(read(chapter, body)).toBe(said);
  });
});

describe('the words and the cell of a share or a change', () => {
  const said = (body: string) =>
    extractReport(`东河街道2016年政府信息公开工作年度报告\n\n一、总体情况\n${body}\n`)
      .facts.slice(1)
      .map(({ concept, label, cell }) => [concept, label, cell]);

  test.each([
    ['同比增长25%', ['disclosure.total', '主动公开政府信息', 'S1.1']],
    ['其中财政占40%', ['disclosure.total.part', '财政', null]],
    ['其中：财政占40%', ['disclosure.total.part', '财政', null]],
    ['占道经营类占40%', ['disclosure.total.part', '占道经营类', null]],
  ])('主动公开政府信息125条，%s', (words, wanted) => {
    expect(said(`主动公开政府信息125条，${words}。`)).toEqual([wanted]);
  });

  test('nobody counted it', () => {
    expect(read('o', '财政类占40%。')).toBe('share other 40%');
  });
});

describe('what a number counts that names nothing itself', () => {
  test.each([
    // Sums.
    ['p', '网站公开3条，微信公开2条，共召开会议5次。', 'channel.website 3条 | channel.wechat 2条 | meeting.count 5次'],
    ['p', '网站公开3条，微信公开2条，共9人参加。', 'channel.website 3条 | channel.wechat 2条 | other 9人'],
    [
      'a',
      '网上2件，信函3件，合计共5件。',
      'application.online 2件 | application.letter 3件 | application.received 5件',
    ],
    [
      'f',
      '收取检索费200元，邮寄费100元，合计0.03万元。',
      'amount fee.item 200元 | amount fee.item 100元 | amount fee.charged 0.03万元',
    ],
    // The place stands in a clause of its own.
    ...['共计发布', '发布', '截至年底，共发布'].map(
      (words) => ['p', `在区政府网，${words}信息89条。`, 'channel.website 89条'] as const,
    ),
    ['p', '通过“东河发布微信”，累计发布信息8条。', 'channel.wechat 8条 cumulative'],
    ['p', '在政府网，群众可以查阅，工作人员在现场发布信息89条。', 'disclosure.total 89条'],
    // What an account published; where each channel has its number none is left for the rest.
    ['p', '微信运行良好，发布消息80条。', 'channel.wechat 80条'],
    ['p', '微信和政府网站运行良好，发布消息80条。', 'disclosure.topic 80条'],
    ['p', '微博发布30条，发布公示9条。', 'channel.weibo 30条 | channel.weibo 9条'],
    ['p', '网站发布50条，微博运行良好，发布公示9条。', 'channel.website 50条 | channel.weibo 9条'],
    [
      'p',
      '网站发布50余条，微博发布30余条，发布公示9次。',
      'channel.website 余50条 | channel.weibo 余30条 | disclosure.topic 9次',
    ],
    // A paper beside papers, people beside training.
    ['p', '政策解读3篇，人事任免公告10篇。', 'interpretation.count 3篇 | disclosure.topic 10篇'],
    ['p', '公布投诉3件，处理结果10件。', 'complaint.count 3件 | disclosure.topic 10件'],
    ['p', '收到投诉3件，处理结果10件。', 'complaint.count 3件 | other 10件'],
    ['f', '举办培训2次，配备工作人员6人。', 'training.sessions 2次 | staff.members 6人'],
    ['f', '举办培训2次，3家单位参加。', 'training.sessions 2次 | org.departments 3家'],
    ['f', '全年组织，共3次业务培训。', 'training.sessions 3次'],
    ['f', '举办培训2次，惠及群众6人。', 'training.sessions 2次 | other 6人'],
    // What only follows, or is a title, names nothing.
    ['p', '主动公开政府信息，共50条涉及行政复议。', 'disclosure.total 50条'],
    ['p', '公开信息50条涉及行政复议。', 'disclosure.total 50条'],
    ['p', '解读《政府信息公开办法试行稿》等文件4件。', 'interpretation.count 4件'],
  ] as const)('%s: %s', (chapter, body, said) => {
    expect(read(chapter, body)).toBe(said);
  });
});
