import { formOfYear, getForm } from '@gongkai/forms';
import { type FormCode, formCodes, type Period, Period as PeriodText, periodEnd, yearOfPeriod } from '@gongkai/kernel';
import type { ReportKey } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { thisYear, today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { textOfKey } from '../report/desk/names.ts';
import '../../styles/report.css';
import '../../styles/fields.css';
import '../../styles/findings.css';
import '../../styles/chapters.css';
import '../../styles/record.css';
import { RecordPick } from './record-pick.tsx';
import { RecordSheet } from './record-sheet.tsx';

/** 补录: a report of an earlier year that exists outside is taken over as it stands (design D11). */
export function RecordScreen() {
  const { mandate, may } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, thisYear()));
  if (!may('report.record', mandate.unit)) return <NothingHere title={words.record.notYours} />;
  return (
    <Asked query={tree}>
      {({ units }) => {
        const unit = units.find(({ code }) => code === mandate.unit);
        return unit === undefined ? <NothingHere title={words.record.notYours} /> : <Record unit={unit} />;
      }}
    </Asked>
  );
}

function Record({ unit }: { unit: Unit }) {
  const search = useSearch({ from: '/signed-in/record' });
  const navigate = useNavigate({ from: '/record' });
  const filed = formCodes.filter((code) => getForm(code).filedBy.includes(unit.kind));
  const period = search.period ?? PeriodText.parse(String(thisYear() - 1));
  const form = search.form ?? usualForm(period, filed);
  const pick = (next: { readonly form?: FormCode; readonly period: Period }): void =>
    void navigate({ search: next, replace: true });
  const ends = periodEnd(period);
  const problem = today() <= ends ? words.record.notEnded(ends) : null;
  const picker = (
    <RecordPick filed={filed} form={form} period={period} problem={problem} chosen={search.form} onPick={pick} />
  );
  if (problem !== null) return <Bare unit={unit}>{picker}</Bare>;
  const key = { unit: unit.code, kind: 'own', form, period } as const;
  return <Standing key={textOfKey(key)} reportKey={key} unit={unit} picker={picker} />;
}

/** The form of that year, where the unit files it; a community's is always its own. */
function usualForm(period: Period, filed: readonly FormCode[]): FormCode {
  const ofYear = formOfYear(yearOfPeriod(period));
  return filed.find((code) => code === ofYear) ?? filed[0] ?? 'a2021';
}

interface StandingProps {
  readonly reportKey: ReportKey;
  readonly unit: Unit;
  readonly picker: ReactNode;
}

/** What there is already decides: nothing, a recorded report that may be recorded anew, or a living one that may not. */
function Standing({ reportKey, unit, picker }: StandingProps) {
  const report = useQuery(queries.report(reportKey));
  return (
    <Asked query={report}>
      {(view) =>
        view.seq > 0 && view.state !== 'recorded' ? (
          <Bare unit={unit}>
            {picker}
            <Alert
              type="warning"
              showIcon
              className="record-notice"
              title={words.record.exists}
              action={
                <Link to="/reports/$unit/$kind/$form/$period" params={reportKey}>
                  {words.record.openIt}
                </Link>
              }
            />
          </Bare>
        ) : (
          <RecordSheet key={view.seq} view={view} picker={picker} />
        )
      }
    </Asked>
  );
}

function Bare({ unit, children }: { unit: Unit; children: ReactNode }) {
  return (
    <>
      <PageHead title={words.record.title} below={<p className="soft">{unit.name}</p>} />
      <section className="card">{children}</section>
    </>
  );
}
