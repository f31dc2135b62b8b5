import { findCell } from '@gongkai/forms';
import type { EvidenceView, ReviewItem } from '@gongkai/reports';
import { marks, withGloss } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { words } from '../../../words.ts';
import type { Review } from './use-review.ts';

interface Props {
  readonly view: EvidenceView;
  readonly review: Review;
  readonly current: string | null;
  readonly onPick: (key: string) => void;
}

/** Papers about the same unit and year that say other figures, held side by side; a figure of this one lights its sentence. */
export function RivalPapers({ view, review, current, onPick }: Props) {
  const { rivals, unit } = view;
  if (rivals.length === 0) return <p className="review-findings">{words.evidence.rivals.none}</p>;
  return (
    <div className="review-findings">
      <p className="faint">{words.evidence.rivals.what}</p>
      {rivals.map(({ id, name, cells }) => (
        <table key={id} className="review-rivals" aria-label={words.evidence.rivals.against(name, cells.length)}>
          <thead>
            <tr>
              <th scope="col">{words.evidence.rivals.cell}</th>
              <th scope="col">{words.evidence.rivals.here}</th>
              <th scope="col">
                <Link to="/evidence/$unit/$id" params={{ unit, id }} search={{ side: 'rivals' }}>
                  {name}
                </Link>
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ cell, here, there }) => {
              const key = placeOf(review.items, cell);
              const label = (review.form && findCell(review.form, cell)?.fullLabel) ?? cell;
              return (
                <tr key={cell}>
                  <th scope="row">
                    <button
                      type="button"
                      className="review-finding"
                      disabled={key === null}
                      aria-pressed={key !== null && key === current}
                      onClick={() => key !== null && onPick(key)}
                    >
                      {withGloss(label)}
                    </button>
                  </th>
                  <td className="figure">{here.join(marks.list)}</td>
                  <td className="figure bad">{there.join(marks.list)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </div>
  );
}

const placeOf = (items: readonly ReviewItem[], cell: string): string | null =>
  items.find((item) => item.cell === cell && item.text !== null)?.key ?? null;
