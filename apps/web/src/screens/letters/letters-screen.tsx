import { letterKinds, letterTypes, recordTypes } from '@gongkai/registers/letters';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Dropdown, Select } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import { AskAgain } from '../../ui/ask-again.tsx';
import { onChoice } from '../../ui/on-choice.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { thisYear } from '../../ui/today.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { words } from '../../words.ts';
import { LetterDialog } from './letter-dialog.tsx';
import { letterName } from './letter-name.ts';
import { LettersTable } from './letters-table.tsx';

/** 发文登记簿: a unit's letters of a year, the newest first; what is asked stands in the address. */
export function LettersScreen() {
  const { mandate, unitName, may } = useSession();
  const search = useSearch({ from: '/signed-in/letters' });
  const navigate = useNavigate({ from: '/letters' });
  const [record, setRecord] = useState<(typeof recordTypes)[number] | null>(null);
  const year = search.year ?? thisYear();
  const found = useInfiniteQuery(queries.letters(mandate.unit, year, search.type ?? null));
  const change = (next: typeof search): void =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const years = Array.from({ length: 8 }, (_, index) => thisYear() - index);

  return (
    <>
      <PageHead title={words.letters.book} below={<p className="soft">{unitName}</p>}>
        {may('application.edit', mandate.unit) && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: recordTypes.map((type) => ({ key: type, label: letterName(type) })),
              onClick: onChoice((key) => setRecord(recordTypes.find((type) => type === key) ?? null)),
            }}
          >
            <Button>{words.letters.issueRecord}</Button>
          </Dropdown>
        )}
      </PageHead>
      {record !== null && (
        <LetterDialog
          asked={{ unit: mandate.unit, application: null, type: record, party: '', replaces: null }}
          onClose={() => setRecord(null)}
        />
      )}
      <section className="card">
        <div className="filter-bar">
          <Select
            aria-label={words.letters.issuedOn}
            value={year}
            onChange={(next) => change({ year: next })}
            options={years.map((each) => ({ value: each, label: words.letters.year(each) }))}
          />
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={words.letters.type}
            placeholder={words.letters.anyType}
            value={search.type}
            className="letter-type"
            onChange={(type) => change({ type })}
            options={letterTypes.map((type) => ({
              value: type,
              label: letterName(type),
              title: letterKinds[type].trigger,
            }))}
          />
        </div>
        {found.isPending && <Waiting />}
        {found.isError && <AskAgain error={found.error} again={found.refetch} />}
        {found.data !== undefined && (
          <>
            <LettersTable unit={mandate.unit} rows={found.data.pages.flatMap(({ rows }) => rows)} />
            {found.hasNextPage && (
              <p className="more">
                <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  {words.common.more}
                </Button>
              </p>
            )}
          </>
        )}
      </section>
    </>
  );
}
