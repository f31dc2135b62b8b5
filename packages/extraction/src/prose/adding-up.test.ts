import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { tokenize } from '../text/tokens.ts';
import { addUp } from './adding-up.ts';
import { readSentences } from './sentence.ts';

/** Each part with its total, as `part<total`; `!` where the list ends, `?` where only arithmetic says so. */
function added(text: string): readonly string[] {
  const sentences = readSentences(text, tokenize(text));
  const values = new Map(
    sentences
      .flatMap(({ clauses }) => clauses)
      .flatMap(({ quantities }) => quantities)
      .map(({ from, value }) => [from, value]),
  );
  return [...addUp(text, sentences)]
    .toSorted(([a], [b]) => a - b)
    .map(
      ([from, { total, told, isLast }]) =>
        `${values.get(from)}<${values.get(total)}${told ? '' : '?'}${isLast ? '!' : ''}`,
    );
}

const read = (body: string, chapter = '一、总体情况') =>
  extractReport(`东河街道2023年政府信息公开工作年度报告\n\n${chapter}\n${body}\n`).facts.map(
    ({ concept, value, of }) => `${concept} ${value}${of === null ? '' : ' <'}`,
  );

describe('numbers that add up', () => {
  test('a total said again is no part that a 0 further on completes', () => {
    const again = '主动公开政府信息116条。主要类别:在主动公开的116条政府信息中,文件21条,动态95条。依申请公开0条。';
    expect(added(again)).toEqual(['21<116', '95<116!']);
    expect(read(again).slice(0, 2)).toEqual(['disclosure.total 116', 'disclosure.total 116']);
  });

  test.each([
    ['公开信息90条,其中甲类60条,乙类30条。', ['60<90', '30<90!']],
    ['公开信息90条(甲类60条、乙类30条)。', ['60<90', '30<90!']],
    ['公开信息90条:甲类60条,乙类30条。', ['60<90', '30<90!']],
    ['公开信息90条。从内容看,甲类60条,乙类30条。', ['60<90', '30<90!']],
    ['公开信息90条,同比增加60条,其中甲类60条,乙类30条。', ['60<90', '30<90!']],
    ['公开信息90条,其中甲类60条,占67%,乙类30条,占33%。', ['60<90', '30<90!']],
    ['公开信息90条,甲类60条,乙类30条。', ['60<90?', '30<90?!']],
    ['公开信息30条,甲类14条,乙类11条,丙类5条。', ['14<30?', '11<30?', '5<30?!']],
    ['公开信息90条,其中甲类60条,依申请0件,乙类30条,不予公开0条。', ['60<90', '0<90', '30<90', '0<90!']],
    ['公开信息90条,其中甲类60条(图解20条、视频40条),乙类30条。', ['60<90', '20<60', '40<60!', '30<90!']],
    ['公开信息90条,其中甲类60条,含图解20条、视频40条;乙类30条。', ['60<90', '20<60', '40<60!', '30<90!']],
    ['公开信息90条。其中,甲类60条,乙类30条,网站50条,微信40条。', ['60<90', '30<90!', '50<90', '40<90!']],
    ['公开信息500条,微信90条,其中公告300条,动态200条。', ['300<500', '200<500!']],
    ['公开信息100条,其中甲类60条(图解20条、视频30条),乙类40条。', ['60<100', '40<100!']],
    ['公开信息444条。网站118条,其中动态70条,公告48条。微信294条,视频号32条。', ['70<118', '48<118!']],
    ['公开信息500条,其中微信90条,公告300条,征集110期。', ['90<500', '300<500', '110<500!']],
    // A list within a list is counted as one, however long it is.
    [
      '公开信息90条,其中甲类60条,含图解20条、视频30条、文字10条;乙类30条。',
      ['60<90', '20<60', '30<60', '10<60!', '30<90!'],
    ],
    ['公开信息80条,其中甲类40条,含图解25条、视频15条。', ['40<80', '25<80', '15<80!']],
    // What adds nothing closes the list, as long as it is close and counted alike.
    ['公开信息90条,其中甲类60条,乙类30条,依申请0条,不予公开0条。', ['60<90', '30<90', '0<90', '0<90!']],
    ['公开信息90条,其中甲类60条,乙类30条,会议0次。', ['60<90', '30<90!']],
    ['公开信息90条,其中甲类60条,乙类30条(其中图解0条)。', ['60<90', '30<90!']],
    ['公开信息90条,其中甲类60条,乙类30条。不予公开0条。', ['60<90', '30<90!']],
    [`公开信息90条,其中甲类60条,乙类30条,${'公'.repeat(23)}0条。`, ['60<90', '30<90', '0<90!']],
    [`公开信息90条,其中甲类60条,乙类30条,${'公'.repeat(24)}0条。`, ['60<90', '30<90!']],
    // Of several readings: the announced, the close, the longer one; shares where more of them fit.
    ['公开信息110条。在公开的信息中,网站60条,微信50条,通知8条,公告2条。', ['60<110', '50<110!']],
    ['公开信息42条,网站40条,其中甲类30条,乙类10条,丙类2条。', ['30<40', '10<40!']],
    ['公开信息110条,其中甲类60条,乙类20条,其中丙类30条,丁类10条,戊类10条,己类10条。', ['60<110', '20<110', '30<110!']],
    [
      '收到来信112条。公开信息110条。在内容里甲类20条,占18%;乙类50条,占45%;丙类10条,占9.1%。',
      ['20<110', '50<110', '10<110'],
    ],
    ['公开信息90条。在公开的信息中,甲类60条,占67%;乙类30条,占33%。', ['60<90', '30<90!']],
    ['公开信息90条,其中甲类60条,乙类30条,会议5条,网站50条,微信40条。', ['60<90', '30<90!']],
    ['公开信息90条,通知、公告60条,其他30条。', ['60<90?', '30<90?!']],
  ])('%s', (text, wanted) => {
    expect(added(text)).toEqual(wanted);
  });

  test.each([
    ['a sum of small numbers that nothing announces', '答复12件,公告7件,通知5件。'],
    ['items joined to the total like to one another', '甲类90条、乙类60条、丙类30条。'],
    ['items of a list that begins with them', '公开信息120余条,其中动态60条,占50%;政策25条,占21%;其他35条,占29%。'],
    ['a list that lacks a part', '公开信息90条,其中甲类60条,乙类20条。'],
    ['a single part', '公开信息90条,其中甲类90条。'],
    ['rounded numbers', '公开信息90余条,其中甲类60余条,乙类30条。'],
    ['another measure', '公开信息90条,举办活动60场,培训30场。'],
    ['shares', '电子化率90%,其中网站60%,微信30%。'],
    ['another chapter', '公开信息90条。其中:\n三、申请情况\n甲类60条,乙类30条。'],
    ['a sum over full stops that nothing announces', '公开信息90条。会议60条。培训30条。'],
    ['nor over one further on', '公开信息30条,甲类14条,乙类11条。丙类5条。'],
    ['what stands before the total', '通知30条。公开信息90条,其中甲类60条,乙类20条。'],
    ['what stands in the brackets of another number', '公开信息120条,微信200条(图片70条,文字50条)。'],
    ['what stands outside the brackets of the total', '网站(含微信90条)公开甲类60条,乙类30条。'],
    ['what stands partly inside', '公开信息90条(甲类60条),乙类30条。'],
    ['with something else in between, nothing announced', '公开信息90条,甲类60条,培训3期,乙类30条。'],
  ])('%s', (_why, text) => {
    expect(added(text)).toEqual([]);
  });

  test('what would take thousands of tries is given up', () => {
    const lists = (count: number) => '甲类20条,含图解12条、视频8条,'.repeat(count);
    // Only counting each list twice, as one and by its parts, makes 40 of each.
    expect(added(`公开信息160条,其中${lists(4)}。`)).toContain('20<160');
    expect(added(`公开信息520条,其中${lists(13)}。`)).not.toContain('20<520');
  });

  test('any list of parts that adds up is found whole, whatever its numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 12 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const list = parts.map((part, index) => `第${index}类${part}条`.replace(/^第\d+/, '某')).join(',');
        const portions = added(`公开信息${total}条,其中${list}。`);
        expect(portions.map((each) => each.replace('!', ''))).toEqual(parts.map((part) => `${part}<${total}`));
        expect(portions.at(-1)).toMatch(/!$/);
      }),
    );
  });
});

