import { Segmented } from 'antd';
import { words } from '../../../words.ts';

interface Props {
  readonly figures: number;
  readonly findings: number;
  readonly value: 'figures' | 'findings';
  readonly onChange: (next: 'figures' | 'findings') => void;
}

/** Beside the text stand its figures, or what the rules say of it. */
export const SideChoice = ({ figures, findings, value, onChange }: Props) => (
  <div className="review-shown">
    <Segmented<'figures' | 'findings'>
      aria-label={words.evidence.side}
      size="small"
      value={value}
      onChange={onChange}
      options={[
        { value: 'figures', label: words.evidence.sideFigures(figures) },
        { value: 'findings', label: words.evidence.sideFindings(findings) },
      ]}
    />
  </div>
);
