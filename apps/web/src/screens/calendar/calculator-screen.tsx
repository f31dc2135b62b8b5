import { calendarOf } from '@gongkai/calendar';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/calendar.css';
import '../../styles/cases.css';
import { Asked } from '../../ui/asked.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { ApplicationForm } from './application-form.tsx';
import { TermForm } from './term-form.tsx';

/** What-if: terms and clocks of days that need not have happened, counted here by the package the server uses. */
export function CalculatorScreen() {
  const { mandate } = useSession();
  const years = useQuery(queries.calendar(mandate.unit));
  const calendar = useMemo(
    () => calendarOf(years.data?.flatMap(({ body }) => (body === null ? [] : [body])) ?? []),
    [years.data],
  );
  return (
    <>
      <PageHead title={words.calendar.calculator} below={<p className="soft">{words.calendar.calculatorWhat}</p>} />
      <Asked query={years}>
        {() => (
          <div className="calculator">
            <TermForm calendar={calendar} />
            <ApplicationForm calendar={calendar} />
          </div>
        )}
      </Asked>
    </>
  );
}
