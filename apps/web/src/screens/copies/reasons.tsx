import type { CopyPairRow } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { words } from '../../words.ts';

/** Why a pair is shown, with the numbers it was judged by. */
export function Reasons({ row: { reasons, likeness } }: { row: Pick<CopyPairRow, 'reasons' | 'likeness'> }) {
  const { text, figures } = likeness;
  return (
    <>
      <div>{reasons.map((reason) => words.copies.reason[reason]).join(marks.list)}</div>
      {text !== null && <div className="faint figure">{words.copies.text(text.own, text.whole)}</div>}
      {text !== null && reasons.includes('contained') && (
        <div className="faint figure">{words.copies.contained(text.contained)}</div>
      )}
      {figures !== null && (
        <div className="faint figure">
          {`${words.copies.figures(figures.equal, figures.of)}${marks.comma}${words.copies.chance(figures.evidence)}`}
        </div>
      )}
    </>
  );
}
