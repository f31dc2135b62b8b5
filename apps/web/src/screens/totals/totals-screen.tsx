import { getForm } from '@gongkai/forms';
import { parentOf, UnitCode } from '@gongkai/units';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import { Asked } from '../../ui/asked.tsx';
import { CoverageLine } from '../../ui/coverage-line.tsx';
import { NoSpan } from '../../ui/no-span.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RollupSheet } from '../../ui/rollup-sheet.tsx';
import { SpanPicker } from '../../ui/span-picker.tsx';
import { printTime } from '../../ui/today.ts';
import { spanOf, useSpans } from '../../ui/use-spans.ts';
import { words } from '../../words.ts';
import { CellDrawer } from './cell-drawer.tsx';
import { ChangedSince } from './changed-since.tsx';
import { ChildrenTable } from './children-table.tsx';

/** Live totals of one unit: every number opens into the units it is made of. */
export function TotalsScreen() {
  const { unit } = useParams({ from: '/signed-in/totals/$unit' });
  const search = useSearch({ from: '/signed-in/totals/$unit' });
  const navigate = useNavigate({ from: '/totals/$unit' });
  const { mandate, may } = useSession();
  const asked = useSpans(mandate.unit);
  const { spans } = asked;
  const picked = spanOf(search, spans);
  const span = picked === null ? null : { unit, ...picked };
  const totals = useQuery({ ...queries.totals(span), refetchInterval: 30_000 });
  const moved = useQuery({ ...queries.totalsChanges(span), refetchInterval: 30_000 });
  const changes = moved.data?.changes ?? [];
  const changed = useMemo(() => new Set(moved.data?.changes.map(({ cell }) => cell)), [moved.data]);
  const pick = useCallback(
    (cell: string | undefined) => void navigate({ search: (old) => ({ ...old, cell }), resetScroll: false }),
    [navigate],
  );
  const parent = UnitCode.safeParse(unit).data;
  const above = parent === undefined ? null : parentOf(parent);
  const mayGoUp = above !== null && unit !== mandate.unit && may('totals.read', above);

  return (
    <>
      <PageHead
        title={`${words.totals.title}${totals.data === undefined ? '' : ` · ${totals.data.unitName}`}`}
        below={
          <p className="row soft">
            {mayGoUp && above !== null && (
              <Link to="/totals/$unit" params={{ unit: above }} search={{ ...picked }}>
                {words.totals.toParent}
              </Link>
            )}
            {totals.data !== undefined && <span>{words.totals.asOf(printTime(totals.data.asOf))}</span>}
            <span>{words.common.coverageNote}</span>
          </p>
        }
      >
        {picked !== null && (
          <SpanPicker value={picked} spans={spans} onChange={(next) => void navigate({ search: { ...next } })} />
        )}
      </PageHead>
      {span === null ? (
        <NoSpan asked={asked} what={words.totals.emptyWhat} />
      ) : (
        <Asked query={totals}>
          {(view) => (
            <div className="stack">
              <CoverageLine coverage={view.coverage} />
              {changes.length > 0 && <ChangedSince form={getForm(span.form)} changes={changes} />}
              <RollupSheet
                form={getForm(span.form)}
                kind={view.unitKind}
                rollup={view}
                changed={changed}
                onPick={pick}
              />
              <ChildrenTable span={span} parentTotal={view.total} />
            </div>
          )}
        </Asked>
      )}
      {span !== null && search.cell !== undefined && (
        <CellDrawer
          span={span}
          cell={search.cell}
          changes={changes.filter(({ cell }) => cell === search.cell)}
          onClose={() => pick(undefined)}
        />
      )}
    </>
  );
}
