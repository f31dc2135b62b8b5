import type { GateHitKind } from '@gongkai/kernel';
import { isBankCard } from './bank-card.ts';
import { isInTableOf, isLabelled, isOfSomethingElse } from './context.ts';
import { isCreditCode } from './credit-code.ts';
import { type DigitRun, digitRuns, type Stretch, stretchesAt } from './digit-runs.ts';
import { isIdentityNumber, isOldIdentityNumber } from './identity-number.ts';
import { type Candidate, isWritten } from './is-written.ts';
import type { PlainText } from './plain-text.ts';

/** Something found in a plain text; places are the plain text's own. */
export interface Found {
  readonly kind: GateHitKind;
  readonly from: number;
  readonly to: number;
}

/** Identity, card and telephone numbers, whole or split over blanks, hyphens, lines and cells. */
export const findNumbers = ({ text }: PlainText): readonly Found[] =>
  digitRuns(text).flatMap((run) => findInRun(text, run));

/** From left to right; what belongs to one number belongs to no other. */
function findInRun(text: string, run: DigitRun): readonly Found[] {
  const found: Found[] = [];
  let first = 0;
  let taken = -1;
  while (first < run.groups.length) {
    const number = numberAt(text, run, first, taken === first - 1);
    if (number === null) first += 1;
    else {
      found.push({ kind: number.kind, from: number.stretch.from, to: number.stretch.to });
      taken = number.stretch.last;
      first = number.stretch.last + 1;
    }
  }
  return found;
}

const isOverCells = ({ run, first, last }: Stretch): boolean => run.gaps.slice(first, last).includes('cell');

interface NumberAt {
  readonly kind: GateHitKind;
  readonly stretch: Stretch;
}

function numberAt(text: string, run: DigitRun, first: number, follows: boolean): NumberAt | null {
  for (const { kind, lengths, is } of readers)
    for (const stretch of stretchesAt(run, first, lengths))
      if (is({ text, stretch, follows })) return { kind, stretch };
  return null;
}

interface Reader {
  readonly kind: GateHitKind;
  readonly lengths: readonly number[];
  readonly is: (candidate: Candidate) => boolean;
}

/** The surest first: what a check digit bears out is no telephone. */
const readers: readonly Reader[] = [
  {
    kind: 'identity-number',
    lengths: [18],
    // A day of birth and a check digit: sure however it is split.
    is: ({ text, stretch: { signs, from, to } }) =>
      isIdentityNumber(signs) &&
      !/[*＊]/.test(text.slice(Math.max(0, from - 1), from)) &&
      !/[A-Za-z*＊]/.test(text.slice(to, to + 1)) &&
      !(isCreditCode(signs) && isLabelled(text, from, /信用代码/, 14)),
  },
  {
    kind: 'bank-card',
    lengths: [16, 17, 18, 19],
    is: (candidate) =>
      isBankCard(candidate.stretch.signs) &&
      isWritten(candidate, /^(\d\d|4-4-4-4(-[1-3])?|6-1[0-3]|1(-1)+)$/, /卡|账|帐|银行|户/),
  },
  {
    kind: 'identity-number',
    lengths: [15],
    is: (candidate) =>
      isOldIdentityNumber(candidate.stretch.signs) &&
      !isLabelled(candidate.text, candidate.stretch.from, /[账帐]|税|电话|传真/, 10) &&
      isWritten(candidate, /^(15|6-6-3|6-9|1(-1){14})$/, /身份|证件|证号/),
  },
  {
    kind: 'phone',
    lengths: [11, 13, 15],
    is: (candidate) =>
      /^(?:00)?(?:86)?1[3-9]\d{9}$/.test(candidate.stretch.signs) &&
      (isWritten(candidate, isOverCells(candidate.stretch) ? cellSplit : phoneSplit, phoneWords) ||
        isOverTwoCells(candidate)),
  },
];

const phoneWords = /电话|手机|联系|号码|移动|短信|微信|致电|拨打|tel|phone|mobile/i;

// Anywhere between two cells it may be cut by a column too narrow; two figures side by side may look like it too, so only
// in a table that says it holds telephones.
const isOverTwoCells = ({ text, stretch }: Candidate): boolean =>
  stretch.last === stretch.first + 1 &&
  isOverCells(stretch) &&
  !isOfSomethingElse(text, stretch.from, stretch.to) &&
  isInTableOf(text, stretch.from, phoneWords);

// With or without the country's number; in three groups, in two, or a box for each digit.
const phoneSplit = /^((2|4)-)?(11|13|15|3-4-4|3-3-5|4-4-3|3-8|7-4|1(-1){10})$/;
// Three cells of a table of figures are 3-3-5 or 4-4-3 too often.
const cellSplit = /^(3-4-4|3-8|7-4|1(-1){10})$/;
