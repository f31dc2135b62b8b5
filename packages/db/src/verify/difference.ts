/** What differs, where it stands, and both sides as JSON or plain text. */
export interface Difference {
  readonly what:
    | 'act'
    | 'event'
    | 'submission'
    | 'finding'
    | 'publication'
    | 'total'
    | 'application'
    | 'remedy'
    | 'letter'
    | 'due-day'
    | 'handover'
    | 'sample'
    | 'score';
  /** Unit or place, then whatever names the row and the field: `990101001 own a2021 2025 v1 figures R3.1`. */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

export type Report = (difference: Difference) => void;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));

/** Reports a difference when both sides do not say the same; objects are compared whatever the order of their keys. */
export function compare(
  report: Report,
  what: Difference['what'],
  where: string,
  { expected, found }: { expected: unknown; found: unknown },
): void {
  if (canonical(expected) === canonical(found)) return;
  report({ what, where, expected: textOf(expected), found: textOf(found) });
}

const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, each: unknown) =>
    each === null || typeof each !== 'object' || Array.isArray(each)
      ? each
      : Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
