import { acceptMany } from './accept-many.ts';
import { except } from './except.ts';
import { file } from './file.ts';
import { places } from './places.ts';
import { remind } from './remind.ts';
import { returnMany } from './return-many.ts';

export const filingVerbs = {
  'reports.acceptMany': acceptMany,
  'reports.returnMany': returnMany,
  'filings.remind': remind,
  'filings.except': except,
  'filings.places': places,
  'filings.file': file,
} as const;
