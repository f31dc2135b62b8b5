import { type Concept, cases, concept, oneOf } from './concept.ts';

// 属信访、重复申请等不予处理: of several kinds.
const several = /、[^,#]*等[^,#]*不予处理/;
const part = { within: ['application'], measures: cases } as const;
const none = ['', '', ''] as const;

/** 国家秘密3件, 3件涉及国家秘密. */
const said = (name: string, near: number): RegExp =>
  new RegExp(`${name}[^,]{0,${near}}#|#(?:(?:办理|处理|答复)?结果[为是])?[^,]{0,10}${name}`);

/** 同意公开答复数: a row of a local table names itself, whatever its chapter is about. */
const row = (code: string, cells: readonly [string, string, string], words: RegExp): Concept =>
  concept('application', code, cells, words, { measures: cases });

/** Outcomes of applications, the reasons of a refusal before the refusal itself. */
export const outcomeConcepts: readonly Concept[] = [
  row(
    'reply.disclosed',
    ['', '', ''],
    /(?:予以|同意)?公开(?:及|和|与|或|、)(?:同意)?部分公开(?:的|有|共|政府信息|申请|信息)*#/,
  ),
  row('reply.partial', ['A2.3', 'S3.3.3', 'R3.2.C7'], /部分公开答复(?:总?数|数量)[^,#]{0,3}#/),
  row('reply.granted', ['A2.2', 'S3.3.2', 'R3.1.C7'], /(?<!不)同意公开答复(?:总?数|数量)[^,#]{0,3}#/),
  row('reply.denied', ['A2.4', 'S3.3.4', ''], /(?:否决|不予|不同意)公开答复(?:总?数|数量)[^,#]{0,3}#/),
  row('reply.total', ['', 'S3.3', ''], /申请的?答复(?:总?数|数量)[^,#]{0,3}#/),
  concept('application', 'reply.partial', ['A2.3', 'S3.3.3', 'R3.2.C7'], /部分公开[^,]{0,8}#|#[^,]{0,6}部分公开/, {
    ...part,
    not: /[及和与或]部分公开/,
  }),
  concept('application', 'reply.denied.secret', ['', 'S3.3.4.a', 'R3.3.1.C7'], said('国家秘密', 8), part),
  concept('application', 'reply.denied.trade', ['', 'S3.3.4.b', ''], said('商业[秘机]密', 8), part),
  concept('application', 'reply.denied.privacy', ['', 'S3.3.4.c', ''], said('个人隐私', 8), part),
  concept('application', 'reply.denied.safety', ['', 'S3.3.4.d', 'R3.3.3.C7'], said('(?:危及|三安全)', 24), part),
  concept('application', 'reply.denied.third', ['', '', 'R3.3.4.C7'], said('第三方合法权益', 8), part),
  concept('application', 'reply.denied.internal', ['', '', 'R3.3.5.C7'], /内部(?:事务|管理)[^,]{0,8}#/, part),
  concept('application', 'reply.denied.process', ['', '', 'R3.3.6.C7'], said('过程性', 8), part),
  concept('application', 'reply.denied.casefile', ['', '', 'R3.3.7.C7'], said('执法案卷', 8), part),
  concept('application', 'reply.denied.query', ['', '', 'R3.3.8.C7'], said('行政查询', 8), part),
  concept(
    'application',
    'reply.denied.notInfo',
    ['', 'S3.3.4.e', ''],
    /(?:不是|非|不属于)[^,]{0,8}(?:所指[^,]{0,10}|政府信息(?:的|数)*)#|#(?:不是|不属于|非)政府信息/,
    part,
  ),
  concept('application', 'reply.denied.otherLaw', ['', 'S3.3.4.f', ''], said('法律法规规定的其他', 6), part),
  concept('application', 'reply.denied.forbidden', ['', '', 'R3.3.2.C7'], said('法规禁止公开', 8), part),
  concept('application', 'reply.publication', ['', '', 'R3.5.3.C7'], said('公开出版物', 8), part),
  concept('application', 'reply.excessive', ['', '', 'R3.5.4.C7'], said('大量反复', 8), part),
  concept('application', 'reply.confirm', ['', '', 'R3.5.5.C7'], said('(?:确认或)?重新出具', 12), part),
  concept('application', 'reply.abandoned', ['', '', 'R3.6.1.C7', ''], said('逾期[不未]补正', 30), part),
  concept(
    'application',
    'reply.unpaid',
    ['', '', 'R3.6.2.C7', ''],
    said('(?:未按[^,]{0,6}通知|逾期[^,]{0,12})缴', 34),
    part,
  ),
  concept(
    'application',
    'reply.denied',
    ['A2.4', 'S3.3.4', ''],
    /(?:不予公开|不同意公开|不公开|免予公开|拒绝公开|不予以公开)[^,]{0,10}#|#[^,]{0,6}(?:不予公开|不同意公开|免予公开)|#[^,]*不予公开$/,
    { measures: cases, denied: /(?<!应当?公开[而却]?)不予以?公开|不同意公开|免予公开/ },
  ),
  concept('application', 'reply.unable', none, /无法提供[^,]{0,8}#|#[^,]{0,6}无法提供/, part),
  concept(
    'application',
    'reply.notExist',
    ['', 'S3.3.6', 'R3.4.1.C7'],
    /(?:信息)?不存在[^,]{0,8}#|#[^,]{0,8}(?:不存在)|不掌握[^,]{0,10}#|#(?:(?:办理|处理|答复)?结果[为是])?(?:本机关|我[局委办])?不掌握/,
    part,
  ),
  concept(
    'application',
    'reply.notOurs',
    ['', 'S3.3.5', 'R3.4.1.C7'],
    /(?:不属于|非)本(?:(?:行政)?机关|(?:单位|部门|局|办|街道|镇|校|院|集团|公司)(?:职责|职权|职能|掌握|公开|负责|信息))[^,]{0,12}#|#[^,]{0,8}(?:不属于|非)本(?:(?:行政)?机关|(?:单位|部门|局|办|街道|镇|校|院|集团|公司)(?:职责|职权|职能|掌握|公开|负责|信息))/,
    part,
  ),
  concept('application', 'reply.needMake', ['', '', 'R3.4.2.C7'], said('(?:另行制作|加工)', 8), part),
  concept('application', 'reply.unclear', ['', '', 'R3.4.3.C7'], said('(?:内容仍?不明确)', 8), part),
  concept('application', 'reply.petition', ['', '', 'R3.5.1.C7'], said('信访(?![局办])', 14), {
    ...part,
    not: several,
  }),
  concept(
    'application',
    'reply.repeat',
    ['', '', 'R3.5.2.C7'],
    new RegExp(`${said('重复申请', 8).source}|#[^,]{0,4}不再重复`),
    { ...part, not: several },
  ),
  concept(
    'application',
    'reply.otherHandling',
    ['', '', '', 'R3.6.C7'],
    said('其[他它](?:类型)?(?:处理|情形|情况|答复)', 6),
    part,
  ),
  concept('application', 'reply.notHandled', none, /不予处理[^,]{0,8}#|#[^,]{0,6}不予处理/, part),
  concept('application', 'reply.amend', ['', 'S3.3.7', ''], said('(?:更改|(?<![不未])补正|补充|更正)', 8), part),
  concept('application', 'reply.otherWay', ['', 'S3.3.8', ''], /其他途径[^,]{0,10}#/, {
    ...part,
    not: /提出|提交|申请/,
  }),
  concept(
    'application',
    'reply.alreadyPublic',
    ['', 'S3.3.1', ''],
    /(?:已|已经|属于)主动公开[^,]{0,10}#|已经?(?:通过[^,#]{0,8})?(?:对外|向社会)公开[^,#]{0,4}#|#[^,]{0,8}已主动公开/,
    part,
  ),
  concept(
    'application',
    'reply.granted',
    ['A2.2', 'S3.3.2', 'R3.1.C7'],
    /(?:同意公开|予以公开|准予公开|全部公开)(?:答复|信息|的|数|申请)*[^,]{0,4}#|#[^,不]{0,6}(?:同意公开|予以公开|准予公开)/,
    { ...part, not: /不同意|不予以|部分公开/ },
  ),
  concept(
    'application',
    'reply.granted',
    ['A2.2', 'S3.3.2', 'R3.1.C7'],
    /^(?:其中)?[:,]?(?:主动|依法)?公开(?:的|了)?#|^(?:其中)?[:,]?#(?:主动|依法)?公开$/,
    {
      ...part,
      under: /^(?:reply\.(?:total|closed)|application\.received)$/,
    },
  ),
  concept('application', 'reply.granted', ['A2.2', 'S3.3.2', 'R3.1.C7'], /^公开#$/, {
    within: ['application'],
    measures: oneOf('件 宗 起 例 份'),
  }),
];
