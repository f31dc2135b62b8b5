import type { Found } from './find-numbers.ts';
import type { PlainText } from './plain-text.ts';

/** Passports and permits: their numbers are too plain to be known without the word before them. */
export const findTravelDocuments = ({ text }: PlainText): readonly Found[] =>
  [...text.matchAll(pattern)].map((match) => {
    const number = match.groups?.number ?? '';
    return {
      kind: 'travel-document',
      from: match.index + match[0].length - number.length,
      to: match.index + match[0].length,
    };
  });

const pattern =
  /(?:护照|通行证|回乡证|台胞证|居留证)(?:号码|证号|号)?\s{0,3}[:：]?\s{0,3}(?<number>(?:[EGPDS][A-HJ-NP-Z]?|[CWTHM])\d{7,10}|\d{8})(?![\dA-Za-z])/gi;
