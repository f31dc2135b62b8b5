import type { ComparisonAsked, Coverage } from '@gongkai/reports';
import { printSpan, unitKindNames } from '@gongkai/words';
import { words } from '../../words.ts';

/** What a picture says of itself when it has left the page: what is compared, and how complete it is. */
export const pictureNote = ({ of, period }: ComparisonAsked, { expected, reported, nil, missing }: Coverage): string =>
  words.comparison.pictureNote(
    unitKindNames[of],
    printSpan(period),
    words.common.coverage(expected, reported, nil, missing.length),
  );
