import { UnitCode } from '@gongkai/units';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/report.css';
import '../../styles/entry.css';
import '../../styles/fields.css';
import '../../styles/findings.css';
import '../../styles/chapters.css';
import { deskOf } from './desk/desks.ts';
import { textOfKey } from './desk/names.ts';
import { ReportPageView } from './report-page-view.tsx';

/** One report at its address. The view is asked for again now and then, so that a colleague's saves appear. */
export function ReportScreen() {
  const { unit, kind, form, period } = useParams({ from: '/signed-in/reports/$unit/$kind/$form/$period' });
  const key = { unit: UnitCode.parse(unit), kind, form, period };
  const { data: view } = useSuspenseQuery({ ...queries.report(key), refetchInterval: 30_000 });
  const { me } = useSession();
  const desk = deskOf(view, me.id);

  useEffect(() => desk.adopt(view), [desk, view]);
  useEffect(() => () => void desk.flush(), [desk]);

  return <ReportPageView key={textOfKey(key)} view={view} desk={desk} />;
}
