import type { CopyThresholds } from '@gongkai/comparison/copies';
import type { CopyAsked, CopyRun } from '@gongkai/reports';
import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { type CompareDraft, draftOf, readDraft } from './compare-draft.ts';

interface Props {
  readonly unit: string;
  /** The comparison shown: the next one begins with its years. */
  readonly last: CopyRun | null;
  /** The limits it begins with. */
  readonly thresholds: CopyThresholds;
  readonly onStart: (asked: CopyAsked) => void;
  readonly onClose: () => void;
}

const shares = ['ownError', 'ownWarning', 'neighbourWarning'] as const;
const counts = ['commonUnits', 'leastOwn'] as const;

export function CompareDialog({ unit, last, thresholds, onStart, onClose }: Props) {
  const newest = thisYear() - 1;
  const [draft, setDraft] = useState<CompareDraft>(() => draftOf(last ?? { from: newest - 2, to: newest }, thresholds));
  const asked = readDraft(unit, draft, thresholds);
  const years = Array.from({ length: thisYear() - 2008 }, (_, at) => ({
    value: newest - at,
    label: words.copies.year(newest - at),
  }));
  return (
    <Dialog
      title={words.copies.startTitle}
      okText={words.copies.startFirst}
      okButtonProps={{ disabled: typeof asked === 'string' }}
      onOk={() => typeof asked !== 'string' && onStart(asked)}
      onCancel={onClose}
      width={600}
    >
      <p className="soft">{words.copies.startWhat}</p>
      <div className="compare-form">
        {(['from', 'to'] as const).map((end) => (
          <span key={end}>
            <label htmlFor={`compare-${end}`}>{words.copies[end]}</label>
            <Select
              id={`compare-${end}`}
              value={draft[end]}
              options={years}
              onChange={(year) => setDraft({ ...draft, [end]: year })}
            />
          </span>
        ))}
        {[...shares, ...counts].map((field) => (
          <span key={field}>
            <label htmlFor={`compare-${field}`}>{words.copies[field]}</label>
            <InputNumber<number>
              id={`compare-${field}`}
              value={draft[field]}
              min={1}
              max={shares.some((share) => share === field) ? 100 : 10_000}
              suffix={shares.some((share) => share === field) ? words.copies.atLeastPercent : undefined}
              onChange={(value) => setDraft({ ...draft, [field]: value })}
            />
          </span>
        ))}
        <p className="bad wide" role="status">
          {asked === 'years' && words.copies.yearsReversed}
          {asked === 'shares' && words.copies.errorBelowWarning}
        </p>
      </div>
    </Dialog>
  );
}
