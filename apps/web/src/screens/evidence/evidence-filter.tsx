import { evidenceStates } from '@gongkai/kernel';
import { evidenceStateNames } from '@gongkai/words';
import { Input, Select } from 'antd';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import type { EvidenceSearch } from './evidence-search.ts';

interface Props {
  readonly value: EvidenceSearch;
  readonly onChange: (change: EvidenceSearch) => void;
}

export function EvidenceFilterBar({ value, onChange }: Props) {
  const years = Array.from({ length: thisYear() - 2008 }, (_, index) => thisYear() - 1 - index);
  return (
    <div className="filter-bar">
      <Select
        allowClear
        aria-label={words.evidence.state}
        placeholder={words.evidence.anyState}
        value={value.state}
        onChange={(state) => onChange({ state })}
        options={evidenceStates.map((state) => ({ value: state, label: evidenceStateNames[state] }))}
      />
      <Select
        allowClear
        aria-label={words.evidence.anyYear}
        placeholder={words.evidence.anyYear}
        value={value.year}
        onChange={(year) => onChange({ year })}
        options={years.map((year) => ({ value: year, label: words.evidence.year(year) }))}
      />
      <Input.Search
        allowClear
        aria-label={words.evidence.find}
        placeholder={words.evidence.find}
        defaultValue={value.q ?? ''}
        maxLength={60}
        className="find"
        onSearch={(text) => onChange({ q: text.trim() === '' ? undefined : text.trim() })}
      />
    </div>
  );
}
