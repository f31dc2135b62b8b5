import { list } from './list.ts';
import { pair } from './pair.ts';
import { runs } from './runs.ts';
import { start } from './start.ts';

export const copyVerbs = {
  'copies.start': start,
  'copies.runs': runs,
  'copies.list': list,
  'copies.pair': pair,
} as const;
