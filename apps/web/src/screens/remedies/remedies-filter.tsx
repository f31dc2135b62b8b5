import { remedyKinds, remedyStates } from '@gongkai/kernel';
import { remedyKindNames, remedyStateNames } from '@gongkai/words';
import { Input, Select, Tag } from 'antd';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { type RemediesSearch, remedyColumns } from './remedies-search.ts';

interface Props {
  readonly value: RemediesSearch;
  readonly onChange: (change: RemediesSearch) => void;
}

export function RemediesFilter({ value, onChange }: Props) {
  const years = Array.from({ length: 12 }, (_, index) => thisYear() - index);
  return (
    <div className="filter-bar">
      <Select
        allowClear
        aria-label={words.remedies.kind}
        placeholder={words.remedies.anyKind}
        value={value.kind}
        className="remedy-kind"
        onChange={(kind) => onChange({ kind })}
        options={remedyKinds.map((kind) => ({ value: kind, label: remedyKindNames[kind] }))}
      />
      <Select
        allowClear
        aria-label={words.remedies.state}
        placeholder={words.remedies.anyState}
        value={value.state}
        onChange={(state) => onChange({ state })}
        options={remedyStates.map((state) => ({ value: state, label: remedyStateNames[state] }))}
      />
      <Select
        allowClear
        aria-label={words.remedies.anyYear}
        placeholder={words.remedies.anyYear}
        value={value.year}
        onChange={(year) => onChange({ year })}
        options={years.map((year) => ({ value: year, label: words.remedies.year(year) }))}
      />
      <Select
        allowClear
        aria-label={words.remedies.result}
        placeholder={words.remedies.anyColumn}
        value={value.column}
        onChange={(column) => onChange({ column })}
        options={remedyColumns.map((column) => ({ value: column, label: words.remedies.column[column] }))}
      />
      <Input.Search
        allowClear
        aria-label={words.remedies.find}
        placeholder={words.remedies.find}
        defaultValue={value.q ?? ''}
        maxLength={60}
        className="find"
        onSearch={(text) => onChange({ q: text.trim() === '' ? undefined : text.trim() })}
      />
      {value.application !== undefined && (
        <Tag closable onClose={() => onChange({ application: undefined })}>
          {words.remedies.ofApplication(value.application)}
        </Tag>
      )}
      {value.column !== undefined && <span className="faint">{words.remedies.columnWhat}</span>}
    </div>
  );
}
