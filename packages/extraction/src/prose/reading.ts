import type { FormCode } from '@gongkai/kernel';
import type { Theme } from '../concepts/concept.ts';
import type { FactKind, FactScope, Range } from '../extraction.ts';
import type { Section } from '../structure/chapters.ts';

/** A fact as prose readers find it: places are of the prose text, `of` points at the fact itself. */
export interface Found extends Range {
  readonly metric: string;
  readonly cell: string | null;
  readonly concept: string;
  readonly theme: Theme | null;
  readonly label: string;
  readonly value: string | null;
  readonly measure: string;
  readonly qualifier: string | null;
  readonly kind: FactKind;
  readonly scope: FactScope;
  readonly figure: Range;
  readonly of: Found | null;
}

/** What was found so far, in order and by where its figure starts. */
export interface FoundSoFar {
  readonly all: Found[];
  readonly at: Map<number, Found[]>;
}

export function keep({ all, at }: FoundSoFar, found: readonly Found[]): void {
  for (const each of found) {
    all.push(each);
    const same = at.get(each.figure.from);
    if (same === undefined) at.set(each.figure.from, [each]);
    else same.push(each);
  }
}

/** What the readers of sentences need to know of the report around them. */
export interface Reading {
  readonly text: string;
  readonly form: FormCode | null;
  readonly year: number | null;
  readonly sections: readonly Section[];
}
