import { openLedger } from '@gongkai/auditing';
import { getForm } from '@gongkai/forms';
import type { EngagementView, LedgerView } from '@gongkai/reports';
import { isWithin } from '@gongkai/units';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Checkbox, Radio, Select } from 'antd';
import { useState } from 'react';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { Asked } from '../../../ui/asked.tsx';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { words } from '../../../words.ts';
import { LedgerTable } from './ledger-table.tsx';
import { Standings } from './standings.tsx';

/** The reconciliation ledger: one report of the engagement, every cell against what it rests on. */
export function LedgerTab({ view }: { view: EngagementView }) {
  const { mandate } = useSession();
  const { form, period, subtree } = view.body;
  const search = useSearch({ from: '/signed-in/audits/$id' });
  const navigate = useNavigate({ from: '/audits/$id' });
  const tree = useQuery(queries.tree(mandate.unit, Number(period.slice(0, 4))));
  const owing = (tree.data?.units ?? []).filter(
    ({ code, kind }) => isWithin(code, subtree) && getForm(form).filedBy.includes(kind),
  );
  const here = owing.find(({ code }) => code === search.of) ?? owing[0];
  const kind = here?.kind === 'district' ? (search.kind ?? 'own') : 'own';
  return (
    <section className="card">
      <div className="filter-bar">
        <Select
          aria-label={words.audits.of}
          className="filter-wide"
          showSearch={{ optionFilterProp: 'label' }}
          value={here === undefined ? null : String(here.code)}
          onChange={(of) => void navigate({ search: (old) => ({ ...old, of: of ?? undefined }), replace: true })}
          options={owing.map(({ code, name }) => ({ value: String(code), label: name }))}
        />
        {here?.kind === 'district' && (
          <Radio.Group
            aria-label={words.audits.report}
            optionType="button"
            value={kind}
            onChange={(event) =>
              void navigate({
                search: (old) => ({ ...old, kind: event.target.value === 'district' ? 'district' : 'own' }),
                replace: true,
              })
            }
            options={[
              { value: 'own', label: words.audits.ownReport },
              { value: 'district', label: words.audits.districtReport },
            ]}
          />
        )}
      </div>
      <Standings view={view} />
      {here !== undefined && <Ledger view={view} of={here.code} kind={kind} />}
    </section>
  );
}

function Ledger({ view, of, kind }: { view: EngagementView; of: string; kind: 'own' | 'district' }) {
  const { mandate } = useSession();
  const found = useQuery(queries.ledger({ unit: mandate.unit, id: view.id, of, kind }));
  const [onlyOpen, setOnlyOpen] = useState(true);
  return (
    <Asked query={found}>
      {(ledger) => {
        const differing = ledger.rows.filter(({ checks }) => checks.some(({ status }) => status === 'explained'));
        const shown = onlyOpen ? [...new Set([...openLedger(ledger.rows), ...differing])] : ledger.rows;
        return ledger.state === null && !ledger.counted ? (
          <NothingHere title={words.audits.noReport} />
        ) : (
          <>
            <p className="sheet-tools row">
              <strong className="figure">{summaryOf(ledger)}</strong>
              <Checkbox checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)}>
                {words.audits.onlyOpen}
              </Checkbox>
              {ledger.state === null && <span className="warn">{words.audits.notBegun}</span>}
              {!ledger.counted && kind === 'own' && <span className="warn">{words.audits.noCount}</span>}
              {!ledger.prior && <span className="warn">{words.audits.noPrior}</span>}
            </p>
            <LedgerTable view={view} ledger={ledger} rows={shown} />
          </>
        );
      }}
    </Asked>
  );
}

function summaryOf({ rows }: LedgerView): string {
  const checks = rows.flatMap((row) => row.checks);
  const count = (status: (typeof checks)[number]['status']): number =>
    checks.filter((check) => check.status === status).length;
  return words.audits.summary(rows.length, count('unexplained'), count('explained'), count('not-evaluated'));
}
