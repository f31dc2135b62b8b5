import type { Outcome } from '@gongkai/kernel';
import { endingLetters, refusingLetters } from './closing-letters.ts';
import type { WithholdingGround } from './denial-letters.ts';
import { type LetterKind, opening, regulation, toApplicant } from './letter-kind.ts';

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

/** Letters that announce an outcome, the eight denials aside. One mark for all: their numbers count a year's answers. */
export const decisionLetters: Record<Exclude<Outcome, WithholdingGround>, LetterKind> = {
  ...giving,
  ...lacking,
  ...refusingLetters,
  ...endingLetters,
};
