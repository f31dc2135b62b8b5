import type {
  ApplicationEventKind,
  ApplicationRowProblem,
  ApplicationState,
  DeliveryWay,
  GroundPart,
  GuideQuestion,
  IdentityDocument,
  InformationForm,
} from '@gongkai/kernel';
import { applicantKindNames, applicationChannelNames } from './register-vocabulary.ts';

/** Chinese terms of the register of applications. Each list is complete or does not compile. */
export const applicationStateNames: Record<ApplicationState, string> = {
  confirming: '待与申请人确认',
  processing: '办理中',
  correcting: '待申请人补正',
  consulting: '征求意见中',
  explaining: '待申请人说明理由',
  'fee-noticed': '待申请人缴费',
  drafted: '待法制审核',
  checked: '待领导签批',
  approved: '待送达',
  closed: '已办结',
  split: '已拆分',
  merged: '已并案',
  moved: '已移交',
};

export const applicationEventNames: Record<ApplicationEventKind, string> = {
  registered: '登记',
  confirmed: '与申请人确认',
  'correction-asked': '告知补正',
  corrected: '收到补正',
  'correction-lapsed': '逾期不补正',
  'third-party-asked': '征求第三方意见',
  'organ-asked': '征求其他机关意见',
  'notice-served': '登记通知送达',
  'third-party-answered': '第三方答复',
  'organ-answered': '其他机关答复',
  'explanation-asked': '要求说明理由',
  explained: '收到说明理由',
  'fee-noticed': '发出收费通知',
  'fee-paid': '登记缴费',
  'fee-lapsed': '逾期未缴费',
  extended: '延长答复期限',
  'assistance-asked': '请科室协办',
  assisted: '科室协办答复',
  'handed-over': '转交科室办理',
  drafted: '拟定答复',
  checked: '法制审核',
  approved: '领导签批',
  delivered: '送达并办结',
  'answered-at-once': '当场答复',
  withdrawn: '申请人撤回',
  split: '拆分申请',
  merged: '并案',
  moved: '移交承接单位',
  amended: '更正登记',
  reopened: '更正错误，重新办理',
  'taken-over': '补录办理结果',
};

export const identityDocumentNames: Record<IdentityDocument, string> = {
  'resident-id': '居民身份证',
  'credit-code': '统一社会信用代码证照',
  passport: '护照',
  'travel-permit': '港澳台居民证件',
  other: '其他证明',
};

export const informationFormNames: Record<InformationForm, string> = {
  paper: '纸质',
  electronic: '电子数据',
  inspection: '现场查阅',
  other: '其他',
};

export const deliveryWayNames: Record<DeliveryWay, string> = {
  'pick-up': '自行领取',
  post: '邮寄',
  email: '电子邮件',
  fax: '传真',
  web: '网上获取',
};

export const guideQuestionNames: Record<GuideQuestion, string> = {
  clear: '补不补：申请内容是否明确',
  proper: '该不该：是不是应当按条例办理的申请',
  held: '有没有：本机关是否掌握',
  public: '给不给：是否已经主动公开',
  withheld: '给不给：有没有不予公开的情形',
  divisible: '给不给：能否区分处理、部分公开',
  fitting: '当不当：事实、依据、证据是否齐备',
};

export const groundPartNames: Record<GroundPart, string> = {
  facts: '事实',
  article: '法律依据',
  evidence: '证据清单',
  search: '检索记录（范围、关键词、系统、人员）',
  access: '获取方式、途径',
  organ: '负责公开的机关',
  earlier: '此前的申请',
  withheld: '不予公开部分的理由',
  explanation: '申请人说明理由的过程',
  correction: '补正告知及补正内容',
};

export const applicationRowProblemNames: Record<ApplicationRowProblem, string> = {
  'number-missing': '没有原编号；重复导入时靠它识别',
  'number-twice': '原编号在文件中重复',
  'day-malformed': '日期不是“2024-01-05”这样的日期',
  'day-ahead': '日期晚于今天',
  'closed-before-receipt': '办结日期早于收到日期',
  'channel-unknown': `不认识的申请方式，应为${Object.values(applicationChannelNames).join('、')}`,
  'kind-unknown': `不认识的申请人类型，应为${Object.values(applicantKindNames).join('、')}`,
  'outcome-unknown': '不认识的办理结果',
  'outcome-without-day': '有办理结果而没有办结日期',
  'day-without-outcome': '有办结日期而没有办理结果',
  'description-missing': '没有申请内容',
  'identity-check-digit': '证件号码的校验码不对',
};

/** The name of a state or event that came in a refusal's facts as text. */
export const applicationStateName = (state: string): string => nameIn(applicationStateNames, state);
export const applicationEventName = (event: string): string => nameIn(applicationEventNames, event);

const nameIn = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key;
