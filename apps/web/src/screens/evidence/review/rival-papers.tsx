import { findCell } from '@gongkai/forms';
import { period as toPeriod } from '@gongkai/kernel';
import type { EvidenceRival, EvidenceView, ReviewItem } from '@gongkai/reports';
import { formNames, marks, withGloss } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { words } from '../../../words.ts';
import { rivalName } from '../rival-name.ts';
import type { Review } from './use-review.ts';

interface Props {
  readonly view: EvidenceView;
  readonly review: Review;
  readonly current: string | null;
  readonly onPick: (key: string) => void;
}

/** Reports about the same unit and year that say other figures, held side by side; a figure of this one lights its sentence. */
export function RivalPapers({ view, review, current, onPick }: Props) {
  const { rivals, unit, year } = view;
  if (rivals.length === 0 || year === null) return <p className="review-findings">{words.evidence.rivals.none}</p>;
  return (
    <div className="review-findings">
      <p className="faint">{words.evidence.rivals.what}</p>
      {rivals.map((rival) => {
        const name = rivalName(rival, unit);
        return (
          <table
            key={`${rival.unit}/${rival.id}/${rival.form}`}
            className="review-rivals"
            aria-label={words.evidence.rivals.against(name, rival.cells.length)}
          >
            <thead>
              <tr>
                <th scope="col">{words.evidence.rivals.cell}</th>
                <th scope="col">{words.evidence.rivals.here}</th>
                <th scope="col">
                  <RivalLink rival={rival} year={year}>
                    {name}
                  </RivalLink>
                  {rival.form !== view.form && <div className="faint">{formNames[rival.form]}</div>}
                </th>
              </tr>
            </thead>
            <tbody>
              {rival.cells.map(({ cells, here, there, note }) => {
                const key = placeOf(review.items, cells);
                return (
                  <tr key={cells.join()}>
                    <th scope="row">
                      <button
                        type="button"
                        className="review-finding"
                        disabled={key === null}
                        aria-pressed={key !== null && key === current}
                        onClick={() => key !== null && onPick(key)}
                      >
                        {cells.map((cell) => withGloss(labelOf(review, cell))).join(' + ')}
                      </button>
                      <div className="faint">{words.evidence.rivals.near(note)}</div>
                    </th>
                    <td className="figure">{here.join(marks.list)}</td>
                    <td className="figure bad">{there.join(marks.list)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}

/** To the other paper, seen from its own side; to the report's page when it is the one counted here. */
function RivalLink({ rival: { id, unit, kind, form }, year, children }: RivalLinkProps) {
  return id === null ? (
    <Link to="/reports/$unit/$kind/$form/$period" params={{ unit, kind: kind ?? 'own', form, period: toPeriod(year) }}>
      {children}
    </Link>
  ) : (
    <Link to="/evidence/$unit/$id" params={{ unit, id }} search={{ side: 'rivals' }}>
      {children}
    </Link>
  );
}

interface RivalLinkProps {
  readonly rival: EvidenceRival;
  readonly year: number;
  readonly children: ReactNode;
}

const labelOf = ({ form }: Review, cell: string): string => (form && findCell(form, cell)?.fullLabel) ?? cell;

const placeOf = (items: readonly ReviewItem[], cells: readonly string[]): string | null =>
  items.find((item) => item.cell !== null && cells.includes(item.cell) && item.text !== null)?.key ?? null;
