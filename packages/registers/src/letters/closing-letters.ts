import type { Outcome } from '@gongkai/kernel';
import { type LetterKind, opening, regulation, toApplicant } from './letter-kind.ts';

/** 不予处理. */
export const refusingLetters = {
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
export const endingLetters = {
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
