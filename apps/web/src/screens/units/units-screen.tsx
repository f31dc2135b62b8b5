import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { ImportDialog } from './import-dialog.tsx';
import { ReorganiseDrawer } from './reorganise/reorganise-drawer.tsx';
import { UnitCard } from './unit-card.tsx';
import { UnitTree } from './unit-tree.tsx';

/** The tree of a year: what stood then, not what stands now. */
export function UnitsScreen() {
  const { mandate, mayAnywhere } = useSession();
  const search = useSearch({ from: '/signed-in/units' });
  const navigate = useNavigate({ from: '/units' });
  const [importing, setImporting] = useState(false);
  const [reorganising, setReorganising] = useState(false);
  const year = search.year ?? thisYear();
  const tree = useQuery(queries.tree(mandate.unit, year));
  const choose = (part: { readonly year?: number; readonly unit?: string }): void =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });

  return (
    <>
      <PageHead title={words.units.title} below={<p className="soft">{words.units.yearWhat(year)}</p>}>
        <span className="soft">{words.units.year}</span>
        <InputNumber
          aria-label={words.units.year}
          min={1949}
          max={2100}
          value={year}
          onChange={(next) => next !== null && choose({ year: next })}
        />
        {mayAnywhere('unit.manage') && (
          <Button onClick={() => setReorganising(true)}>{words.reorganisation.open}</Button>
        )}
        {mayAnywhere('unit.manage') && <Button onClick={() => setImporting(true)}>{words.units.importIt}</Button>}
      </PageHead>
      <Asked query={tree}>
        {({ units }) => {
          const unit = units.find(({ code }) => code === search.unit);
          return (
            <div className="two-columns">
              <UnitTree units={units} selected={search.unit} onSelect={(code) => choose({ unit: code })} />
              <section className="card card-pad unit-card">
                {unit === undefined ? (
                  <NothingHere title={words.units.pick} what={words.units.pickWhat} />
                ) : (
                  <UnitCard key={unit.code} unit={unit} units={units} />
                )}
              </section>
            </div>
          );
        }}
      </Asked>
      {reorganising && tree.data !== undefined && (
        <ReorganiseDrawer unit={mandate.unit} known={tree.data} onClose={() => setReorganising(false)} />
      )}
      {importing && <ImportDialog unit={mandate.unit} onClose={() => setImporting(false)} />}
    </>
  );
}
