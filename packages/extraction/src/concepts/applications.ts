import { type Concept, cases, concept, oneOf, papers, people } from './concept.ts';
import { outcomeConcepts } from './outcomes.ts';

const within = ['application'] as const;
const part = { within, measures: cases } as const;
const none = ['', '', ''] as const;
const remedy = /复议|诉讼|申诉|投诉|举报|信访|留言|热线|咨询|关切/;
const applicant = { within, measures: oneOf('件次 件 人 人次 名 份 条 个 起 宗 项 次 ') } as const;

/** 当面申请数: a row of a local table names itself. */
const named = (code: string, cell: string, by: string): Concept =>
  concept('application', code, ['', cell, ''], new RegExp(`(?:${by})(?:提交)?申请(?:总?数|数量)[^,#]{0,3}#`), {
    measures: cases,
  });

/** 收到自然人申请41件, by one kind of applicant alone. */
const applied = (who: string) =>
  new RegExp(`(?:${who})(?:提出|提交|申请人)?的?(?:政府信息公开|信息公开|依申请公开|公开)?申请(?:数量?|共|有|为|:)*#`);

/** Applications 依申请公开: received and by channel, carried over, replied and with what outcome. */
export const applicationConcepts: readonly Concept[] = [
  // 条 of information by attribute, not applications .
  concept(
    'disclosure',
    'attribute.onRequest',
    none,
    /^[^收接受理]*依申请公开(?:类|的)?(?:政府)?(?:信息|文件)(?:数量?|共|:|为)*#/,
    { within: ['disclosure'], measures: oneOf('条'), not: /收到|接到|受理|新收/ },
  ),
  // 依申请公开类12条, 不予公开文件8件: papers by attribute, wherever they are told.
  concept(
    'disclosure',
    'attribute.onRequest',
    none,
    /^[^收接受理]*依申请公开(?:类|文件)(?:信息|文件)?(?:数量?|共|:|为)*#/,
    {
      measures: papers,
      not: /收到|接到|受理|新收/,
    },
  ),
  concept('disclosure', 'attribute.denied', none, /^(?:其中)?不予?公开(?:类|文件)(?:信息|文件)?(?:数量?|共|:|为)*#/, {
    measures: papers,
  }),
  concept(
    'disclosure',
    'attribute.onRequest',
    none,
    /^(?:其中)?[:,]?依申请(?:公开)?(?:类|的)?(?:信息|文件)?(?:数量?|总数|共|:|为)*#/,
    {
      under: /^(?:disclosure|channel)\./,
    },
  ),
  concept(
    'disclosure',
    'attribute.denied',
    none,
    /^(?:其中)?[:,]?不予?公开(?:类|的)?(?:信息|文件)?(?:数量?|总数|共|:|为)*#/,
    {
      under: /^(?:disclosure|channel)\./,
    },
  ),
  concept(
    'disclosure',
    'attribute.denied',
    none,
    /^[^收接受理]*不予公开(?:类|的)?(?:政府)?(?:信息|文件)(?:数量?|共|:|为)*#/,
    { within: ['disclosure'], measures: oneOf('条') },
  ),
  concept(
    'application',
    'application.carriedIn',
    ['', '', 'R2.C7'],
    /(?:上年|上一年|上年度|去年|\d{4}年)度?[^,#]{0,6}(?:结转|转结|转入|顺延)[^#]{0,14}#|(?:结转|转入)(?:上年|上一年)[^#]*#|上年结转/,
    { not: /至下|下年|下一年/, total: true },
  ),
  concept(
    'application',
    'application.carriedOut',
    ['', '', 'R4.C7'],
    /(?:结转|转结|顺延|转入?)(?:至|到)?(?:下年|下一年|下年度|次年|\d{4}年|明年)[^#]*#|(?:下一?年度?|次年|明年)继续办理[^#]{0,4}#|#[^,]*(?:结转|转结|顺延|转入?)(?:至|到)?(?:下|次|明|\d{4})/,
    { denied: /^[未无没有]*(?:结转|转结)|(?:结转|转结|转入?)(?:至|到)?(?:下一?年|次年|明年)/, total: true },
  ),
  concept(
    'application',
    'application.pending',
    none,
    /(?:在办|正在办理|未办结|尚未办结|待办|处理中)[^,]{0,6}#|#[^,]{0,4}(?:仍|尚|还)在|#[^,]{0,2}(?:未到|未满|未达)[^,]{0,6}(?:期|时限)|#[^,]{0,8}(?:在办|正在办理|尚未办结|未办结|处理中)/,
    part,
  ),
  concept('application', 'application.valid', none, /(?<!无|继续|现行)有效(?:申请|的)?[^,]{0,4}#/, part),
  concept('application', 'application.invalid', none, /无效(?:申请)?[^,]{0,4}#/, part),
  concept(
    'application',
    'application.accepted',
    none,
    /(?:正式|已|予以|均)受理[^,]{0,22}#|依法受理(?![^,#]*申请)[^,]{0,22}#|#[^,]{0,8}(?:正式|予以|依法|均)受理/,
    { measures: cases, not: /热线|投诉|举报|复议|诉讼|留言|信访|咨询|办件|案件/ },
  ),
  concept(
    'application',
    'reply.onTime',
    ['', 'S3.2.1', ''],
    /(?:按时|按期|如期|期限内|限期内|法定期限)[^,]{0,12}#|#[^,]{0,6}(?:按时|按期|如期|期限内)/,
    part,
  ),
  concept('application', 'reply.extended', ['', 'S3.2.2', ''], /(?:延期|延长)[^,]{0,10}#|#[^,]{0,4}(?:延期|延长)/, {
    ...part,
    denied: /延期(?:答复|办结|办理)/,
  }),
  ...outcomeConcepts,
  named('application.inPerson', 'S3.1.1', '当面|现场'),
  named('application.fax', 'S3.1.2', '传真'),
  named('application.online', 'S3.1.3', '网上|网络|电子邮件'),
  named('application.letter', 'S3.1.4', '信函|信件|邮寄'),
  concept('application', 'application.natural', ['', '', 'R1.C1'], applied('自然人|公民|个人'), {
    measures: cases,
    not: /法人|组织|企业/,
  }),
  concept('application', 'application.business', ['', '', 'R1.C2'], applied('商业企业'), {
    measures: cases,
    not: /自然人|公民|个人|其他组织/,
  }),
  concept('application', 'application.organisations', none, applied('法人(?:或|和|及)其他组织|法人|企业'), {
    measures: cases,
    not: /自然人|公民|个人/,
  }),
  concept(
    'application',
    'application.received',
    ['A2.1', 'S3.1', 'R1.C7'],
    /(?:收到|接到|受理)[^#,]{0,20}依申请[^#,]{0,10}(?:诉求|要求|事项|件)(?:共|:|为)*#|(?:收到|接到|受理|接受|收悉|新收|接收|收办|接办)[^#]{0,26}申请(?:书|表|案件|情况|件|公开|信息|政府|的|数量?|总数|共|总|计|累计|合计|事项|:|,|为|达|有|约|近|约)*#|(?:收到|接到|受理|接收|新收)(?:了|各类|公民|群众)*#[^,]{0,16}(?:申请)(?!行政复议|复议)|依申请公开(?:政府信息|信息|事项|申请|案件|件|受理|量|数量?|的|总数|合计|总计|共|:|为)*#|依申请公开(?:系统|平台|栏目|信箱|邮箱)[^,#]{0,6}(?:收到|接到)了?#|(?:信息公开|依申请公开)请求(?:共|:)*#|申请(?:公开)?(?:政府)?信息(?:公开)?(?:共|:|为)*#|申请的政府信息(?:共|:)*#|信息公开申请(?:案件|事项|件|书|数量?|总数|共|总|计|累计|合计|:|,|为|有)*#/,
    {
      measures: cases,
      not: /当面|传真|信函|网上|网络|邮[件寄]|网站(?:共|已)?受理|其[他它](?:渠道|方式|途径)|复议|诉讼|办结|完结|答复|回复|属性|(?<!收到[和并、及]?[^,#]{0,4})处理[^,#]{0,8}申请|完成[^,#]{0,8}申请/,
      denied:
        /(?:信息)?公开(?:的|事项的|工作的|方面的)?(?:书面)?申请(?!行政复议|复议|引发|引起|导致)|依申请|申请(?:人)?(?:主动)?(?:要求)?公开|书面申请|(?:收到|接到|受理)(?:(?!复议|诉讼|投诉|举报|信访)[^,]){0,40}申请(?!行政复议|复议|引发|引起|导致)|无申请(?!的)|要求公开|(?:无|没有)(?:任何)?(?:人|公民|群众|单位|个人)[^,]{0,24}申请(?!行政复议|复议|人|引发|引起)/,
      total: true,
    },
  ),
  concept(
    'application',
    'application.received',
    ['A2.1', 'S3.1', 'R1.C7'],
    /^(?:本年度?|今年|全年|当年)*新收(?:到)?(?:数|共|:)*#/,
    {
      measures: cases,
      total: true,
      alone: true,
    },
  ),
  // 在23件申请中: the same total again.
  concept(
    'application',
    'application.received',
    ['A2.1', 'S3.1', 'R1.C7'],
    /(?:[对在]|上述|以上|这|所有)#[^,]{0,4}申请(?:公开)?(?:中|件中|里|$|事项|进行|均|全部|都)|^#[^,]{0,4}申请(?:中|件中|里)|(?:收到|受理|接到|办理)的#[^,]{0,10}申请[^,]{0,4}(?:中|里)$/,
    { within, measures: cases },
  ),
  concept(
    'application',
    'application.inPerson',
    ['', 'S3.1.1', ''],
    /(?:当面|现场|窗口|上门|书面)[^,]{0,8}#|#[^,]{0,6}(?:当面|现场)/,
    { ...part, not: /咨询/ },
  ),
  concept('application', 'application.fax', ['', 'S3.1.2', ''], /传真[^,]{0,8}#|#[^,]{0,6}传真/, part),
  concept(
    'application',
    'application.online',
    ['', 'S3.1.3', ''],
    /(?:网上|网络|网站|电子邮件|邮箱|在线|(?<!政府)线上|互联网|平台|管理系统|网页)[^,]{0,10}#|#[^,]{0,6}(?:网上|网络|电子邮件)/,
    { ...part, not: /管理系统|咨询/ },
  ),
  concept('application', 'application.bySystem', none, /管理系统[^,]{0,6}#/, part),
  concept(
    'application',
    'application.letter',
    ['', 'S3.1.4', ''],
    /(?:信函|信件|邮寄|邮政|快递|来信|来函|纸质)[^,]{0,8}#|#[^,]{0,6}(?:信函|邮寄|信件|挂号信|快递)/,
    { ...part, not: /(?:收到|接到|办理|处理)(?!.*申请)[^,#]{0,6}来信|信箱|信访/ },
  ),
  concept('application', 'application.otherWay', none, /其[他它](?:渠道|方式|途径|形式)[^,]{0,12}#/, part),
  concept(
    'application',
    'application.natural',
    ['', '', 'R1.C1'],
    /(?:自然人|公民|个人)[^,]{0,8}#|#[^,]{0,6}(?:自然人|公民(?!、|和|,))/,
    { ...applicant, not: /^(?:其中)?[:,]?(?:办结|答复)/ },
  ),
  concept(
    'application',
    'application.business',
    ['', '', 'R1.C2'],
    /(?:商业企业|企业)[^,]{0,8}#|#(?:是|为|属于?|系)?(?:商业)?企业(?:申请|提出|提交|,|$)/,
    applicant,
  ),
  concept('application', 'application.research', ['', '', 'R1.C3'], /科研机构[^,]{0,6}#|#[^,]{0,6}科研机构/, applicant),
  concept(
    'application',
    'application.welfare',
    ['', '', 'R1.C4'],
    /(?:社会)?公益组织[^,]{0,6}#|#[^,]{0,6}(?:社会)?公益组织/,
    applicant,
  ),
  concept(
    'application',
    'application.legal',
    ['', '', 'R1.C5'],
    /法律服务机构[^,]{0,6}#|#[^,]{0,6}法律服务机构/,
    applicant,
  ),
  concept('application', 'application.organisations', none, /(?:法人|其他组织|组织)[^,]{0,16}#/, applicant),
  concept(
    'application',
    'reply.closed',
    ['', 'S3.2', 'R3.7.C7'],
    /(?:办结|办理完[毕结成]|处理完毕|已办理|已完成|处理|办理(?:回复|答复))(?:件|依申请公开|依申请|政府信息公开|信息公开|申请|情况|事项|数|的|了|共|:)*#|^(?:共|已|全年)*办理#|办理#[^,]{0,4}依申请公开|#[^,]{0,10}(?:办结|办理完毕|已办理)/,
    { ...part, not: /投诉|热线|留言|收到(?:并|和|及|、)?处理/, total: true },
  ),
  concept(
    'application',
    'reply.total',
    ['', 'S3.3', ''],
    /(?:答复|回复|作出决定|予以答复)[^,]{0,12}#|#[^,]{0,20}(?:答复|回复|做了决定|作出决定)/,
    { ...part, not: remedy, total: true },
  ),
  concept(
    'application',
    'reply.closed',
    ['', 'S3.2', 'R3.7.C7'],
    /(?:办结|办理完[毕结])[^,#]{0,8}(?:依申请公开|信息公开申请)(?:申请|事项|件|共|:)*#|依申请公开(?:政府)?(?:信息|事项)的?(?:办理|处理)(?:数|件|共|:)*#/,
    { measures: cases, total: true },
  ),
  concept(
    'application',
    'reply.total',
    ['', 'S3.3', ''],
    /(?:答复|回复)(?:[^,#]{0,10})(?:依申请公开|信息公开申请)(?:申请|事项|件|共|:)*#|依申请公开(?:申请|事项)?的?(?:答复|回复)(?:件|共|:|了)*#/,
    {
      measures: cases,
      total: true,
    },
  ),
  concept('application', 'application.applicants', none, /申请人[^,]{0,4}#/, { within, measures: people }),
];
