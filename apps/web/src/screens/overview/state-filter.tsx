import { ReportState } from '@gongkai/kernel';
import type { ReportRow } from '@gongkai/reports';
import { reportStateNames } from '@gongkai/words';
import { Radio } from 'antd';
import { words } from '../../words.ts';
import { filters, inState } from './states-of.ts';

interface Props {
  readonly rows: readonly ReportRow[];
  readonly value: string;
  readonly onChange: (filter: string) => void;
}

/** How many units stand in each state; the one chosen cuts the table down to it. */
export function StateFilter({ rows, value, onChange }: Props) {
  const counted = filters
    .map((filter) => ({ filter, count: rows.filter((row) => inState(row, filter)).length }))
    .filter(({ filter, count }) => count > 0 || filter === 'all' || filter === value);
  return (
    <div className="sheet-tools">
      <Radio.Group
        aria-label={words.overview.filterState}
        optionType="button"
        value={value}
        onChange={(event) => onChange(String(event.target.value))}
        options={counted.map(({ filter, count }) => ({
          value: filter,
          label: words.overview.stateCount(nameOf(filter), count),
        }))}
      />
    </div>
  );
}

function nameOf(filter: string): string {
  if (filter === 'all') return words.common.all;
  if (filter === 'none') return words.common.notFiled;
  if (filter === 'late') return words.common.late;
  const state = ReportState.safeParse(filter);
  return state.success ? reportStateNames[state.data] : filter;
}
