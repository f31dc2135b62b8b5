import { type LetterKind, opening, regulation } from './letter-kind.ts';

/** Grounds on which information, or a part of it, is withheld (条例第十四、十五、十六条; domain §3.6). */
export const withholdingGrounds = [
  'deny-state-secret',
  'deny-law',
  'deny-safety',
  'deny-trade-secret',
  'deny-privacy',
  'deny-internal',
  'deny-process',
  'deny-case-file',
] as const;
export type WithholdingGround = (typeof withholdingGrounds)[number];

/** What the information is, by each ground, and the article that says so. */
export const groundTexts: Record<WithholdingGround, { readonly article: string; readonly is: string }> = {
  'deny-state-secret': { article: '第十四条', is: '已依法确定为国家秘密' },
  'deny-law': { article: '第十四条', is: '属于法律、行政法规禁止公开的政府信息' },
  'deny-safety': { article: '第十四条', is: '公开后可能危及国家安全、公共安全、经济安全、社会稳定' },
  'deny-trade-secret': { article: '第十五条', is: '涉及第三方商业秘密，公开会对其合法权益造成损害' },
  'deny-privacy': { article: '第十五条', is: '涉及第三方个人隐私，公开会对其合法权益造成损害' },
  'deny-internal': { article: '第十六条第一款', is: '属于人事管理、后勤管理、内部工作流程等方面的内部事务信息' },
  'deny-process': { article: '第十六条第二款', is: '属于讨论记录、过程稿、磋商信函、请示报告等过程性信息' },
  'deny-case-file': { article: '第十六条第二款', is: '属于行政执法案卷信息' },
};

// What each ground wants shown beside the facts and the evidence (domain §3.6).
const shown: Record<WithholdingGround, readonly string[]> = {
  'deny-state-secret': ['定密情况：{classification}。'],
  'deny-law': ['禁止公开的规定：{law}。'],
  'deny-safety': [],
  'deny-trade-secret': ['征求第三方意见的情况：{opinion}。'],
  'deny-privacy': ['征求第三方意见的情况：{opinion}。'],
  'deny-internal': [],
  'deny-process': ['经核，法律、法规、规章没有规定该信息应当公开。'],
  'deny-case-file': ['经核，法律、法规、规章没有规定该信息应当公开。'],
};

const denial = (ground: WithholdingGround): LetterKind => ({
  title: '政府信息不予公开告知书',
  mark: '答',
  trigger: `申请的信息${groundTexts[ground].is}`,
  ground: `条例${groundTexts[ground].article}、第三十六条第三项`,
  to: 'applicant',
  procedural: false,
  body: [
    opening,
    `经审查，上述信息${groundTexts[ground].is}。事实和理由：{reasons}。`,
    ...shown[ground],
    '证据：{evidence}。',
    `依照${regulation}${groundTexts[ground].article}、第三十六条第三项，本机关决定不予公开。`,
  ],
  ...(shown[ground].some((text) => text.includes('{law}')) ? {} : { maybe: ['相关规定：{law}。'] }),
  clauses: ['pre-review'],
});

/** 不予公开告知书, one for each ground; reconsideration comes first for all of them (行政复议法第二十三条). */
export const denialLetters: Record<WithholdingGround, LetterKind> = {
  'deny-state-secret': denial('deny-state-secret'),
  'deny-law': denial('deny-law'),
  'deny-safety': denial('deny-safety'),
  'deny-trade-secret': denial('deny-trade-secret'),
  'deny-privacy': denial('deny-privacy'),
  'deny-internal': denial('deny-internal'),
  'deny-process': denial('deny-process'),
  'deny-case-file': denial('deny-case-file'),
};
