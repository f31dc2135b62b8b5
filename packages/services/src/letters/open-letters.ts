import type { Application } from '@gongkai/registers/applications';
import { type LetterType, letterKinds, letterTypes } from '@gongkai/registers/letters';
import type { LetterRow } from '@gongkai/reports';
import { isTimely } from './is-timely.ts';

/** A letter that its case waits for; `party` is the one of several it goes to, else empty. */
export interface OpenLetter {
  readonly type: LetterType;
  readonly party: string;
}

/** Letters that belong where the case is and have not gone out, in the order of the law. */
export const openLetters = (
  application: Application,
  issued: readonly Pick<LetterRow, 'type' | 'party'>[],
): OpenLetter[] =>
  letterTypes
    .flatMap((type) => partiesOf(type, application).map((party) => ({ type, party })))
    .filter(({ type, party }) => isTimely(type, application, party))
    .filter(({ type, party }) => !issued.some((letter) => letter.type === type && letter.party === party));

function partiesOf(type: LetterType, { thirdParties, organs, assistance }: Application): readonly string[] {
  switch (letterKinds[type].to) {
    case 'third-party':
      return Object.keys(thirdParties);
    case 'organ':
      return Object.keys(organs);
    case 'inside':
      return Object.keys(assistance);
    case 'applicant':
      return [''];
  }
}
