import { decisionLetters } from './decision-letters.ts';
import { denialLetters } from './denial-letters.ts';
import { type LetterKind, regulation } from './letter-kind.ts';
import type { LetterType, recordTypes } from './letter-type.ts';
import { proceduralLetters } from './procedural-letters.ts';

const recordOpening = '本机关于{received}收到{you}提出的更正要求，要求更正与自身相关的政府信息记录：{wanted}。';

/** 条例第四十一条: whoever proves that a record about himself is wrong may have it corrected. Not in the annual table. */
const recordLetters: Record<(typeof recordTypes)[number], LetterKind> = {
  'record-corrected': {
    title: '政府信息更正告知书',
    mark: '更',
    trigger: '有证据证明记录不准确，本机关有权更正',
    ground: '条例第四十一条',
    to: 'applicant',
    procedural: false,
    body: [
      recordOpening,
      `经核实，该记录不准确，证据：{evidence}。依照${regulation}第四十一条，本机关更正如下：{disposal}。`,
    ],
    clauses: ['general'],
  },
  'record-transferred': {
    title: '政府信息更正要求转送告知书',
    mark: '更',
    trigger: '本机关无权更正',
    ground: '条例第四十一条',
    to: 'applicant',
    procedural: false,
    body: [
      recordOpening,
      `经审查，本机关无权更正该记录：{reasons}。依照${regulation}第四十一条，本机关已将{you}的要求转送{competent}处理，联系方式：{competentContact}。`,
    ],
    clauses: ['general'],
  },
};

/** Every letter there is (domain §3.9). */
export const letterKinds: Record<LetterType, LetterKind> = {
  ...proceduralLetters,
  ...decisionLetters,
  ...denialLetters,
  ...recordLetters,
};
