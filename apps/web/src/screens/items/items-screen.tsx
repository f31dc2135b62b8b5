import { houseOf } from '@gongkai/units';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import '../../styles/items.css';
import { AskAgain } from '../../ui/ask-again.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { words } from '../../words.ts';
import { BulkSubmit } from './bulk-submit.tsx';
import { ImportItems } from './import-items.tsx';
import { ItemsFilter } from './items-filter.tsx';
import { filterOf, type ItemsSearch } from './items-search.ts';
import { ItemsTable } from './items-table.tsx';
import { NewItemDialog } from './new-item-dialog.tsx';

/** The register of a unit and those below it, and the desk of whoever looks; what is asked stands in the address. */
export function ItemsScreen() {
  const { mandate, unitName, may } = useSession();
  const search = useSearch({ from: '/signed-in/items' });
  const navigate = useNavigate({ from: '/items' });
  const [open, setOpen] = useState<'new' | 'import' | null>(null);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const filter = filterOf(search, mandate.roles);
  const found = useInfiniteQuery(queries.items(mandate.unit, filter));
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const mayEdit = may('item.edit', mandate.unit);
  const ask = (change: ItemsSearch): void => {
    setSelected([]);
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  };
  return (
    <>
      <PageHead title={words.items.title} below={<p className="soft">{unitName}</p>}>
        <Link to="/items/duties">{words.items.duties}</Link>
        {may('item.publish', mandate.unit) && houseOf(mandate.unit) === mandate.unit && (
          <Button onClick={() => setOpen('import')}>{words.items.importOld}</Button>
        )}
        <ExportButton unit={mandate.unit} kind="export-items" filter={{ filter }} />
        {mayEdit && (
          <Button type="primary" onClick={() => setOpen('new')}>
            {words.items.add}
          </Button>
        )}
      </PageHead>
      <section className="card">
        <div className="row item-desk">
          <Segmented
            value={search.desk ?? 'all'}
            onChange={(desk) => ask({ desk: desk === 'mine' ? 'mine' : undefined, standing: undefined })}
            options={[
              { value: 'mine', label: words.items.desk },
              { value: 'all', label: words.items.all },
            ]}
          />
          <span className="house-gap" />
          {selected.length > 0 && <BulkSubmit rows={rows} selected={selected} onDone={() => setSelected([])} />}
        </div>
        <ItemsFilter value={search} onChange={ask} />
        {found.isPending && <Waiting />}
        {found.isError && <AskAgain error={found.error} again={found.refetch} />}
        {found.data !== undefined && (
          <>
            <ItemsTable
              rows={rows}
              unit={mandate.unit}
              isDesk={search.desk === 'mine'}
              selected={mayEdit ? selected : null}
              onSelect={setSelected}
            />
            <p className="more row">
              <span className="faint">{words.items.count(found.data.pages[0]?.total ?? 0)}</span>
              {found.hasNextPage && (
                <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  {words.common.more}
                </Button>
              )}
            </p>
          </>
        )}
      </section>
      {open === 'new' && <NewItemDialog unit={mandate.unit} onClose={() => setOpen(null)} />}
      {open === 'import' && <ImportItems unit={mandate.unit} onClose={() => setOpen(null)} />}
    </>
  );
}
