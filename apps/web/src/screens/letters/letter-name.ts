import { type LetterType, letterKinds, letterTypes, outcomeOf } from '@gongkai/registers/letters';
import { marks, outcomeNames, withGloss } from '@gongkai/words';

/** A letter's title; where several have the same one, with the outcome it announces. */
export function letterName(type: LetterType): string {
  const { title } = letterKinds[type];
  const outcome = outcomeOf(type);
  const alike = letterTypes.filter((each) => letterKinds[each].title === title).length;
  return alike > 1 && outcome !== null
    ? `${withGloss(title)}${marks.open}${outcomeNames[outcome].replace(/^.*[:：] ?/, '')}${marks.close}`
    : withGloss(title);
}
