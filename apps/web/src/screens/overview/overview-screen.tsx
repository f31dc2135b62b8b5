import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import { NoSpan } from '../../ui/no-span.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SpanPicker } from '../../ui/span-picker.tsx';
import type { FormPeriod } from '../../ui/use-spans.ts';
import { spanOf, useSpans } from '../../ui/use-spans.ts';
import { words } from '../../words.ts';
import { FilingTable } from './filing-table.tsx';
import { PlacesTable } from './places-table.tsx';
import { YearsDrawer } from './years-drawer.tsx';

interface FilingsProps {
  readonly unit: string;
  readonly span: FormPeriod;
  readonly state: string | undefined;
}

/** Above the districts the districts, and of one that was opened its units. */
function Filings({ unit, span, state }: FilingsProps) {
  const { mandate } = useSession();
  const navigate = useNavigate({ from: '/overview' });
  if (unit.length < 6) return <PlacesTable span={{ unit, ...span }} />;
  return (
    <>
      {unit !== mandate.unit && (
        <p className="gap-below">
          <button
            type="button"
            className="link-button"
            onClick={() => void navigate({ search: (old) => ({ ...old, under: undefined, state: undefined }) })}
          >
            {words.filings.places.back}
          </button>
        </p>
      )}
      <FilingTable key={unit} span={{ unit, ...span }} state={state} />
    </>
  );
}

/** What an address asks for, as far as it lies below whoever looks. */
const under = (asked: string | undefined, own: string): string => (asked?.startsWith(own) ? asked : own);

/** Who has filed and who has not, under the unit one acts for. */
export function OverviewScreen() {
  const { mandate, unitName, may } = useSession();
  const search = useSearch({ from: '/signed-in/overview' });
  const navigate = useNavigate({ from: '/overview' });
  const asked = useSpans(mandate.unit);
  const { spans, openings } = asked;
  const span = spanOf(search, spans);
  const mayManage = may('year.manage', mandate.unit);
  const manage = (open: boolean): void =>
    void navigate({ search: (old) => ({ ...old, manage: open ? 'yes' : undefined }), replace: true });

  return (
    <>
      <PageHead title={words.overview.title} below={<p className="soft">{unitName}</p>}>
        {span !== null && (
          <SpanPicker value={span} spans={spans} onChange={(next) => void navigate({ search: { ...next } })} />
        )}
        {mayManage && <Button onClick={() => manage(true)}>{words.overview.manage}</Button>}
      </PageHead>
      {span === null ? (
        <NoSpan asked={asked} what={words.common.noYearWhat}>
          {mayManage && (
            <Button type="primary" onClick={() => manage(true)}>
              {words.overview.openYear}
            </Button>
          )}
        </NoSpan>
      ) : (
        <Filings unit={under(search.under, mandate.unit)} span={span} state={search.state} />
      )}
      {mayManage && search.manage === 'yes' && (
        <YearsDrawer unit={mandate.unit} openings={openings} onClose={() => manage(false)} />
      )}
    </>
  );
}
