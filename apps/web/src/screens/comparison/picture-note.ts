import type { ComparisonAsked, ComparisonCoverage } from '@gongkai/reports';
import { printSpan, unitKindNames } from '@gongkai/words';
import { words } from '../../words.ts';

/** What a picture says of itself when it has left the page: what is compared, and how complete it is. */
export const pictureNote = ({ of, period }: ComparisonAsked, coverage: ComparisonCoverage): string =>
  words.comparison.pictureNote(unitKindNames[of], printSpan(period), sayCoverage(coverage));

/** Who has filed, who waits for acceptance and who is missing, in numbers. */
export const sayCoverage = ({ expected, reported, nil, waiting, missing }: ComparisonCoverage): string =>
  words.comparison.coverage(expected, reported, nil, waiting.length, missing.length);
