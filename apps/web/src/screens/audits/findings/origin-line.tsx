import type { FindingOrigin } from '@gongkai/auditing';
import { findCell, getForm } from '@gongkai/forms';
import { checkQuestions, printSpan, withGloss } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { words } from '../../../words.ts';

/** Where a finding came from; a figure leads to its cell in the report. */
export function OriginLine({ origin: { figure, sample, check } }: { origin: FindingOrigin }) {
  if (figure === null && sample === null && check === null) return null;
  const cell = figure === null ? undefined : findCell(getForm(figure.form), figure.cell);
  return (
    <div className="faint">
      <p>{words.audits.origin}</p>
      {check !== null && <p>{checkQuestions[check]}</p>}
      {sample !== null && <p>{words.audits.fromSample(sample.id, sample.ordinal)}</p>}
      {figure !== null && (
        <p>
          <Link
            to="/reports/$unit/$kind/$form/$period"
            params={{ unit: figure.unit, kind: 'own', form: figure.form, period: figure.period }}
            search={{ cell: figure.cell }}
          >
            {`${printSpan(figure.period)} ${withGloss(cell?.fullLabel ?? figure.cell)}`}
          </Link>
        </p>
      )}
    </div>
  );
}
