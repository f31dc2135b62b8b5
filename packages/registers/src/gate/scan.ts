import { findNumbers } from './find-numbers.ts';
import { findHomes, findMinors } from './find-persons.ts';
import { findSecretMarks } from './find-secret-marks.ts';
import { findTravelDocuments } from './find-travel-documents.ts';
import type { Hit, Material } from './hit.ts';
import { coverOf, maskText } from './mask.ts';
import { plainText } from './plain-text.ts';

/**
 * Everything in a text that must not be published as it stands (R49; domain §3.7, §7.2): numbers of persons, where they
 * live, names of children, marks of secrecy. In order of place; cells are parted by tabs, rows by line ends.
 */
export function scanText(text: string, place: string): readonly Hit[] {
  const plain = plainText(text);
  const found = [findNumbers, findTravelDocuments, findHomes, findMinors, findSecretMarks].flatMap((find) =>
    find(plain),
  );
  return found
    .map(({ kind, from, to }): Hit => {
      const start = plain.at[from] ?? 0;
      const end = (plain.at[to - 1] ?? start) + 1;
      const severity = kind === 'secret-mark' ? 'refuse' : 'stop';
      return { kind, where: place, from: start, to: end, text: coverOf({ kind }, text.slice(start, end)), severity };
    })
    .sort((a, b) => a.from - b.from);
}

/** All that would be published together: title, body, each part of its files, and what the files carry unseen. */
export const scanMaterial = ({ title, body, parts, warnings }: Material): readonly Hit[] => [
  ...scanText(title, 'title'),
  ...scanText(body, 'body'),
  ...parts.flatMap(({ where, text }) => scanText(text, where)),
  ...warnings.map(
    ({ kind, where, text }): Hit => ({
      kind,
      where,
      from: 0,
      to: 0,
      text: maskText(text, scanText(text, where)),
      severity: 'stop',
    }),
  ),
];
