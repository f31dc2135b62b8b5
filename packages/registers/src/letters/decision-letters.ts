import type { Outcome } from '@gongkai/kernel';
import type { WithholdingGround } from './denial-letters.ts';
import { type LetterKind, opening, regulation } from './letter-kind.ts';

const toApplicant = { mark: '答', to: 'applicant', procedural: false } as const;

/** Letters that give information, or say where it is. */
const giving = {
  'already-public': {
    ...toApplicant,
    title: '政府信息已主动公开告知书',
    trigger: '申请的信息已经主动公开',
    ground: '条例第三十六条第一项',
    body: [
      opening,
      `经查，上述信息已经主动公开。依照${regulation}第三十六条第一项，现告知获取该信息的方式、途径：{access}。`,
    ],
    clauses: ['general'],
  },
  granted: {
    ...toApplicant,
    title: '政府信息予以公开告知书',
    trigger: '申请的信息可以公开',
    ground: '条例第三十六条第二项',
    body: [
      opening,
      `经审查，上述信息可以公开。依照${regulation}第三十六条第二项，本机关决定予以公开，提供的方式、途径和时间：{access}。`,
    ],
    clauses: ['general'],
  },
  partial: {
    ...toApplicant,
    title: '政府信息部分公开告知书',
    trigger: '含有不应当公开的内容，能够区分处理',
    ground: '条例第三十七条',
    body: [
      opening,
      `经审查，上述信息中含有不应当公开的内容，能够作区分处理。依照${regulation}（以下简称条例）第三十七条，本机关决定公开：{disclosed}。提供的方式、途径和时间：{access}。`,
      '不予公开的内容和理由：{withheld}。',
    ],
    clauses: ['pre-review'],
    contested: '上述不予公开的部分',
  },
  publication: {
    ...toApplicant,
    title: '公开出版物获取途径告知书',
    trigger: '要求提供政府公报、报刊、书籍等公开出版物',
    ground: '条例第三十九条第二款',
    body: [
      opening,
      `经审查，{you}要求提供的是公开出版物：{reasons}。依照${regulation}第三十九条第二款，现告知获取途径：{access}。`,
    ],
    clauses: ['general', 'none'],
  },
  'query-elsewhere': {
    ...toApplicant,
    title: '政府信息依照特别规定查询告知书',
    trigger: '法律、行政法规对信息的获取有特别规定',
    ground: '条例第三十六条第七项',
    body: [
      opening,
      `经审查，有关法律、行政法规对上述信息的获取有特别规定：{law}。依照${regulation}第三十六条第七项，请{you}依照该规定办理，办理的地点和方式：{access}。`,
    ],
    clauses: ['general', 'pre-review', 'none'],
  },
} as const satisfies Partial<Record<Outcome, LetterKind>>;

/** 无法提供: there is nothing to give, or not here. */
const lacking = {
  'not-existing': {
    ...toApplicant,
    title: '政府信息不存在告知书',
    trigger: '经检索没有所申请的信息',
    ground: '条例第三十六条第四项',
    body: [
      opening,
      `经检索，本机关没有上述信息。检索情况：{search}。依照${regulation}第三十六条第四项，现告知该政府信息不存在。`,
    ],
    clauses: ['general'],
  },
  'not-ours': {
    ...toApplicant,
    title: '非本机关负责公开信息告知书',
    trigger: '申请的信息不属于本机关负责公开',
    ground: '条例第三十六条第五项',
    body: [
      opening,
      `经审查，上述信息不属于本机关负责公开。理由：{reasons}。依照${regulation}第三十六条第五项，现予告知。`,
    ],
    maybe: ['负责公开该信息的行政机关是{competent}，联系方式：{competentContact}。'],
    clauses: ['general'],
  },
  'needs-making': {
    ...toApplicant,
    title: '政府信息需要另行制作告知书',
    trigger: '没有现成信息，需要加工、分析',
    ground: '条例第三十八条',
    body: [
      opening,
      `经查，本机关没有现成的上述信息，需要对现有政府信息进行加工、分析：{reasons}。依照${regulation}第三十八条，本机关不予提供。`,
    ],
    clauses: ['general'],
  },
  unclear: {
    ...toApplicant,
    title: '政府信息公开申请内容不明确告知书',
    trigger: '补正之后内容仍不明确',
    ground: '条例第三十条',
    body: [
      opening,
      `本机关于{asked}告知{you}补正，于{answered}收到补正。补正后申请内容仍不明确：{reasons}。依照${regulation}第二十九条、第三十条，本机关无法提供。`,
    ],
    clauses: ['general'],
  },
} as const satisfies Partial<Record<Outcome, LetterKind>>;

