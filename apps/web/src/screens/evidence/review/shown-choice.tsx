import type { FactDecision, ReviewItem } from '@gongkai/reports';
import { Segmented } from 'antd';
import { words } from '../../../words.ts';
import { type ShownFigures, shownFigures } from '../evidence-search.ts';
import { isShown } from './group-items.ts';

interface Props {
  readonly items: readonly ReviewItem[];
  readonly latest: ReadonlyMap<string, FactDecision>;
  readonly value: ShownFigures;
  readonly onChange: (next: ShownFigures) => void;
}

/** All figures, those still to be looked at, those in doubt, and places that were not read. */
export function ShownChoice({ items, latest, value, onChange }: Props) {
  return (
    <div className="review-shown">
      <Segmented<ShownFigures>
        aria-label={words.evidence.show}
        size="small"
        value={value}
        onChange={onChange}
        options={shownFigures.map((show) => ({
          value: show,
          label: words.evidence.shownCount(
            words.evidence.shown[show],
            items.filter((item) => isShown(item, show, latest.has(item.key))).length,
          ),
        }))}
      />
      <span className="faint">{words.evidence.keys}</span>
    </div>
  );
}
