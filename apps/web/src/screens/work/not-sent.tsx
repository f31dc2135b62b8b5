import { formNames, printSpan } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import { type KeptReport, listKept } from '../report/desk/keep.ts';

const pause = 2_000;

/** Reports of this unit with texts typed here that have not arrived: whoever closed the page finds the way back to them. */
export function NotSent() {
  const { me, mandate } = useSession();
  const [kept, setKept] = useState<readonly KeptReport[]>([]);
  useEffect(() => {
    // Not at once: a page that was just left may still be saving.
    const timer = setInterval(() => setKept(listKept(localStorage, me.id)), pause);
    return () => clearInterval(timer);
  }, [me.id]);
  return kept
    .filter(({ report }) => report.unit === mandate.unit)
    .map(({ report, count }) => (
      <Alert
        key={`${report.kind}/${report.form}/${report.period}`}
        type="warning"
        showIcon
        title={words.entry.notSent(`${printSpan(report.period)} ${formNames[report.form]}`, count)}
        action={
          <Link to="/reports/$unit/$kind/$form/$period" params={report}>
            {words.entry.openToSend}
          </Link>
        }
      />
    ));
}
