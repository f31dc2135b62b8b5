import { look, shorten } from './look.ts';

/** What a column of the map is called. */
export interface HeatHead {
  readonly key: string;
  readonly name: string;
  readonly full: string;
  /** What the name says in the language of the page, where that is another. */
  readonly gloss: string | null;
}

// A column this wide has its name across.
const wide = 110;
const most = 12;
const mostGloss = 26;

const isAcross = (column: number): boolean => column >= wide;

/** How much room the names of columns of this width take. */
export function headsHeight(heads: readonly HeatHead[], column: number): number {
  const longest = (texts: readonly (string | null)[], limit: number) =>
    Math.max(0, ...texts.map((text) => shorten(text ?? '', limit).length));
  const glosses = heads.map(({ gloss }) => gloss);
  if (isAcross(column)) return glosses.some((gloss) => gloss !== null) ? 36 : 20;
  const names = longest(
    heads.map(({ name }) => name),
    most,
  );
  return Math.max(names * 13, longest(glosses, mostGloss) * 6) + 8;
}

/** The name of a column, across or upright, and its gloss beside it. */
export function HeatHeading({ head, x, y, column }: { head: HeatHead; x: number; y: number; column: number }) {
  const { name, full, gloss } = head;
  const across = isAcross(column);
  const anchor = across ? 'middle' : 'end';
  const writing = across ? 'horizontal-tb' : 'vertical-rl';
  return (
    <g>
      <text
        x={across || gloss === null ? x : x + 8}
        y={across && gloss !== null ? y - 15 : y}
        fill={look.soft}
        fontSize={12}
        textAnchor={anchor}
        writingMode={writing}
      >
        <title>{full}</title>
        {shorten(name, across ? Math.floor(column / 13) : most)}
      </text>
      {gloss !== null && (
        <text x={across ? x : x - 8} y={y} fill={look.faint} fontSize={10} textAnchor={anchor} writingMode={writing}>
          <title>{full}</title>
          {shorten(gloss, across ? Math.floor(column / 6) : mostGloss)}
        </text>
      )}
    </g>
  );
}
