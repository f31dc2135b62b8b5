import { type Concept, cases, concept, oneOf, people, places, times } from './concept.ts';

const none = ['', '', ''] as const;
const money = oneOf('元');

/** Fees, budget, offices, reading points, people, meetings, training, interpretation and response. */
export const supportConcepts: readonly Concept[] = [
  concept('fee', 'fee.processing', none, /信息(?:公开)?处理费[^#]{0,12}#/, {
    measures: money,
    denied: /信息(?:公开)?处理费/,
  }),
  concept(
    'fee',
    'fee.item',
    none,
    /(?<![、和及])(?:检索|复制|复印|邮寄|印刷|打印|查找|递送)费(?:用)?(?:共|为|:|约)*#/,
    {
      measures: money,
      generic: true,
    },
  ),
  concept('fee', 'fee.waived', ['A3.2', '', ''], /(?:减免|免收|免除)[^#]{0,12}#/, {
    measures: oneOf('元 件 件次 '),
    not: /减免税|税[^,#]{0,4}减免/,
    denied: /减免(?!税)/,
  }),
  concept('fee', 'fee.charged', ['A3.1', 'S7', ''], /(?:收取|收费|费用)[^#]{0,16}#|收费#/, {
    measures: money,
    denied: /收费|收取(?:任何)?.{0,20}费|(?:检索|复制|邮寄|印刷|任何|以上|相关|其他)等?费用|收取费用|费用(?!支出)/,
    not: /行政事业性|经费|投入|用于|产生|支出/,
    total: true,
  }),
  concept(
    'fee',
    'fee.suspended.items',
    none,
    /(?:停征|取消|免征|减征)[^#]*#[^,]{0,4}行政事业性收费|行政事业性收费[^#]{0,6}#|#(?:行政事业性)?收费(?:项目)?/,
    { measures: oneOf('项 个'), not: /公开/ },
  ),
  concept('fee', 'fee.administrative', ['', '', 'P8.FEE.amount', ''], /行政事业性收费[^#]{0,10}#/, { measures: money }),
  concept(
    'support',
    'budget.amount',
    ['', 'S8.4', ''],
    /(?:专项经费|工作经费|信息公开经费|保障经费)[^#]{0,10}#|(?:用于|产生|支出|投入)[^#]*(?:信息公开|政务公开)[^#]{0,40}费用[^#]{0,6}#/,
    {
      denied: /专项经费|工作经费/,
      measures: money,
      total: true,
    },
  ),
  concept(
    'support',
    'office.count',
    ['', 'S8.1', ''],
    /(?:专门|工作|专职)机构[^,]{0,4}#|#[^,]{0,8}(?:信息公开工作|专门|工作)机构/,
    { measures: places, total: true },
  ),
  concept(
    'support',
    'consultPoint.count',
    ['', 'S8.2', ''],
    /(?:查阅|咨询|公开)(?:点|场所|室|窗口)[^,]{0,6}#|#[^,]{0,14}(?:查阅|信息咨询|信息公开)(?:点|场所|室)/,
    { measures: places, not: /栏/, total: true },
  ),
  concept('support', 'staff.leader', none, /#(?:主管|分管)(?:领导|负责人|同志)|由#[^,]{0,6}(?:领导|分管|主管)/, {
    measures: people,
  }),
  concept(
    'support',
    'staff.fullTime',
    ['', 'S8.3.1', ''],
    /(?:专职|全职)(?:工作)?(?:人员|干部)?[^,]{0,4}#|#(?:专职|全职)(?:[^,、]{0,10}人员|人)?|#[^,、]{1,10}(?:专职|全职)[^,、]{0,6}(?:人员|干部)/,
    { measures: people, not: /窗口/, denied: /(?:专职|全职)(?:工作)?人员/ },
  ),
  concept(
    'support',
    'staff.partTime',
    ['', 'S8.3.2', ''],
    /(?<!专)兼职(?:工作)?(?:人员|干部)?[^,]{0,4}#|#兼职(?:[^,、]{0,10}人员|人)?|#[^,、]{1,10}(?<!专)兼职[^,、]{0,6}(?:人员|干部)/,
    {
      measures: people,
      not: /专[、和或及]兼职/,
    },
  ),
  concept(
    'support',
    'staff.informants',
    none,
    /(?:信息|公开)(?:联络)?员[^,]{0,4}#|#[^,]{0,8}(?:信息|公开)(?:联络)?员/,
    { measures: people },
  ),
  concept(
    'support',
    'trainees.count',
    ['', 'S9.3', ''],
    /(?:培训|受训|参训|参加培训|参加)[^#]{0,14}#|培训(?:范围|对象|人员)?(?:覆盖|涉及|涵盖)[^,#]{0,40}人员(?:超过?|达到?|共|约|近)*#|#[^,]{0,10}(?:参加|接受)[^,]{0,24}培训/,
    { measures: oneOf('人次 人 名'), not: /专职|兼职|工作人员#|信息员/, total: true },
  ),
  concept(
    'support',
    'staff.members',
    ['', 'S8.3', ''],
    /(?:工作人员|专兼职人员|人员)[^,]{0,6}#|#(?:具体)?(?:经办|联络)(?:人员|员)|#[^,]{0,12}(?:信息公开|政务公开)(?:工作)?(?:人员|专员)|(?:配备|指定|安排|明确|确定|落实|抽调|设有?|现有|共有)[^,]{0,12}#(?:[^,、]{0,6}(?:工作)?人员|专人)|#专(?:、|和|或)?兼职|#[^,、]{0,4}(?:同志|人员|干部)(?:具体|专门|专职)?负责(?![^,]{0,6}(?:运维|维护|技术))|#[^,、]{0,10}人员[^,]{0,8}(?:负责|承担|从事)[^,]{0,12}(?:信息|公开)|(?:^|由|指定|安排|明确|确定|落实|设|配备|抽调|共有|现有)#[^,、]{0,10}(?:负责|承担|从事)[^,]{0,12}(?:信息|公开|[此这该]项)/,
    { measures: people, not: /培训|参加|参训|机关工作人员|任免/, total: true },
  ),
  concept(
    'support',
    'training.sessions',
    ['', 'S9.2', ''],
    /(?:培训|学习)(?:班|会|会议|活动|讲座|课)?(?:共|总|计|次数|数|:|达)*#|(?:举办|组织|开展|召开|举行)[^,#]{0,10}#[^,]{0,18}(?:培训|学习班)|#(?:举办|组织|开展|召开|进行)[^,]{0,18}(?:培训|学习)/,
    { measures: times, not: /人次#|法律知识/, total: true },
  ),
  concept(
    'support',
    'meeting.count',
    ['', 'S9.1', ''],
    /(?:会议|例会|推进会|专题会|部署会|协调会|工作会)(?:共|总|计|次数|数|:|达)*#|(?:召开|举行|组织)[^,#]{0,10}#[^,]{0,22}(?:会议|专题会|推进会|例会|工作会|部署会|协调会)|#(?:召开|组织召开|主持召开)[^,]{0,18}会/,
    { measures: times, not: /发布会|听证|座谈|纪要|常务/, total: true },
  ),
  concept('response', 'press.byHead', ['', 'S2.2.1.a', ''], /主要负责(?:人|同志)[^,]{0,10}(?:发布会)[^#]{0,6}#/),
  concept('response', 'press.byHead', ['', 'S2.2.1.a', ''], /负责(?:人|同志)[^#]*#/, { under: /^press\.count$/ }),
  concept(
    'response',
    'press.count',
    ['', 'S2.2.1', ''],
    /新闻发布会(?:[、和及][\u4e00-\u9fff]{2,8}会)*[^#]{0,6}#|#[^,]{0,8}新闻发布(?:会|活动)|新闻通气会#/,
    {
      measures: times,
      denied: /新闻发布会/,
      total: true,
    },
  ),
  concept('response', 'interview.byHead', ['', 'S2.2.2.a', ''], /主要负责(?:人|同志)[^,]{0,14}(?:访谈)[^#]{0,6}#/),
  concept('response', 'interview.byHead', ['', 'S2.2.2.a', ''], /负责(?:人|同志)[^#]*#/, {
    under: /^interview\.count$/,
  }),
  concept(
    'response',
    'interview.count',
    ['', 'S2.2.2', ''],
    /(?:在线|网上|网络)访谈[^#]{0,6}#|#[^,]{0,6}(?:在线|网上|网络)访谈|访谈#/,
    { measures: times, denied: /(?:在线|网上|网络)访谈/, total: true },
  ),
  concept(
    'response',
    'interpretation.count',
    ['', 'S2.2.3', ''],
    /解读(?!、(?:宣传|新闻|工作|动态))[^,#]{0,16}#|(?:制作|编制|发布|推出|开展)[^,#]{0,4}政策(?:简明)?问答[^,#]{0,4}#|#[^,#]{0,4}政策(?:简明)?问答|#[^,]{0,10}解读|对#.{0,50}(?:进行|开展|作出|予以)了?(?:政策)?解读/,
    {
      measures: oneOf('条次 条 篇次 篇 件次 件 个 份 次 期 则 项'),
      denied: /解读/,
      total: true,
    },
  ),
  concept('response', 'response.social', ['', 'S2.2.4', ''], /(?:微博|微信)[^,]{0,6}(?:回应|回复)[^#]{0,8}#/, {
    not: /其[他它]方式|电话/,
    total: true,
  }),
  concept('response', 'response.other', ['', 'S2.2.5', ''], /其[他它](?:方式|渠道)[^,]{0,6}(?:回应|解读)[^#]{0,8}#/),
  concept(
    'response',
    'response.total',
    ['', 'S2.1', ''],
    /(?:回应|处置|处理|应对)[^,#]{0,14}(?:热点|舆情|关切|关注)[^#]{0,10}#|(?:回复|答复)[^,#]{0,6}(?:热点|舆情|关切)#|(?:热点|舆情)[^,#]{0,8}#|(?:回应|处置)#[^,]{0,10}(?:舆情|热点|关切)/,
    { measures: cases, denied: /舆情|热点/, total: true, not: /发布|转发|推送|动态|公开/ },
  ),
];
