import { channelConcepts } from './channels.ts';
import { type Concept, concept, oneOf, papers } from './concept.ts';

const none = ['', '', ''] as const;
// What stands between 公开信息 and its number and says nothing.
const fill =
  '的|总?数量?|总量|条数|件数|件|共有?|总|合|计|达到?|了|累计|历年|新增|已|为|约|近|余|:|有|是|即|均|量|,|数据|分别|全部|全年|本年度?|今年|情况|超过?|突破|不足|上|到';
const of =
  '的|涉[^,、#]{1,5}?(?=政府|政务)|文件(?=信息)|工作(?=信息)|了|(?:19|20)\\d{2}年(?:度|以来)?|各类|各|全部|所有|政府|政务|党务|有关|相关|本级|本|街道|镇|局|类|涉及|信息公开|政务公开|我[省市州区县镇乡局街]|全[省市州区县]|各级|单位|部门|机关';
const verb = '主动公开|公开|发布(?!文件)|公布(?!文件)|主动发布';
const notTotal =
  /依申请|申请(?:公开)?(?:政府)?信息|受理|不予|收到|更新|网上申请|答复|预决算|公开率|移送|接收|送交|报送|移交|上报|信箱|热线|粉丝|刊物|听证|其[他它](?:应当?|需|属于?)?主动公开|#[^,]{0,6}(?:制度|措施|机制)|重点领域(?:政府)?信息公开[^,#]{0,6}#|梳理[^,#]*事项|公开的[^,#]{0,6}信息中/;

