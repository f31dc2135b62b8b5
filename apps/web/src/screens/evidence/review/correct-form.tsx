import { isTyped } from '@gongkai/forms';
import { decideFact, type ReviewItem } from '@gongkai/reports';
import { explainRefusal, marks, measureIn, withGloss } from '@gongkai/words';
import { Button, Select } from 'antd';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { words } from '../../../words.ts';
import type { Review } from './use-review.ts';

interface Props {
  readonly item: ReviewItem;
  readonly review: Review;
  readonly onClose: () => void;
}

const outside = '';

/** What the figure really is, and where it belongs: read as its cell is typed, before anything is sent. */
export function CorrectForm({ item, review, onClose }: Props) {
  const id = useId();
  const { form, latest, decide } = review;
  const decision = latest.get(item.key);
  const [value, setValue] = useState(
    decision?.text ?? decision?.observation?.value ?? item.text ?? item.observation?.value ?? '',
  );
  const [cell, setCell] = useState<string>(decision?.cell ?? item.cell ?? outside);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const cells = form?.cells.filter((each) => isTyped(each) || each.code === item.cell) ?? [];
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const verdict = { verdict: 'corrected', cell: cell === outside ? null : cell, value } as const;
    const result = decideFact(item, verdict, form);
    if (!result.ok) {
      setProblem(explainRefusal(result.refusal));
      return;
    }
    decide([{ item, verdict }]);
    onClose();
  };
  return (
    <form
      className="review-correct"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label htmlFor={`${id}-value`}>{words.evidence.value}</label>
      <input
        ref={field}
        id={`${id}-value`}
        className="ant-input review-value"
        value={value}
        maxLength={40}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={(event) => setValue(event.target.value)}
      />
      <label htmlFor={`${id}-cell`}>{words.evidence.cell}</label>
      <Select
        id={`${id}-cell`}
        className="review-cell"
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={420}
        value={cell}
        onChange={setCell}
        options={[
          { value: outside, label: words.evidence.noCell },
          ...cells.map(({ code, fullLabel, measure }) => ({
            value: code,
            label: `${withGloss(fullLabel)}${marks.open}${measureIn(measure)}${marks.close}`,
          })),
        ]}
      />
      <Button htmlType="submit" type="primary" size="small">
        {words.evidence.saveCorrection}
      </Button>
      <Button size="small" onClick={onClose}>
        {words.common.cancel}
      </Button>
      <span className="bad" id={`${id}-problem`}>
        {problem}
      </span>
    </form>
  );
}
