import { copyRelations } from '@gongkai/comparison/copies';
import type { CopyRun } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { queries } from '../../api/queries.ts';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';
import type { CopiesSearch } from './copies-search.ts';

interface Props {
  readonly unit: string;
  readonly runs: readonly Omit<CopyRun, 'body'>[];
  readonly run: CopyRun;
  readonly value: CopiesSearch;
  readonly onChange: (change: CopiesSearch) => void;
}

export function CopiesFilter({ unit, runs, run, value, onChange }: Props) {
  const tree = useQuery(queries.tree(unit, run.to));
  return (
    <div className="filter-bar">
      <Segmented
        aria-label={words.copies.why}
        value={value.relation ?? 'any'}
        onChange={(chosen) => onChange({ relation: copyRelations.find((each) => each === chosen) })}
        options={[
          { value: 'any', label: words.copies.anyRelation },
          ...copyRelations.map((relation) => ({ value: relation, label: words.copies.relation[relation] })),
        ]}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={words.copies.ofUnit}
        placeholder={words.copies.anyUnit}
        value={value.of}
        className="copies-unit"
        onChange={(of) => onChange({ of })}
        options={tree.data?.units.map(({ code, name }) => ({ value: code, label: name })) ?? []}
      />
      <Select
        aria-label={words.copies.runs}
        value={run.id}
        className="copies-run"
        onChange={(id) => onChange({ run: id === runs[0]?.id ? undefined : id })}
        options={runs.map(({ id, at, from, to }) => ({ value: id, label: words.copies.run(printTime(at), from, to) }))}
      />
    </div>
  );
}
