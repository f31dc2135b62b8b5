import { Segmented } from 'antd';
import { words } from '../../../words.ts';
import type { ReviewSide } from '../evidence-search.ts';

interface Props {
  readonly figures: number;
  readonly findings: number;
  /** Cells in which other papers say otherwise. */
  readonly rivals: number;
  readonly value: ReviewSide;
  readonly onChange: (next: ReviewSide) => void;
}

/** Beside the text stand its figures, what the rules say of it, or what another paper says instead. */
export const SideChoice = ({ figures, findings, rivals, value, onChange }: Props) => (
  <div className="review-shown">
    <Segmented<ReviewSide>
      aria-label={words.evidence.side}
      size="small"
      value={value}
      onChange={onChange}
      options={[
        { value: 'figures', label: words.evidence.sideFigures(figures) },
        { value: 'findings', label: words.evidence.sideFindings(findings) },
        ...(rivals === 0 && value !== 'rivals'
          ? []
          : [{ value: 'rivals' as const, label: words.evidence.rivals.side(rivals) }]),
      ]}
    />
  </div>
);
