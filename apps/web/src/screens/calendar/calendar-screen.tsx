import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/calendar.css';
import { Asked } from '../../ui/asked.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { FeedCard } from './feed-card.tsx';
import { YearDrawer } from './year-drawer.tsx';
import { YearsTable } from './years-table.tsx';

/** Which days are worked, by which notice, and since when it is known. */
export function CalendarScreen() {
  const { mandate, unitName, may } = useSession();
  const years = useQuery(queries.calendar(mandate.unit));
  const [editing, setEditing] = useState<number | null>(null);
  const mayManage = may('calendar.manage', mandate.unit);
  return (
    <>
      <PageHead title={words.calendar.title} below={<p className="soft">{unitName}</p>}>
        <Link to="/calculator">{words.calendar.calculator}</Link>
      </PageHead>
      <div className="stack">
        <p className="soft">{words.calendar.what}</p>
        <Asked query={years}>
          {(rows) => {
            const edited = rows.find(({ year }) => year === editing);
            return (
              <>
                <YearsTable rows={rows} onEdit={mayManage ? setEditing : null} />
                {edited !== undefined && (
                  <YearDrawer unit={mandate.unit} inForce={edited} onClose={() => setEditing(null)} />
                )}
              </>
            );
          }}
        </Asked>
        <FeedCard unit={mandate.unit} unitName={unitName} />
      </div>
    </>
  );
}
