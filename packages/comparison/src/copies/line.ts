import type { CopyReport } from './shapes.ts';

type OfUnit = Pick<CopyReport, 'unit' | 'line'>;

/**
 * Is `earlier` in the past of the unit of `later`? A merged unit continues each of its predecessors; these never
 * continue one another.
 */
export const continues = (later: OfUnit, earlier: OfUnit): boolean =>
  later.unit === earlier.unit || earlier.line.includes(later.unit);

/** The unit in which a line ends today: who repeats what his predecessors wrote is one, not many. */
export const lineEnd = ({ unit, line }: OfUnit): string => line.at(-1) ?? unit;
