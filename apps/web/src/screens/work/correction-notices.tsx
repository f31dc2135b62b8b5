import type { CorrectionNotice } from '@gongkai/reports';
import { printSpan } from '@gongkai/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App } from 'antd';
import { lazy, Suspense } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { useSession } from '../../session/use-mandate.ts';
import { printDayAt } from '../../ui/today.ts';
import { words } from '../../words.ts';

const ChangedCells = lazy(() => import('./changed-cells.tsx').then(({ ChangedCells }) => ({ default: ChangedCells })));

/** Counted figures below that were corrected and that nobody here has taken note of; nothing while there is none. */
export function CorrectionNotices() {
  const { mandate, may } = useSession();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const told = useQuery(queries.corrections(mandate.unit));
  const seen = useMutation({
    mutationFn: ({ unit, of, form, period, version }: CorrectionNotice) =>
      client.corrections.seen.mutate({ unit, of, form, period, version }),
    onError: (error) => void message.error(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['corrections.list'] }),
  });
  const waiting = (told.data ?? []).filter(({ seenBy }) => seenBy === null);
  if (waiting.length === 0) return null;
  return (
    <section className="card" aria-label={words.corrections.notices}>
      <p className="work-count row">
        <strong>{words.corrections.waiting(waiting.length)}</strong>
      </p>
      <ol className="work-list">
        {waiting.map((notice) => (
          <li key={`${notice.of}/${notice.form}/${notice.period}/${notice.version}`} className="work-row">
            <span className="work-due">
              <span className="figure">{printDayAt(notice.at)}</span>
            </span>
            <span className="work-what">
              <strong>{words.corrections.notices}</strong>
              <span>{`${notice.ofName} ${printSpan(notice.period)}`}</span>
              <span className="figure warn">{words.corrections.changedCells(notice.cells.length)}</span>
              <span className="work-note">
                <Suspense>
                  <ChangedCells form={notice.form} cells={notice.cells} />
                </Suspense>
              </span>
              {notice.reason !== '' && <span className="work-note">{words.corrections.reason(notice.reason)}</span>}
            </span>
            <span>
              {may('report.edit', mandate.unit) && (
                <button type="button" className="link-button" onClick={() => seen.mutate(notice)}>
                  {words.corrections.seen}
                </button>
              )}
            </span>
            <span className="work-go">
              <Link
                to="/reports/$unit/$kind/$form/$period"
                params={{ unit: notice.of, kind: 'own', form: notice.form, period: notice.period }}
                search={{ tab: 'history' }}
              >
                {words.corrections.look}
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
