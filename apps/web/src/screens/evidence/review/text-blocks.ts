import type { ReviewItem } from '@gongkai/reports';

/** A stretch of the text that lies wholly inside or outside every figure and every quote. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Keys of the figures that stand here. */
  readonly keys: readonly string[];
}

/** A line of prose, or rows of a table, with their places in the text. */
export type Block =
  | { readonly kind: 'line'; readonly from: number; readonly to: number; readonly parts: readonly Part[] }
  | {
      readonly kind: 'table';
      readonly from: number;
      readonly to: number;
      readonly rows: readonly (readonly (readonly Part[])[])[];
    };

/** Half-open stretch of the text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The text as it is read: lines, tables drawn as tables, cut wherever a figure, its quote or one of `quoted` begins or ends. */
export function blocksOf(
  text: string,
  items: readonly ReviewItem[],
  quoted: readonly Stretch[] = [],
): readonly Block[] {
  const figures = items.flatMap(({ key, fact }) => (fact === null ? [] : [{ key, ...fact.figure }]));
  const stretches = [...items.flatMap(({ fact }) => (fact === null ? [] : [fact, fact.figure])), ...quoted];
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((one, other) => one - other);
  const partsOf = (from: number, to: number): readonly Part[] => {
    const inside = cuts.filter((cut) => cut > from && cut < to);
    const edges = [from, ...inside, to];
    return edges.slice(1).map((end, index) => {
      const start = edges[index] ?? from;
      const keys = figures
        .filter((figure) => figure.from <= start && figure.to >= end && start < end)
        .map(({ key }) => key);
      return { from: start, to: end, text: text.slice(start, end), keys };
    });
  };
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [from, to] = [at, at + line.length];
    at = to + 1;
    if (line.trim() === '') continue;
    if (!line.trimStart().startsWith('|')) {
      blocks.push({ kind: 'line', from, to, parts: partsOf(from, to) });
      continue;
    }
    const row = cellsOf(line, from).map((cell) => partsOf(cell.from, cell.to));
    const last = blocks.at(-1);
    if (last?.kind === 'table') blocks[blocks.length - 1] = { ...last, to, rows: [...last.rows, row] };
    else blocks.push({ kind: 'table', from, to, rows: [row] });
  }
  return blocks;
}

/** The cells of a line between bars, without the spaces around them. */
function cellsOf(line: string, from: number): readonly { readonly from: number; readonly to: number }[] {
  const bars = [...line.matchAll(/\|/g)].map(({ index }) => index);
  const ends = bars.at(-1) === line.trimEnd().length - 1 ? bars : [...bars, line.length];
  return ends.slice(1).map((end, index) => {
    const start = (ends[index] ?? 0) + 1;
    const cell = line.slice(start, end);
    const lead = cell.length - cell.trimStart().length;
    return { from: from + start + lead, to: from + start + Math.max(lead, cell.trimEnd().length) };
  });
}
