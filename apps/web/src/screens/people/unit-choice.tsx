import type { Unit } from '@gongkai/units';
import { Select } from 'antd';
import { words } from '../../words.ts';

interface Props {
  readonly units: readonly Unit[];
  readonly value: string;
  readonly onChange: (unit: string) => void;
}

/** One unit of the tree, found by name or code. */
export function UnitChoice({ units, value, onChange }: Props) {
  return (
    <Select
      aria-label={words.people.where}
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      onChange={onChange}
      options={units.map(({ code, name }) => ({ value: String(code), label: `${name} ${code}` }))}
    />
  );
}