describe('what adding up decides', () => {
  test.each([
    // The list ends where it is complete.
    [
      '公开信息90条，其中动态60条，公告30条，发布图解12条。',
      ['disclosure.total 90', 'disclosure.total.part 60 <', 'disclosure.total.part 30 <', 'disclosure.topic 12'],
    ],
    // Whose list it is: the first number, not the last before the colon.
    [
      '公开信息640条，网站发布50条。其中动态400条，公告240条。',
      ['disclosure.total 640', 'channel.website 50', 'disclosure.total.part 400 <', 'disclosure.total.part 240 <'],
    ],
    // Nothing announces it.
    [
      '主动公开政府信息90条，工作动态84条，其他6条。',
      ['disclosure.total 90', 'disclosure.total.part 84 <', 'disclosure.total.part 6 <'],
    ],
    // What is published by a channel of its own stays that, also as a part.
    [
      '截至年底公开信息301条。其中普法8条，动态53条。同时，“东河发布”微信公众号推送信息240条。',
      ['disclosure.total 301', 'disclosure.total.part 8 <', 'disclosure.total.part 53 <', 'channel.wechat 240 <'],
    ],
    // Behind the parts of a part goes on the list around them.
    [
      '新增公开信息50条，其中机构类20条，内有领导12条、职能8条；财政类30条。',
      [
        'disclosure.total 50',
        'disclosure.total.part 20 <',
        'disclosure.total.part.part 12 <',
        'disclosure.total.part.part 8 <',
        'disclosure.total.part 30 <',
      ],
    ],
    // Papers in another measure among the rest.
    [
      '网站公开信息270条，其中动态150条、征集6期、公告114条。',
      ['channel.website 270', 'channel.website.part 150 <', 'channel.website.part 6 <', 'channel.website.part 114 <'],
    ],
    // Offices are not divided by arithmetic alone.
    [
      '在90个部门中，60个部门已公开预算，30个部门未公开预算。',
      ['org.departments 90', 'org.departments 60', 'org.departments 30'],
    ],
    // Shares tell of which total, also where the list is not complete.
    [
      '全年公开信息11条，历年累计234条。\n在公布的内容里，甲类信息2条，占18%；乙类信息5条，占45%。',
      [
        'disclosure.total 11',
        'disclosure.cumulative 234',
        'disclosure.total.part 2 <',
        'disclosure.total.part 18 <',
        'disclosure.total.part 5 <',
        'disclosure.total.part 45 <',
      ],
    ],
    // Of the part or of what it is part of, whichever fits.
    [
      '公开信息3000条。其中计划类12条，其中工作计划4条，其他8条，占0.4%。',
      [
        'disclosure.total 3000',
        'disclosure.total.part 12 <',
        'disclosure.total.part.part 4 <',
        'disclosure.total.part.part 8 <',
        'disclosure.total.part 0.4 <',
      ],
    ],
    // More than its total is no part of it, in whatever measure.
    [
      '网站发布公文135条，其中采购信息3条；网站发布各类信息1380条。公开文件24份，其中通知1份，推出清单165项。',
      [
        'channel.website 135',
        'channel.website.part 3 <',
        'channel.website 1380',
        'disclosure.total 24',
        'disclosure.total.part 1 <',
        'disclosure.topic 165',
      ],
    ],
    // A full stop inside brackets.
    [
      '对外公布信息626篇（其中网站发布453篇。上级刊物采用173篇），发布审计公告2篇。',
      ['disclosure.total 626', 'channel.website 453 <', 'disclosure.total.part 173 <', 'disclosure.topic 2'],
    ],
    // A part greater than what stands next to it looks for a greater total.
    [
      '网站公开政务信息275条，互动信息52条。其中公开资金信息53条，许可信息22条。',
      ['channel.website 275', 'disclosure.topic 52', 'channel.website.part 53 <', 'channel.website.part 22 <'],
    ],
  ])('%s', (body, wanted) => {
    expect(read(body)).toEqual(wanted);
  });
});
