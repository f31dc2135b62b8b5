import type { ReportRow } from '@gongkai/reports';
import { printShortDay, unitKindNames } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import type { ColumnsType } from 'antd/es/table';
import type { Span } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { DueDay } from '../../ui/due-day.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { DecideButtons } from './decide-buttons.tsx';
import { isLate } from './states-of.ts';

interface Columns {
  readonly span: Span;
  readonly busy: boolean;
  readonly onAccept: (row: ReportRow) => void;
  readonly onReturn: (row: ReportRow) => void;
  readonly onPutOff: (row: ReportRow) => void;
}

export const filingColumns = ({ span, busy, onAccept, onReturn, onPutOff }: Columns): ColumnsType<ReportRow> => [
  {
    title: words.common.unit,
    render: (_, row) => (
      <>
        {row.state === null ? row.unitName : <ReportLink span={span} row={row} />}
        <div className="faint figure">{`${unitKindNames[row.unitKind]} ${row.unit}`}</div>
      </>
    ),
  },
  {
    title: words.common.state,
    width: 150,
    render: (_, { state, nil }) => (
      <>
        <StateTag state={state} />
        {nil && <span className="state-tag nil-tag">{words.overview.nil}</span>}
      </>
    ),
  },
  {
    title: words.common.due,
    width: 140,
    render: (_, row) => <Due row={row} />,
  },
  {
    title: words.overview.answered,
    width: 100,
    align: 'right',
    render: (_, { answered, applicable, state }) =>
      state === null ? (
        <span className="faint">—</span>
      ) : (
        <span className="figure">{`${answered} / ${applicable}`}</span>
      ),
  },
  { title: words.overview.checks, width: 190, render: (_, row) => <Checks row={row} /> },
  {
    title: words.overview.last,
    width: 150,
    render: (_, { lastBy, lastAt }) =>
      lastAt === null ? (
        <span className="faint">—</span>
      ) : (
        <>
          {lastBy}
          <div className="faint figure">{printTime(lastAt)}</div>
        </>
      ),
  },
  {
    title: words.overview.action,
    width: 150,
    render: (_, row) => (
      <>
        <DecideButtons row={row} busy={busy} onAccept={onAccept} onReturn={onReturn} />
        <PutOff row={row} onPutOff={onPutOff} />
      </>
    ),
  },
];

/** The day that holds for this unit, whether it was put off and by whom, and when it filed. */
function Due({ row }: { row: ReportRow }) {
  const { due, filedOn, exception, remindedOn } = row;
  return (
    <>
      {filedOn === null ? (
        <DueDay due={due} late={isLate(row)} />
      ) : (
        <span className="figure faint">{due === null ? '' : printShortDay(due)}</span>
      )}
      {exception.until !== null && (
        <div className="warn" title={words.filings.putOffBy(exception.by, exception.reason)}>
          {words.filings.putOffTo(printShortDay(exception.until))}
        </div>
      )}
      {filedOn !== null && due !== null && filedOn > due && (
        <div className="warn">{`${words.filings.standing.late} ${printShortDay(filedOn)}`}</div>
      )}
      {filedOn === null && remindedOn !== null && (
        <div className="soft">{words.filings.remindedOn(printShortDay(remindedOn))}</div>
      )}
    </>
  );
}

function PutOff({ row, onPutOff }: { row: ReportRow; onPutOff: (row: ReportRow) => void }) {
  const { may } = useSession();
  const { due, state, unit } = row;
  if (due === null || state === 'submitted' || !may('report.decide', unit)) return null;
  return (
    <button type="button" className="link-button" onClick={() => onPutOff(row)}>
      {words.filings.putOff}
    </button>
  );
}

function ReportLink({ span, row }: { span: Span; row: ReportRow }) {
  const { form, period } = span;
  return (
    <Link to="/reports/$unit/$kind/$form/$period" params={{ unit: row.unit, kind: 'own', form, period }}>
      {row.unitName}
    </Link>
  );
}

function Checks({ row: { errors, warnings, waived, state } }: { row: ReportRow }) {
  if (state === null) return <span className="faint">—</span>;
  if (errors + warnings + waived === 0) return <span className="faint">{words.overview.clean}</span>;
  return (
    <span className="checks figure">
      {errors > 0 && <span className="bad">{words.overview.errors(errors)}</span>}
      {warnings > 0 && <span className="warn">{words.overview.warnings(warnings)}</span>}
      {waived > 0 && <span className="soft">{words.overview.waived(waived)}</span>}
    </span>
  );
}
