import { DenialOutcome } from '@gongkai/registers/applications';
import { outcomeNames } from '@gongkai/words';
import { Button, Form, Input, Select } from 'antd';
import { words } from '../../../words.ts';
import { emptyWithheld, type WithheldDraft } from './ground-draft.ts';

interface Props {
  readonly parts: readonly WithheldDraft[];
  readonly onChange: (parts: readonly WithheldDraft[]) => void;
}

const say = words.applications.guide;

/** 区分处理 (第三十七条): each part that is kept back, with a reason of its own. */
export function WithheldFields({ parts, onChange }: Props) {
  const shown = parts.length === 0 ? [emptyWithheld] : parts;
  const change = (at: number, part: Partial<WithheldDraft>): void =>
    onChange(shown.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <fieldset className="field-wide guide-step">
      <legend>{say.withheld}</legend>
      {shown.map((part, index) => (
        // Parts have no name of their own, and none is taken from between.
        <div key={index} className="field-grid">
          <Form.Item label={say.withheldOutcome} htmlFor={`withheld-outcome-${index}`} className="field-wide">
            <Select<DenialOutcome>
              id={`withheld-outcome-${index}`}
              value={part.outcome}
              options={DenialOutcome.options.map((value) => ({ value, label: outcomeNames[value] }))}
              onChange={(outcome) => change(index, { outcome })}
            />
          </Form.Item>
          <Form.Item label={say.facts} htmlFor={`withheld-facts-${index}`} className="field-wide">
            <Input.TextArea
              id={`withheld-facts-${index}`}
              rows={2}
              value={part.facts}
              onChange={(event) => change(index, { facts: event.target.value })}
            />
          </Form.Item>
          <Form.Item label={say.article} htmlFor={`withheld-article-${index}`}>
            <Input
              id={`withheld-article-${index}`}
              value={part.article}
              onChange={(event) => change(index, { article: event.target.value })}
            />
          </Form.Item>
          <Form.Item label={say.evidence} htmlFor={`withheld-evidence-${index}`}>
            <Input.TextArea
              id={`withheld-evidence-${index}`}
              rows={1}
              value={part.evidence}
              onChange={(event) => change(index, { evidence: event.target.value })}
            />
          </Form.Item>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...shown, emptyWithheld])}>
        {say.addWithheld}
      </Button>
    </fieldset>
  );
}
