import { ReportState } from '@gongkai/kernel';
import { formNames, printSpan, reportKindNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { printDayAt } from '../../ui/today.ts';
import { words } from '../../words.ts';

type Row = Awaited<ReturnType<typeof client.reports.ofUnit.query>>[number];

/** Every report the unit has, newest first: years already done are still one click away. */
export function UnitReports({ unit }: { unit: string }) {
  const { may } = useSession();
  const navigate = useNavigate();
  const reports = useQuery(queries.reportsOfUnit(unit));
  return (
    <section className="card">
      <div className="section-head row">
        <h2>{words.work.reports}</h2>
        <span className="house-gap" />
        {may('report.record', unit) && (
          <Button onClick={() => void navigate({ to: '/record' })}>{words.record.open}</Button>
        )}
      </div>
      <Asked query={reports}>
        {(rows) => (rows.length === 0 ? <NothingHere title={words.work.reportsEmpty} /> : <ReportTable rows={rows} />)}
      </Asked>
    </section>
  );
}

const shownAtFirst = 10;

/** A plain table: the library's, with all it can do, would double what the first screen fetches. */
function ReportTable({ rows }: { readonly rows: readonly Row[] }) {
  const [whole, setWhole] = useState(false);
  const newest = rows.toSorted((one, other) => other.key.period.localeCompare(one.key.period));
  return (
    <>
      <table className="work-reports">
        <thead>
          <tr>
            {[words.common.period, words.common.form, words.common.state, words.shell.totals, words.work.last].map(
              (title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {(whole ? newest : newest.slice(0, shownAtFirst)).map((row) => (
            <ReportRow key={`${row.key.kind}/${row.key.form}/${row.key.period}`} row={row} />
          ))}
        </tbody>
      </table>
      {!whole && rows.length > shownAtFirst && (
        <p className="card-pad">
          <Button onClick={() => setWhole(true)}>{words.common.more}</Button>
        </p>
      )}
    </>
  );
}

function ReportRow({ row: { key, state, counted, by, at } }: { readonly row: Row }) {
  return (
    <tr>
      <td>
        <Link to="/reports/$unit/$kind/$form/$period" params={key}>
          {printSpan(key.period)}
        </Link>
      </td>
      <td>{key.kind === 'district' ? `${reportKindNames.district} · ${formNames[key.form]}` : formNames[key.form]}</td>
      <td>
        <StateTag state={ReportState.nullable().catch(null).parse(state)} />
      </td>
      <td>{counted === null ? <span className="faint">{words.work.notCounted}</span> : words.work.counted(counted)}</td>
      <td>{`${by} ${printDayAt(at)}`}</td>
    </tr>
  );
}
