import type { CopyThresholds } from '@gongkai/comparison/copies';
import { marks } from '@gongkai/words';
import { InputNumber } from 'antd';
import { words } from '../../words.ts';

const shares = ['ownError', 'ownWarning', 'neighbourWarning'] as const;
const counts = ['commonUnits', 'leastOwn'] as const;

const percentOf = (share: number): number => Math.round(share * 10_000) / 100;

/** The limits a person chooses; the rest stays as it is. */
export function Thresholds({ id, value, onChange }: ThresholdsProps) {
  return (
    <div className="setting-many">
      {shares.map((name) => (
        <span key={name} className="setting-pair">
          <label htmlFor={`${id}-${name}`}>{words.copies[name]}</label>
          <InputNumber<number>
            id={`${id}-${name}`}
            value={percentOf(value[name])}
            min={1}
            max={100}
            suffix={words.copies.atLeastPercent}
            onChange={(percent) => percent !== null && onChange({ ...value, [name]: percent / 100 })}
          />
        </span>
      ))}
      {counts.map((name) => (
        <span key={name} className="setting-pair">
          <label htmlFor={`${id}-${name}`}>{words.copies[name]}</label>
          <InputNumber<number>
            id={`${id}-${name}`}
            value={value[name]}
            min={name === 'commonUnits' ? 2 : 1}
            max={10_000}
            precision={0}
            onChange={(count) => count !== null && onChange({ ...value, [name]: count })}
          />
        </span>
      ))}
    </div>
  );
}

export const printThresholds = (value: CopyThresholds): string =>
  [
    ...shares.map((name) => `${words.copies[name]} ${percentOf(value[name])}%`),
    ...counts.map((name) => `${words.copies[name]} ${value[name]}`),
  ].join(marks.semicolon);

interface ThresholdsProps {
  readonly id: string;
  readonly value: CopyThresholds;
  readonly onChange: (value: CopyThresholds) => void;
}
