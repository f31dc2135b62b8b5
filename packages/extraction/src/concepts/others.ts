import { type Concept, cases, concept, oneOf, people, places } from './concept.ts';

const none = ['', '', ''] as const;
const visits = oneOf('人次 次 人 条 ');

// 公开信访件办理一览表9件: papers about letters.
const published = /(?:公开|发布|公布|公示)[^,#]*(?:一览表|清单|名单|公告|公示|通报)#|通报[^,#]*(?:情况|结果)#/;

/** What reports count besides: kept as observations, so that they are not taken for one of the above. */
export const otherConcepts: readonly Concept[] = [
  concept(
    'claim',
    'report.sectionsClaimed',
    none,
    /(?:全文|报告|年报|由|共|分|包括|内容|措施|情况|附[表件])[^。]*#|#组成/,
    {
      measures: oneOf('个部分 大部分 部分'),
    },
  ),
  concept('claim', 'report.sectionsClaimed', none, /其[他它]需要报告的?事项等?#/, {
    measures: oneOf('个方面 方面'),
  }),
  concept('claim', 'plan.claimed', none, /(?:做好|抓好|着力|重点抓)[^。]{0,10}#/, {
    measures: oneOf('个方面 方面 项'),
    not: /行政|审批|收费/,
  }),
  concept('claim', 'list.claimed', none, /#/, {
    measures: oneOf('个部分 部分 个方面 方面 个大类 大类 个小类 小类 大块'),
  }),
  concept('claim', 'list.claimed', none, /等(?:共|共计|合计|总计)?#/, {
    measures: oneOf('类 种 项 个 个大类 大类 个方面 方面'),
    not: /#[^,]{0,8}(?:专栏|栏目|板块|平台|渠道)|#[^,]{0,4}(?:部门|单位|科室|社区|乡镇|街道|村)/,
  }),
  concept(
    'claim',
    'catalog.itemGroups',
    none,
    /#[^,]{0,6}(?:公开内容|公开事项|内容)|(?:分为|排出|梳理|设置?)[^,]{0,6}#/,
    { measures: oneOf('大项') },
  ),
  concept('other', 'consult.count', none, /咨询[^,]{0,14}#|#(?:[^,]{0,10}|(?:通过|以)[^,]{0,30})咨询/, {
    measures: cases,
    not: /热线|留言|信箱|网民/,
    denied: /咨询(?!电话|服务|点|台|窗口|室)/,
    total: true,
  }),
  concept(
    'other',
    'hotline.handled',
    none,
    /(?:热线|12345|市长电话|区长电话|电话|工单)[^,]{0,14}#|(?:接听|受理|接到)(?:群众)?来电(?:共|:)*#|#[^,]{0,8}(?:热线)/,
    {
      measures: cases,
      not: /活动#/,
    },
  ),
  concept(
    'other',
    'letters.count',
    none,
    /(?:留言|来信|信箱|网民|咨询|信访|来访|邮件)[^,]{0,14}#|反映(?:问题|意见|诉求)[^,#]{0,6}#|(?:回复|答复|处理|办理)[^#]*(?:事项|问题)的信[函件](?:共|:)*#|#[^,]{0,10}(?:留言|来信|咨询|信件|信访)/,
    { measures: cases, not: published, denied: /(?:收到|接到)(?![^,]{0,8}申请)[^,]{0,16}(?:留言|来信)/ },
  ),
  concept('other', 'portal.visitsDaily', none, /日平?均(?:访问|访客|点击|浏览)[^,]{0,6}#/, { measures: visits }),
  concept('other', 'portal.visits', none, /(?:访问|点击|浏览|阅读)(?:数?量|总数|人数|次数|数|总量|率)?[^,]{0,10}#/, {
    measures: visits,
  }),
  concept(
    'other',
    'media.followers',
    none,
    /(?:粉丝|[关观]注(?:人数|用户|量|度)?|订阅|用户)[^,]{0,10}#|#[^,]{0,4}(?:粉丝|关注)/,
    { measures: oneOf('名 人 个 位 户 人次 ') },
  ),
  concept(
    'other',
    'approval.items',
    none,
    /(?:审批|许可|权力|服务)事项[^,]{0,16}#|#[^,、]{0,4}(?:审批|许可|权力|服务)事项/,
    { measures: oneOf('项 个 类 ') },
  ),
  concept('other', 'decision.licence', ['', '', 'P5.LICENSE.decisions'], /行政许可[^#]{0,18}#/, {
    measures: cases,
    not: /信息|公开|公示/,
  }),
  concept('other', 'decision.penalty', ['', '', 'P6.PENALTY.decisions'], /行政处罚[^#]{0,10}#/, {
    measures: cases,
    denied: /^[未没有无]+行政处罚/,
    not: /信息|公开|公示/,
  }),
  concept('other', 'decision.coercion', ['', '', 'P6.COERCION.decisions'], /行政强制[^#]{0,10}#/, {
    measures: cases,
    denied: /^[未没有无]+行政强制/,
    not: /信息|公开|公示/,
  }),
  concept('other', 'proposal.handled', none, /(?:建议|提案|议案)[^,]{0,12}#|#[^,]{0,10}(?:建议|提案|议案)/, {
    measures: cases,
    not: /意见(?:及|和|、|与)?建议|反映/,
  }),
  concept('other', 'org.villages', none, /#(?:行政|中心)?村(?!务|级)/, { measures: places }),
  concept('other', 'org.communities', none, /#(?:城市)?社区/, { measures: places }),
  concept('other', 'org.streets', none, /#街道/, { measures: places }),
  concept('other', 'org.towns', none, /#(?:乡镇|镇|乡)/, { measures: places }),
  concept('other', 'org.counties', none, /#(?:县|区|市|旗)(?!级|域|场|民|政府|直|属|委|局|人大|政协|内|本)/, {
    measures: places,
  }),
  concept('other', 'org.departments', none, /#(?:[^,]{0,4})(?:部门|科室|单位|委办局|行政机关|机构)/, {
    measures: places,
  }),
  concept('other', 'supervisors.count', none, /监督员[^,]{0,6}#|#[^,]{0,10}监督员/, { measures: people }),
];
