import type { SaidBreak } from '../say-break.ts';
import { glossOf } from './labels.ts';
import { words } from './screens/index.ts';
import { formNames } from './vocabulary.ts';

export type { SaidBreak } from '../say-break.ts';

export function sayBreak({ to, fit, notes }: SaidBreak): string {
  const form = formNames[to];
  if (fit === 'same') return words.comparison.breakSame(form);
  if (fit === 'not-comparable') return words.comparison.breakNot(form);
  return words.comparison.breakNear(form, notes.map((note) => glossOf(note) ?? note).join('; '));
}
