import { terms } from '@gongkai/calendar';
import { type LetterKind, opening, openingApart, regulation } from './letter-kind.ts';
import type { proceduralTypes } from './letter-type.ts';

const { reply, thirdParty, organ, fee } = terms['2019'];

/** Letters on the way to an answer. None of them but the decision told to a third party has a remedy of its own. */
export const proceduralLetters: Record<(typeof proceduralTypes)[number], LetterKind> = {
  receipt: {
    title: '政府信息公开申请登记回执',
    mark: '收',
    trigger: '收到申请，登记之后',
    ground: '条例第三十一条、第三十三条',
    to: 'applicant',
    procedural: true,
    body: [
      opening,
      `本机关已予登记。依照${regulation}第三十三条，本机关将自收到申请之日起${reply.days}个工作日内答复，答复期限至{due}止。需要补正、征求意见、收取信息处理费或者延长期限的，另行告知。`,
    ],
    clauses: ['none'],
  },
  correction: {
    title: '政府信息公开申请补正告知书',
    mark: '补',
    trigger: '申请内容不明确，收到申请之日起7个工作日内',
    ground: '条例第三十条',
    to: 'applicant',
    procedural: true,
    body: [
      opening,
      '经审查，上述申请内容不明确，需要补正的事项是：{correction}。',
      `依照${regulation}第三十条，请{you}在{until}以前（含当日）补正。答复期限自本机关收到补正申请之日起计算；无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。`,
    ],
    clauses: ['none'],
  },
  explanation: {
    title: '政府信息公开申请说明理由告知书',
    mark: '询',
    trigger: '申请的数量、频次明显超过合理范围',
    ground: '条例第三十五条',
    to: 'applicant',
    procedural: true,
    body: [
      opening,
      '经核查，{you}提出申请的数量、频次明显超过合理范围：{reasons}。',
      `依照${regulation}第三十五条，请{you}在{until}以前（含当日）书面说明理由。理由不合理的，本机关将告知不予处理；理由合理但不能在规定期限内答复的，本机关将另行确定并告知延迟答复的合理期限。`,
    ],
    clauses: ['none'],
  },
  extension: {
    title: '政府信息公开申请延期答复告知书',
    mark: '延',
    trigger: '不能按期答复，原答复期限届满以前',
    ground: '条例第三十三条第二款',
    to: 'applicant',
    procedural: true,
    body: [
      opening,
      `因{reasons}，本机关不能在原期限届满日{due}以前答复。依照${regulation}第三十三条第二款，经本机关政府信息公开工作机构负责人同意，答复期限延长至{until}。`,
    ],
    clauses: ['none'],
  },
  'third-party-ask': {
    title: '政府信息公开征求第三方意见书',
    mark: '征',
    trigger: '公开可能损害第三方合法权益',
    ground: '条例第三十二条',
    to: 'third-party',
    procedural: true,
    body: [
      openingApart,
      '其中下列信息公开后可能损害{you}的合法权益：{involved}。',
      `依照${regulation}（以下简称条例）第三十二条，请{you}自收到本意见书之日起${thirdParty.days}个工作日内填写所附回复单，说明是否同意公开，不同意的请写明理由。逾期未提出意见的，由本机关依照条例的规定决定是否公开。不同意公开且有合理理由的，不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定公开，并将决定公开的内容和理由书面告知{you}。`,
    ],
    clauses: ['none'],
    many: true,
    slip: {
      title: '第三方意见回复单',
      lines: [
        '收到征求意见书的日期：　　　　年　　月　　日',
        '意见：□同意公开　　□部分同意公开　　□不同意公开',
        '同意公开的部分：',
        '不同意公开的理由：',
        '第三方（签名或者盖章）：',
        '联系电话：',
        '回复日期：　　　　年　　月　　日',
      ],
    },
  },
  'third-party-notice': {
    title: '政府信息公开征求第三方意见告知书',
    mark: '征告',
    trigger: '发出征求第三方意见书的同时',
    ground: '条例第三十二条、第三十三条第三款',
    to: 'applicant',
    procedural: true,
    body: [
      opening,
      `经审查，上述信息涉及第三方合法权益，本机关已于{asked}书面征求第三方意见。依照${regulation}第三十三条第三款，征求意见所需时间不计算在答复期限内。`,
    ],
    clauses: ['none'],
  },
  'third-party-decision': {
    title: '政府信息决定公开告知书',
    mark: '决告',
    trigger: '第三方不同意，因公共利益仍决定公开',
    ground: '条例第三十二条',
    to: 'third-party',
    procedural: false,
    body: [
      '本机关曾于{asked}就一件政府信息公开申请（登记号：{case}）征求{you}的意见。{you}的意见是：{opinion}。',
      `经审查，不公开可能对公共利益造成重大影响：{reasons}。依照${regulation}第三十二条，本机关决定公开的内容是：{disclosed}。`,
    ],
    clauses: ['general'],
    many: true,
  },
  'organ-ask': {
    title: '政府信息公开征求共同制作机关意见函',
    mark: '函',
    trigger: '信息由几个机关共同制作，本机关牵头',
    ground: '条例第三十四条',
    to: 'organ',
    procedural: true,
    body: [
      openingApart,
      `经查，下列信息由本机关牵头、与{you}共同制作：{involved}。依照${regulation}第三十四条，请{you}自收到本函之日起${organ.days}个工作日内提出书面意见；逾期未提出意见的，视为同意公开。`,
    ],
    clauses: ['none'],
    many: true,
  },
  assistance: {
    title: '政府信息公开申请协办函',
    mark: '协',
    trigger: '需要内设机构或者下级单位查找、提供信息',
    ground: '条例第四条',
    to: 'inside',
    procedural: true,
    body: [
      openingApart,
      '请{you}在{until}以前（含当日）查找并提供上述信息，提出公开属性的建议并说明理由；没有的，说明检索的范围和经过。',
    ],
    clauses: ['none'],
    many: true,
  },
  fee: {
    title: '政府信息公开信息处理费收费通知书',
    mark: '费',
    trigger: '申请的数量、频次明显超过合理范围，决定收费，答复期限之内',
    ground: '条例第四十二条、国办函〔2020〕109号',
    to: 'applicant',
    procedural: true,
    body: [
      opening,
      `依照${regulation}第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本件收取信息处理费。计费方式和标准：{counted}。应缴数额：{amount}元。`,
      `请{you}自收到本通知书次日起${fee.days}个工作日内缴纳，缴纳方式：{payment}。逾期未缴纳的，视为放弃申请，本机关不再处理该申请；按期缴纳的，答复期限自缴纳完成次日起重新计算。`,
    ],
    clauses: ['none'],
  },
};
