import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import { NoSpan } from '../../ui/no-span.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SpanPicker } from '../../ui/span-picker.tsx';
import { spanOf, useSpans } from '../../ui/use-spans.ts';
import { words } from '../../words.ts';
import { FindingsTable } from './findings-table.tsx';
import { RehearseButton } from './rehearse/rehearse-button.tsx';

/** Everything the checks found under the unit one acts for. */
export function FindingsScreen() {
  const { mandate, unitName } = useSession();
  const search = useSearch({ from: '/signed-in/findings' });
  const navigate = useNavigate({ from: '/findings' });
  const asked = useSpans(mandate.unit);
  const { spans } = asked;
  const span = spanOf(search, spans);
  return (
    <>
      <PageHead title={words.findings.title} below={<p className="soft">{unitName}</p>}>
        {span !== null && <RehearseButton span={{ unit: mandate.unit, ...span }} />}
        {span !== null && (
          <SpanPicker value={span} spans={spans} onChange={(next) => void navigate({ search: { ...next } })} />
        )}
      </PageHead>
      {span === null ? (
        <NoSpan asked={asked} what={words.common.noYearWhat} />
      ) : (
        <FindingsTable key={`${span.form}/${span.period}`} span={{ unit: mandate.unit, ...span }} />
      )}
    </>
  );
}
