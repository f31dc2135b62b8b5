import type { FindingFilter as Filter } from '@gongkai/reports';
import { ruleTitles } from '@gongkai/words';
import { Input, Select } from 'antd';
import { words } from '../../words.ts';

interface Props {
  readonly rules: readonly string[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const titles: Readonly<Record<string, string>> = ruleTitles;
const namedRule = (code: string): string => [code, titles[code] ?? ''].join(' ').trim();

const severities = ['error', 'warning', 'notice'] as const;

/** By unit, rule, severity and what has been done about it. */
export function FindingsFilter({ rules, filter, onChange }: Props) {
  return (
    <div className="filter-bar">
      <Input
        allowClear
        className="find"
        placeholder={words.findings.filterUnit}
        aria-label={words.findings.filterUnit}
        value={filter.unit}
        onChange={(event) => onChange({ ...filter, unit: event.target.value.trim() })}
      />
      <Select<Filter['severity']>
        allowClear
        placeholder={words.findings.severityHead}
        aria-label={words.findings.severityHead}
        value={filter.severity}
        options={severities.map((value) => ({ value, label: words.findings.severity[value] }))}
        onChange={(severity) => onChange({ ...filter, severity: severity ?? null })}
      />
      <Select<Filter['rule']>
        allowClear
        showSearch
        placeholder={words.findings.filterRule}
        aria-label={words.findings.filterRule}
        value={filter.rule}
        popupMatchSelectWidth={false}
        optionFilterProp="label"
        options={rules.map((value) => ({ value, label: namedRule(value) }))}
        onChange={(rule) => onChange({ ...filter, rule: rule ?? null })}
      />
      <Select<Filter['status']>
        allowClear
        placeholder={words.findings.statusHead}
        aria-label={words.findings.statusHead}
        value={filter.status}
        options={[
          { value: 'open', label: words.findings.status.open },
          { value: 'waived', label: words.findings.status.waived },
          { value: 'blind', label: words.findings.outcome['not-evaluated'] },
        ]}
        onChange={(status) => onChange({ ...filter, status: status ?? null })}
      />
    </div>
  );
}
