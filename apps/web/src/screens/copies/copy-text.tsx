import type { Range } from '@gongkai/comparison/copies';
import type { CopyPage } from '@gongkai/reports';
import { useMemo } from 'react';
import { words } from '../../words.ts';
import { blocksOf, type Piece } from './segments.ts';

interface Props {
  readonly side: 'left' | 'right';
  readonly page: CopyPage;
  readonly passages: readonly Range[];
  /** The passage that is looked at, by its place. */
  readonly looked: number | null;
  readonly onLook: (passage: number) => void;
}

/** The place of a passage on one side, for whoever wants to scroll to it. */
export const placeOf = (side: 'left' | 'right', passage: number): string => `${side}-${passage}`;

/** One text of a pair: passages lead to their counterparts, ordinary wording is grey, what was taken out is marked. */
export function CopyText({ side, page, passages, looked, onLook }: Props) {
  const blocks = useMemo(() => blocksOf(page.text, page.side, passages), [page, passages]);
  return (
    <div className="copy-text">
      {blocks.map(({ passage, pieces }) => {
        const drawn = pieces.map((piece) => <Drawn key={piece.from} piece={piece} />);
        if (passage === null) return <span key={pieces[0]?.from}>{drawn}</span>;
        return (
          <a
            key={pieces[0]?.from}
            id={placeOf(side, passage)}
            href={`#${placeOf(side === 'left' ? 'right' : 'left', passage)}`}
            className="copy-passage"
            title={words.copies.counterpart(passage + 1)}
            aria-current={looked === passage ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault();
              onLook(passage);
            }}
          >
            {drawn}
          </a>
        );
      })}
    </div>
  );
}

function Drawn({ piece: { text, common, taken } }: { piece: Piece }) {
  if (taken !== null)
    return (
      <span className="copy-taken" title={words.copies.taken[taken]}>
        {text}
      </span>
    );
  return <span className={common ? 'copy-common' : undefined}>{text}</span>;
}
