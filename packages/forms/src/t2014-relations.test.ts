import { describe, expect, it } from 'vitest';
import type { Relation, Term } from './form.ts';
import { t2014Relations } from './t2014-relations.ts';

describe('relations of the 2014 table', () => {
  it('are those of domain §1.1', () => {
    expect(t2014Relations.map((relation) => `${relation.rule} ${written(relation)}`)).toEqual([
      'I1 S3.1 = S3.1.1 + S3.1.2 + S3.1.3 + S3.1.4',
      'I2 S3.2 = S3.2.1 + S3.2.2',
      'I3 S3.3 = S3.3.1 + S3.3.2 + S3.3.3 + S3.3.4 + S3.3.5 + S3.3.6 + S3.3.7 + S3.3.8',
      'I4 S3.3.4 = S3.3.4.a + S3.3.4.b + S3.3.4.c + S3.3.4.d + S3.3.4.e + S3.3.4.f',
      'I5 S4 = S4.1 + S4.2 + S4.3',
      'I5 S5 = S5.1 + S5.2 + S5.3',
      'I6 S8.3 = S8.3.1 + S8.3.2',
      'I7 S1.1.a ≤ S1.1',
      'I7 S2.2.1.a ≤ S2.2.1',
      'I7 S2.2.2.a ≤ S2.2.2',
      'I8 S1.2.1 ≤ S1.1',
      'I8 S1.2.2 ≤ S1.1',
      'I8 S1.2.3 ≤ S1.1',
      'I8 S1.2.4 ≤ S1.1',
      'I8 S1.2.5 ≤ S1.1',
      'I8 S1.1 ≤ S1.2.1 + S1.2.2 + S1.2.3 + S1.2.4 + S1.2.5',
      'I9 S2.1 ≤ S2.2.1 + S2.2.2 + S2.2.4 + S2.2.5',
      'I10 S1.1.a ≤ S1.1.b',
      'I11 S3.2 ≤ S3.1 + S3.1(y-1) - S3.2(y-1)',
      'I12 S3.2 ≤ S3.3',
      'I13 S7 > 0 ⇒ S3.1 > 0',
      'I13 S9.3 > 0 ⇒ S9.2 > 0',
      'I13 S9.2 > 0 ⇒ S9.3 > 0',
      'I14 S1.1 > 0 ⇒ S8.3 > 0',
    ]);
  });

  it('ask for last year only in yearly reports: a quarter has no opening balance', () => {
    for (const relation of t2014Relations) {
      expect(relation.frequencies, relation.rule).toEqual(written(relation).includes('(y-1)') ? ['year'] : undefined);
    }
  });
});

function written(relation: Relation): string {
  switch (relation.kind) {
    case 'equal':
      return `${side(relation.left)} = ${side(relation.right)}`;
    case 'at-most':
      return `${side(relation.left)} ≤ ${side(relation.right)}`;
    case 'implies':
      return `${relation.when} > 0 ⇒ ${relation.then.map((cell) => `${cell} > 0`).join(' and ')}`;
    case 'zero':
      return `${relation.cell} = 0 for ${relation.forKinds.join(', ')}`;
  }
}

const side = (terms: readonly Term[]): string =>
  terms
    .map(
      ({ cell, sign, prior }, index) =>
        `${index === 0 ? '' : sign === -1 ? ' - ' : ' + '}${cell}${prior ? '(y-1)' : ''}`,
    )
    .join('');