/** 不予处理. */
const refusing = {
  petition: {
    ...toApplicant,
    title: '不作为政府信息公开申请处理告知书',
    trigger: '以申请的形式进行信访、投诉、举报等活动',
    ground: '条例第三十九条第一款',
    body: [
      opening,
      `经审查，上述申请的内容属于信访、投诉、举报等活动：{reasons}。依照${regulation}第三十九条第一款，本机关不作为政府信息公开申请处理。{you}可以通过下列渠道提出：{access}。`,
    ],
    clauses: ['general', 'none'],
  },
  repeated: {
    ...toApplicant,
    title: '政府信息公开申请不予重复处理告知书',
    trigger: '已经答复，又申请相同的信息',
    ground: '条例第三十六条第六项',
    body: [
      opening,
      `经查，对{you}申请公开的相同政府信息，本机关已经答复：{earlier}。依照${regulation}第三十六条第六项，本机关不予重复处理。`,
    ],
    clauses: ['general', 'none'],
  },
  excessive: {
    ...toApplicant,
    title: '政府信息公开申请不予处理告知书',
    trigger: '申请的数量、频次明显超过合理范围，说明的理由不合理',
    ground: '条例第三十五条',
    body: [
      opening,
      `本机关于{asked}请{you}说明大量、反复申请的理由。经审查，理由不合理：{reasons}。依照${regulation}第三十五条，本机关不予处理。`,
    ],
    clauses: ['general'],
  },
  confirmation: {
    ...toApplicant,
    title: '政府信息公开申请不予处理告知书',
    trigger: '要求确认或者重新出具已经获取的信息',
    ground: '条例第二条',
    body: [
      opening,
      `经审查，{you}要求本机关对已经获取的信息予以确认或者重新出具：{reasons}。该要求不是${regulation}第二条规定的政府信息的获取，本机关不予处理。`,
    ],
    clauses: ['general'],
  },
} as const satisfies Partial<Record<Outcome, LetterKind>>;

/** 其他处理: the case ends without an answer to its question. */
const ending = {
  'correction-lapsed': {
    ...toApplicant,
    title: '视为放弃政府信息公开申请告知书',
    trigger: '无正当理由逾期不补正',
    ground: '条例第三十条',
    body: [
      opening,
      `本机关于{asked}告知{you}补正，要求在{until}以前补正，{you}无正当理由逾期未补正。依照${regulation}第三十条，视为放弃申请，本机关不再处理该申请。`,
    ],
    clauses: ['general'],
  },
  'fee-lapsed': {
    ...toApplicant,
    title: '视为放弃政府信息公开申请告知书',
    trigger: '逾期未缴纳信息处理费',
    ground: '条例第四十二条、国办函〔2020〕109号',
    body: [
      opening,
      `本机关于{asked}发出收费通知，{you}应当在{until}以前缴纳信息处理费，逾期未缴纳。依照${regulation}第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），视为放弃申请，本机关不再处理该申请。`,
    ],
    clauses: ['general'],
  },
  withdrawn: {
    ...toApplicant,
    title: '撤回政府信息公开申请确认书',
    trigger: '申请人撤回申请',
    ground: null,
    body: [opening, '{you}于{answered}向本机关提出撤回上述申请。本机关予以确认，不再处理该申请。'],
    clauses: ['none'],
  },
  other: {
    ...toApplicant,
    title: '政府信息公开申请处理结果告知书',
    trigger: '其他情形',
    ground: null,
    body: [opening, '经审查：{reasons}。依照{law}，本机关对上述申请的处理结果是：{disposal}。'],
    clauses: ['general'],
  },
} as const satisfies Partial<Record<Outcome, LetterKind>>;

/** Letters that announce an outcome, the eight denials aside. One mark for all: their numbers count a year's answers. */
export const decisionLetters: Record<Exclude<Outcome, WithholdingGround>, LetterKind> = {
  ...giving,
  ...lacking,
  ...refusing,
  ...ending,
};
