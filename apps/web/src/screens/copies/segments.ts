import type { CopySide, Range, TakenKind } from '@gongkai/comparison/copies';

/** A piece of a text that is drawn one way. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly common: boolean;
  readonly taken: TakenKind | null;
}

/** Pieces that belong to one passage, by its place among them; null: to none. */
export interface Block {
  readonly passage: number | null;
  readonly pieces: readonly Piece[];
}

/** Cuts a text wherever something begins or ends. The blocks joined are the text. */
export function blocksOf(text: string, side: CopySide, passages: readonly Range[]): Block[] {
  const edges = new Set([0, text.length]);
  for (const { from, to } of [...side.takenOut, ...side.common, ...passages]) edges.add(from).add(to);
  const cuts = [...edges].filter((edge) => edge <= text.length).sort((a, b) => a - b);
  const blocks: { passage: number | null; pieces: Piece[] }[] = [];
  cuts.slice(0, -1).forEach((from, at) => {
    const holds = ({ from: start, to }: Range) => start <= from && from < to;
    const index = passages.findIndex(holds);
    const passage = index === -1 ? null : index;
    const piece = {
      ...{ from, text: text.slice(from, cuts[at + 1]), common: side.common.some(holds) },
      taken: side.takenOut.find(holds)?.kind ?? null,
    };
    const last = blocks.at(-1);
    if (last !== undefined && last.passage === passage) last.pieces.push(piece);
    else blocks.push({ passage, pieces: [piece] });
  });
  return blocks;
}