/** Information disclosed: totals, kinds, channels. Channels before totals: 通过网站公开信息3条 is a channel. */
export const disclosureConcepts: readonly Concept[] = [
  concept(
    'disclosure',
    'rules.valid',
    ['', '', 'P1.REG.valid', ''],
    /(?:现行|继续)有效(?:的|政府)*规章[^,#]{0,4}#|规章[^,#规范]{0,6}(?:现行|继续)有效[^,#]{0,6}#/,
    { measures: /^(?:部|件|个|项|条|份|)$/, not: /规章制度/ },
  ),
  concept(
    'disclosure',
    'rules.repealed',
    ['', '', 'P1.REG.repealed', ''],
    /(?:废止|失效)(?:了|的|政府)*规章[^,#]{0,4}#|(?:废止|失效)了?#[^,#]{0,2}(?:政府)?规章|规章[^,#规范]{0,4}废止[^,#]{0,4}#/,
    { measures: /^(?:部|件|个|项|条|份|)$/, not: /规章制度/ },
  ),
  concept(
    'disclosure',
    'normative.valid',
    ['', '', 'P1.NORM.valid', ''],
    /(?:现行|继续)有效.*规范性文件|规范性文件.*(?:现行|继续)有效|规范性文件有效(?:件)?(?:总?数量?)(?:为|:)*#|现行有效文件[^,#]{0,4}#|^(?:目前|确认)?(?:现行|继续)有效(?:的|总?(?:件)?数量?)?(?:为|:)?#/,
  ),
  concept(
    'disclosure',
    'normative.repealed',
    ['', '', 'P1.NORM.repealed', ''],
    /(?:废止|失效)(?:(?!制发|制定|印发|出台)[^,#])*规范性文件[^,]*#|(?:废止|失效)[^,]*#.{0,4}规范性文件|规范性文件.*废止#/,
    { measures: papers },
  ),
  concept(
    'disclosure',
    'normative.repealed',
    ['', '', 'P1.NORM.repealed', ''],
    /^(?:本年|宣布|确认)*(?:废止|失效)(?:了|的|总?(?:件)?数量?)?(?:为|:)?#/,
    {
      measures: papers,
      alone: true,
    },
  ),
  concept(
    'disclosure',
    'normative.issued',
    ['', 'S1.1.b', 'P1.NORM.made'],
    /^(?:本年|新)?(?:制发|印发)(?:了|件数)?(?:为|:)?#/,
    {
      measures: oneOf('件 份'),
      alone: true,
    },
  ),
  concept(
    'disclosure',
    'rules.issued',
    ['', '', 'P1.REG.made'],
    /(?:制发|制定)(?:了)?(?:政府)?规章[^,]{0,4}#|(?:制定|制发|出台|印发)[^,#]{0,24}#(?:政府)?规章|规章[^,]{0,4}制发[^,]{0,4}#/,
    { measures: /^(?:部|件|个|项|条|份|)$/, not: /规章制度/ },
  ),
  concept('disclosure', 'disclosure.rules', none, /(?:公开|发布|公布|刊登)[^#]*规章[^,#]{0,4}#/, {
    measures: papers,
    not: /规章制度|规范性/,
  }),
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
    /(?:制发|制定|出台|印发|制作|制订)[^,]{0,12}规范性文件[^,]{0,6}#|(?:制发|制定|出台|印发|制订)[^,]{0,8}#[^,]{0,8}规范性文件/,
    {
      not: /解读|公开#|公开[^,#]*(?:制定|制发|印发|出台)的/,
      denied: /(?:制发|制定|出台|印发|制订)[^,]{0,8}规范性文件/,
    },
  ),
  concept(
    'disclosure',
    'disclosure.normative',
    ['', 'S1.1.a', ''],
    /(?:公开|发布|公布)[^,]{0,24}规范性文件[^,]{0,4}#|(?:公开|发布|公布)[^,]{0,6}#[^,]{0,6}规范性文件|新增的?(?:行政)?规范性文件(?:总?数|数量)?#|规范性文件(?:公开|发布|公布)(?:数量?)?#|^(?:行政)?规范性文件数量?#/,
    { measures: papers, not: /解读|网站|公报|微|刊登/ },
  ),
  concept(
    'disclosure',
    'disclosure.proposals',
    ['', 'S1.1.x', ''],
    /(?:主动|我[局委办]|全文)公开(?!征)[^,#]{0,12}(?:建议|提案)[^,#]{0,12}#/,
    {
      measures: papers,
      not: /等[^,#]{0,8}信息/,
    },
  ),
  concept(
    'disclosure',
    'disclosure.proposals',
    ['', 'S1.1.x', ''],
    /(?:建议|提案)[^,]{0,16}公开[^,]{0,6}#|(?<!未|不)公开[^,#]{0,20}(?:建议|提案)[^,#]{0,12}#|(?:公开办理结果|办理结果公开|(?:建议|提案)办理结果)[^,#]{0,4}#/,
    { within: ['disclosure'], not: /等[^,#]{0,8}信息/ },
  ),
  concept('disclosure', 'disclosure.policy', ['A1.1.a', '', ''], /政策法规(?:类|性)?.*#/, {
    within: ['disclosure'],
    measures: papers,
    not: /、/,
  }),
  concept('disclosure', 'disclosure.business', ['A1.1.b', '', ''], /业务(?:工作)?类.*#/, {
    within: ['disclosure'],
    measures: papers,
  }),
  ...channelConcepts,
  concept(
    'disclosure',
    'disclosure.updated',
    none,
    new RegExp(`更新(?:${of})*信息(?:${fill})*#|信息更新量(?:共|为|:|达)*#|进行(?:及时|动态)?更新,?(?:共计?|合计)#`),
    {
      measures: papers,
      total: true,
    },
  ),
  concept(
    'disclosure',
    'disclosure.documents',
    none,
    /(?:产生|形成|制作|生成|拟制|制发|印发)[^,#]{0,10}(?:公文|文件|政府信息)[^,#]{0,6}#|(?:公文|文件)总数(?:量|共|计|:|为)*#/,
    { measures: papers, total: true, not: /规范性|公开/ },
  ),
  concept(
    'disclosure',
    'disclosure.total',
    ['A1.1', 'S1.1', ''],
    new RegExp(
      `(?:${verb})(?:${of})*(?:信息|文件|事项|内容)(?:(?:、|和|及)(?:动态|公告|文件|资料|事项))*(?:公开)?(?:${fill})*#|(?:信息公开|主动公开)(?:${fill})+#|(?:主动公开|公开|发布|公布)(?:了|各类|的|${fill})*#(?:政府|政务|各类|主动公开|的)*信息`,
    ),
    { measures: papers, not: notTotal, total: true },
  ),
  concept('disclosure', 'disclosure.total', ['A1.1', 'S1.1', ''], /公开(?:数|数量|条数|总量|总数)(?:为|共|:|达)*#/, {
    measures: papers,
    not: /依申请|不予|收到|受理|网站|微|答复|解读/,
  }),
  concept(
    'disclosure',
    'disclosure.total',
    ['A1.1', 'S1.1', ''],
    /(?:新增|新公开)(?:信息|公开信息|政府信息|主动公开)*(?:共|总|计|:|约)*#/,
    { measures: papers, within: ['disclosure'], not: /依申请|不予|收到|受理|网站|微|答复|解读/ },
  ),
  concept(
    'disclosure',
    'disclosure.total',
    ['A1.1', 'S1.1', ''],
    /主动(?:向[^,#]{0,12})?(?:公开|发布)[^,#]*(?:等|方面|涉及)[^,#]*信息[^,#]{0,3}#|向社会(?:公开|发布)[^,#]*等(?:政府|政务)信息[^,#]{0,3}#|主动向社会(?:公开|发布)[^,#]{0,80}信息[^,#]{0,3}#|信息(?:(?:发布|公开)总?量|总计|总数)(?:为|共|:|达)*#|(?:公开|发布)[^,#]{0,40}信息(?:合计|总计)#|(?:公开|发布)[^,#]{0,60}各类[^,#]{0,8}信息(?:共|总|计|:|约|近|达|超)*#/,
    { measures: papers, not: /申请|受理|答复|重点领域各类|公开的[^,#]{0,6}信息中/ },
  ),
  concept('disclosure', 'disclosure.total', ['A1.1', 'S1.1', ''], /(?:主动|政府信息)公开#/, {
    measures: papers,
    weak: true,
    not: notTotal,
  }),
  concept('disclosure', 'disclosure.updated', none, /更新[^,#]{0,40}信息(?:共|计|约|达)*#/, {
    measures: papers,
    weak: true,
    not: /微|网站|平台|公众号/,
  }),
  // A long enumeration may name anything: 发布政府债务、土地制度试点等重点领域信息30条.
  concept(
    'disclosure',
    'disclosure.topic',
    none,
    /(?:公开|发布|公布|公示|推送)[^,#]{0,160}等(?:[^,#、]{0,12}(?:信息|文件|动态|内容)(?:共|总|计|:|约|近|达|超)*#|(?:共计?|合计|总计)#|[^,#、]{0,6}#(?:内容|信息|事项|文件))/,
    { measures: papers, weak: true, generic: true, not: /收到|受理|申请公开/ },
  ),
  concept(
    'disclosure',
    'disclosure.topic',
    none,
    /(?:公开|发布|公布|公示)[^,]{0,18}#|(?:公开|发布|公布|公示|推送)[^,#]{0,90}(?:信息|动态|文件|情况|计划|总结|报告|方案|公告|通知|决定|结果|目录|清单|一览表|名单|指南|规划|意见)(?:等|共|总|计|:|约|近|达|超)*#|(?:公开|发布|公布|公示)#/,
    {
      measures: papers,
      weak: true,
      generic: true,
      not: /申请|受理|复议|诉讼|答复|涵盖#|#[^,、]{0,4}领域|解读|制度|访谈|专栏|研究|审[查核](?:共|计)*#|工作#|活动|类#|发布会|信箱|邮箱|(?:监督|举报|投诉)(?![^,#]*(?:一览表|清单|名单|公告|通报)#|处理[^,#]*信息#)|点赞|评论|采用|督查|[检抽]查(?!结果)|接收|移送|移交|报送|送交|上报|(?:整改|督办|催办)(?:通知|单|函)|提醒/,
    },
  ),
  concept(
    'disclosure',
    'disclosure.topic',
    none,
    /类的?(?:政府)?(?:信息|文件)?的?(?:,|共|有|为|:|计|达|发布|公开)*#|信息(?:共|有|为|:|计|达)*#/,
    {
      measures: papers,
      weak: true,
      generic: true,
      within: ['disclosure'],
      not: /申请|受理|复议|诉讼|答复|等#|大类|分为|报送|上报|回应|反馈|收集|采集|移送|采用|接收|归集/,
    },
  ),
];
