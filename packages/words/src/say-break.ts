import type { FormCode } from '@gongkai/kernel';
import { comparison as words } from './screens/comparison.ts';
import { formNames } from './vocabulary.ts';

/** Another form came into force in a series: what that does to it. */
export interface SaidBreak {
  readonly to: FormCode;
  readonly fit: 'same' | 'near' | 'not-comparable';
  readonly notes: readonly string[];
}

export function sayBreak({ to, fit, notes }: SaidBreak): string {
  const form = formNames[to];
  if (fit === 'same') return words.breakSame(form);
  return fit === 'near' ? words.breakNear(form, notes.join('；')) : words.breakNot(form);
}
