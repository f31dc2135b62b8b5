import { type Concept, concept, papers } from './concept.ts';

const notCounted = /访问|点击|浏览|阅读|粉丝|关注|留言|咨询|投诉|申请|受理|回复|解读|办件|评议|转办/;
const channel = { measures: papers, not: notCounted } as const;
const none = ['', '', ''] as const;

/** Information disclosed: totals, kinds, channels. Channels before totals: 通过网站公开信息3条 is a channel. */
export const disclosureConcepts: readonly Concept[] = [
  concept(
    'disclosure',
    'normative.valid',
    ['', '', 'P1.NORM.valid'],
    /现行有效.*规范性文件|规范性文件.*现行有效|^现行有效#/,
  ),
  concept(
    'disclosure',
    'normative.repealed',
    ['', '', 'P1.NORM.repealed'],
    /(?:废止|失效).*规范性文件[^,]*#|(?:废止|失效)[^,]*#.{0,4}规范性文件|规范性文件.*废止#/,
    { measures: papers },
  ),
  concept('disclosure', 'normative.repealed', ['', '', 'P1.NORM.repealed'], /^(?:本年)?废止(?:了)?#/, {
    measures: papers,
    alone: true,
  }),
  concept(
    'disclosure',
    'rules.issued',
    ['', '', 'P1.REG.made'],
    /(?:制发|制定)(?:了)?(?:政府)?规章[^,]{0,4}#|规章[^,]{0,4}制发[^,]{0,4}#/,
    { measures: papers },
  ),
  concept(
    'disclosure',
    'normative.issued',
    ['', 'S1.1.b', 'P1.NORM.made'],
    /规范性文件[^,]{0,4}(?:制发|制定)[^,]{0,4}#/,
    { measures: papers },
  ),
  concept(
    'disclosure',
    'normative.issued',
    ['', 'S1.1.b', 'P1.NORM.made'],
    /(?:制发|制定|出台|印发|制作)[^,]{0,6}规范性文件(?:总?数|总数量)?[^,]{0,4}#|(?:制发|制定|出台|印发)[^,]{0,4}#[^,]{0,4}规范性文件/,
    { not: /解读|公开#/ },
  ),
  concept(
    'disclosure',
    'disclosure.normative',
    ['', 'S1.1.a', ''],
    /(?:公开|发布)[^,]{0,8}规范性文件[^,]{0,4}#|(?:公开|发布)[^,]{0,6}#[^,]{0,4}规范性文件/,
    { measures: papers, not: /解读|网站|公报|微/ },
  ),
  concept('disclosure', 'disclosure.proposals', ['', 'S1.1.x', ''], /(?:建议|提案)[^,]{0,16}公开[^,]{0,6}#/, {
    within: ['disclosure'],
  }),
  concept('disclosure', 'disclosure.policy', ['A1.1.a', '', ''], /政策法规(?:类|性)?.*#/, {
    within: ['disclosure'],
    measures: papers,
  }),
  concept('disclosure', 'disclosure.business', ['A1.1.b', '', ''], /业务(?:工作)?类.*#/, {
    within: ['disclosure'],
    measures: papers,
  }),
  concept('disclosure', 'channel.gazette', ['', 'S1.2.1', ''], /公报.{0,20}#/, channel),
  concept('disclosure', 'channel.wechat', ['', 'S1.2.4', ''], /(?:微信|公众号|公众平台).{0,24}#/, {
    ...channel,
    not: /访问|点击|浏览|阅读|粉丝|关注|留言|咨询|投诉|申请|受理|回复|解读|微博|微博微信|回应|新媒体/,
  }),
  concept('disclosure', 'channel.weibo', ['', 'S1.2.3', ''], /微博.{0,24}#/, {
    ...channel,
    not: /访问|点击|浏览|阅读|粉丝|关注|留言|咨询|投诉|申请|受理|回复|解读|微信|回应|新媒体/,
  }),
  concept('disclosure', 'channel.media', none, /(?:新媒体|两微|双微|微信|微博|抖音|客户端|APP).{0,24}#/, {
    ...channel,
    not: /访问|点击|浏览|阅读|粉丝|关注|留言|咨询|投诉|申请|受理|回复|回应/,
  }),
  concept('disclosure', 'channel.website', ['', 'S1.2.2', ''], /(?:网站|门户网|公开网|政务网|官网|政府网).{0,30}#/, {
    ...channel,
    not: /访问|点击|浏览|阅读|粉丝|关注|留言|咨询|投诉|申请|受理|回复|解读|办件|内网|专栏|访谈|新闻网|审批|许可|事项|设置|设立|建设|开设/,
  }),
  concept('disclosure', 'channel.other', ['', 'S1.2.5', ''], /(?:其他|其它)(?:方式|渠道|途径|形式|载体).{0,16}#/, {
    ...channel,
    within: ['disclosure'],
  }),
  concept(
    'disclosure',
    'channel.board',
    none,
    /(?:公告栏|公示栏|公开栏|宣传栏|展板|电子屏|显示屏|报刊|报纸|电视|广播|电台|简报|宣传单|宣传册|明白纸).{0,16}#/,
    { measures: papers, not: /设|建|放置|申请/ },
  ),
  concept(
    'disclosure',
    'disclosure.total',
    ['A1.1', 'S1.1', ''],
    /(?:主动公开|公开|发布(?!文件)|公布(?!文件))(?:的|了|(?:19|20)\d{2}年度?|各类|各|政府|政务|党务|有关|相关|本级|本|街道|镇|局|类|信息公开|政务公开)*(?:信息|文件|事项|内容)(?:公开)?(?:的|总?数量?|总量|条数|件数|件|共|总|合|计|达到?|累计|已|为|约|近|余|:|有|是|量|,)*#|(?:信息公开|主动公开)(?:总?数量?|总量|条数|共|总计|共计|合计|累计|达到?|已|为|约|近|余|:|有|,)+#|(?:主动公开|公开|发布|公布)(?:了|各类)*#(?:政府|政务|各类|主动公开|的)*信息/,
    { measures: papers, not: /依申请|受理|不予|收到|更新|网上申请|答复|预决算|公开率/ },
  ),
  concept(
    'disclosure',
    'disclosure.total',
    ['A1.1', 'S1.1', ''],
    /(?:新增|新公开)(?:信息|公开信息|政府信息|主动公开)*(?:共|总|计|:|约)*#|公开(?:数|数量|条数|总量|总数)(?:为|共|:|达)*#/,
    { measures: papers, within: ['disclosure'], not: /依申请|不予|收到|受理|网站|微|答复|解读/ },
  ),
  concept(
    'disclosure',
    'disclosure.total',
    ['A1.1', 'S1.1', ''],
    /主动公开[^,#]*(?:等|方面|涉及)[^,#]*信息[^,#]{0,3}#/,
    { measures: papers, not: /申请|受理|答复/ },
  ),
  concept('disclosure', 'disclosure.topic', none, /(?:公开|发布|公布|公示)[^,]{0,18}#|(?:公开|发布|公布|公示)#/, {
    measures: papers,
    not: /申请|受理|复议|诉讼|答复|解读|制度|访谈|专栏|研究|工作#|活动|类#|发布会/,
  }),
];
