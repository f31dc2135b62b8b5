import { expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { factLine, reportAround, statistics } from '../fixtures/sentence-case.ts';

const overview = '一、总体情况';
const published = '二、主动公开政府信息情况';
const applied = '三、收到和处理政府信息公开申请情况';
const disputes = '四、行政复议、行政诉讼情况';
const funds = '五、收费、机构、经费和培训情况';

test.each([
  // Shares and changes, and of what.
  [
    overview,
    '公开信息50条，其中公文20条，占40%，信息公告占10%。',
    [
      'S1.1 50条',
      'disclosure.total.part 20条 <',
      'share disclosure.total.part 40% <',
      'share disclosure.total.part 10% <',
    ],
  ],
  [overview, '公开信息50条，占40%。', ['S1.1 50条', 'share S1.1 40% <']],
  [overview, '网站信息公开率95%，同比提高5个百分点。', ['share other 95%', 'change other 5个百分点']],
  [
    overview,
    '公开信息50条，较去年的40条增加10条。',
    ['S1.1 50条', 'disclosure.total 40条 prior <', 'change S1.1 10条 <'],
  ],
  [overview, '召开会议由2015年的3次增加到5次。', ['meeting.count 3次 prior', 'S9.1 5次']],
  [applied, '收到申请20件，答复率100%，其中网上5件。', ['S3.1 20件', 'share other 100%', 'S3.1.3 5件 <']],
  [overview, '公开信息50条，投诉量上升到37件。', ['S1.1 50条', 'other 37件']],
  [overview, '投诉量上升到37件。', ['other 37件']],
  [
    overview,
    '网站公开50条，去年公开40条，今年上升为52条。',
    ['S1.2.2 50条', 'disclosure.topic 40条 prior', 'disclosure.topic 52条'],
  ],
  [disputes, '行政诉讼2016年（31起）。', ['other 31起']],
  // Sums, and the same of all years.
  [published, '网站公开3条，微信公开2条，合计5条信息。', ['S1.2.2 3条 <', 'S1.2.4 2条 <', 'S1.1 5条']],
  [funds, '会议3次，培训2次，合计80人参加。', ['S9.1 3次', 'S9.2 2次', 'S9.3 80人']],
  [published, '公开信息50条，历年累计达90条。', ['S1.1 50条', 'disclosure.cumulative 90条 cumulative']],
  [published, '公开财政等30条信息。', ['disclosure.topic 30条']],
  [applied, '收到申请3件。\n均按时办结。', ['S3.1 3件']],
  // A list goes on or is left.
  [applied, '收到申请20件；网上5件。', ['S3.1 20件', 'S3.1.3 5件']],
  [
    applied,
    '收到申请20件，其中网上5件。答复20件，其中同意公开8件。',
    ['S3.1 20件', 'S3.1.3 5件 <', 'S3.3 20件', 'S3.3.2 8件 <'],
  ],
  [
    published,
    '网站公开50条，其中动态20条；同时在信用平台发布许可信息76条。',
    ['S1.2.2 50条', 'channel.website.part 20条 <', 'disclosure.topic 76条'],
  ],
  [
    published,
    '公开信息50条，其中公文20条；发布文件8件。',
    ['S1.1 50条', 'disclosure.total.part 20条 <', 'disclosure.topic 8件'],
  ],
  [
    published,
    '公开信息50条，其中公文20条，信箱收到来信12条，答复12条。',
    ['S1.1 50条', 'disclosure.total.part 20条 <', 'letters.count 12条', 'other 12条'],
  ],
  [published, '公开信息50条，其中公文20条，6条被采用。', ['S1.1 50条', 'disclosure.total.part 20条 <', 'other 6条']],
  [published, '公开信息50条，其中公文20条，开设专栏3个。', ['S1.1 50条', 'disclosure.total.part 20条 <', 'other 3个']],
  [
    published,
    '公开信息50条，其中公文20条。通过微信发布信息31条。',
    ['S1.1 50条', 'disclosure.total.part 20条 <', 'S1.2.4 31条'],
  ],
  [
    published,
    '公开信息50条，其中公文20条，更新信息10条。',
    ['S1.1 50条', 'disclosure.total.part 20条 <', 'disclosure.updated 10条'],
  ],
  [published, '新媒体发布50条，其中微信30条，微博20条。', ['channel.media 50条', 'S1.2.4 30条 <', 'S1.2.3 20条 <']],
  [published, '网站公开50条，其中微信30条。', ['S1.2.2 50条', 'S1.2.4 30条']],
  [
    overview,
    '咨询50人次，其中现场咨询20人次；网上咨询7次。',
    ['consult.count 50人次', 'consult.count.part 20人次 <', 'consult.count.part 7次 <'],
  ],
  [
    overview,
    '接受咨询50次，其中热线30次，来信20次。',
    ['consult.count 50次', 'consult.count.part 30次 <', 'consult.count.part 20次 <'],
  ],
  [overview, '政策解读30件，其中视频解读3件。', ['S2.2.3 30件', 'interpretation.count.part 3件 <']],
  [published, '公开信息21份，历年累计592份。', ['S1.1 21份', 'disclosure.cumulative 592份 cumulative']],
  // What stands behind the number, or in the clause before, decides.
  [funds, '公示公告等14个专栏。', ['other 14个']],
  [funds, '财政、民政等四个部门。', ['org.departments 4个']],
  [funds, '工作人员30人参加。', ['other 30人']],
  [funds, '举办培训2次，我街6人参加。', ['S9.2 2次', 'S9.3 6人']],
  [published, '公开规范性文件4件，人事任免文件10件。', ['S1.1.a 4件', 'disclosure.topic 10件']],
  [published, '解读《政府信息公开管理办法》等文件4件。', ['S2.2.3 4件']],
  [published, '在区政府网，截至年底共发布信息89条。', ['S1.2.2 89条']],
  [published, '公众号粉丝4.2万人，累计发布信息416条。', ['media.followers 4.2万人', 'channel.wechat 416条 cumulative']],
  [published, '网站发布50条，微博发布30条，发布公示9次。', ['S1.2.2 50条', 'S1.2.3 30条', 'disclosure.topic 9次']],
  // A result belongs to the dispute counted last.
  [disputes, '行政复议3件，其中维持2件。行政诉讼2件，维持1件。', ['S4 3件', 'S4.1 2件 <', 'S5 2件', 'S5.1 1件']],
  [disputes, '行政诉讼2件。行政复议3件，维持2件。', ['S5 2件', 'S4 3件', 'S4.1 2件']],
  [
    published,
    '公开信息50条，其中公文20条；召开会议2次，公开环保信息6条。',
    ['S1.1 50条', 'disclosure.total.part 20条 <', 'S9.1 2次', 'disclosure.topic 6条'],
  ],
  [
    overview,
    '微信发布30条，粉丝5万人（其中女性3万人）。',
    ['S1.2.4 30条', 'media.followers 5万人', 'media.followers.part 3万人 <'],
  ],
  // What follows of all cases.
  [disputes, '行政复议3件、行政诉讼1件，均维持。', ['S4 3件', 'S5 1件', 'derived S4.1 3件 <', 'derived S5.1 1件 <']],
  [disputes, '行政复议3件，其中信息公开2件，均维持。', ['S4 3件', 'review.count.part 2件 <', 'derived S4.1 3件 <']],
  [overview, '在12个村和3个社区设立查阅点。', ['org.villages 12个', 'S8.2 3个', 'derived consultPoint.remote 15个']],
  // Figures of speech, names and goals.
  [overview, '设立一个专门的查阅点。', ['S8.2 1个']],
  [overview, '开设了两个二级栏目。', ['other 2个']],
  [overview, '三个方面工作。', ['claim list.claimed 3个方面']],
  [overview, '召开会议3次。3号会议。', ['S9.1 3次']],
  [overview, '保留的22行政审批事项。', ['approval.items 22']],
  [overview, '信息数为7。', ['other 7']],
  ...[
    '力争公开率达到100%。',
    '公开信息50条以内。',
    '位列前5名。',
    '建立一个制度。',
    '两家子乡。',
    '实行三项措施。',
    '发布信息：2016。',
  ].map((words) => [overview, words, []] as const),
] as const)('%s: %s', (chapter, text, facts) => {
  expect(statistics(extractReport(reportAround(['t2014', chapter, text, []]))).map(factLine)).toEqual(facts);
});
