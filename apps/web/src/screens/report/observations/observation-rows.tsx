import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { words } from '../../../words.ts';
import { focusField } from '../table/focus-field.ts';
import { type Draft, type DraftField, draftFields, emptyDraft, isBlank, readDraft } from './draft.ts';

interface Props {
  readonly drafts: readonly Draft[];
  readonly onChange: (drafts: readonly Draft[]) => void;
  /** The focus has left the rows, or a row was taken out: what is right may be kept. */
  readonly onSettle?: (drafts: readonly Draft[]) => void;
}

const lengths: Record<DraftField, number> = { label: 80, value: 24, measure: 12, qualifier: 12, quote: 400 };

/** 正文数据 as rows of fields. */
export function ObservationRows({ drafts, onChange, onSettle }: Props) {
  const add = (): void => {
    const id = 1 + Math.max(0, ...drafts.map((draft) => draft.id));
    onChange([...drafts, emptyDraft(id)]);
    // The new row has to be drawn before it can be written in.
    setTimeout(() => focusField(`observation-${id}-label`), 0);
  };
  const put = (draft: Draft): void => onChange(drafts.map((each) => (each.id === draft.id ? draft : each)));
  const drop = (id: number): void => {
    const left = drafts.filter((each) => each.id !== id);
    onChange(left);
    onSettle?.(left);
  };
  return (
    <>
      {drafts.length > 0 && (
        <table
          className="observations"
          data-editable
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) onSettle?.(drafts);
          }}
        >
          <ObservationHead />
          <tbody>
            {drafts.map((draft, place) => (
              <ObservationRow key={draft.id} draft={draft} place={place + 1} onChange={put} onDrop={drop} />
            ))}
          </tbody>
        </table>
      )}
      <Button className="observation-add" disabled={drafts.length >= 200} onClick={add}>
        {words.report.observation.add}
      </Button>
    </>
  );
}

export function ObservationHead() {
  return (
    <thead>
      <tr>
        {draftFields.map((field) => (
          <th key={field} scope="col" data-field={field}>
            {words.report.observation[field]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly draft: Draft;
  readonly place: number;
  readonly onChange: (draft: Draft) => void;
  readonly onDrop: (id: number) => void;
}

function ObservationRow({ draft, place, onChange, onDrop }: RowProps) {
  const result = readDraft(draft);
  const wrong = 'wrong' in result && !isBlank(draft) ? result.wrong : null;
  const problem = `observation-problem-${draft.id}`;
  return (
    <tr>
      {draftFields.map((field) => (
        <td key={field} data-field={field}>
          <input
            id={`observation-${draft.id}-${field}`}
            aria-label={words.report.observation.nth(place, words.report.observation[field])}
            aria-invalid={wrong === field}
            aria-describedby={wrong === field ? problem : undefined}
            inputMode={field === 'value' ? 'decimal' : undefined}
            autoComplete="off"
            maxLength={lengths[field]}
            value={draft[field]}
            title={field === 'quote' ? draft.quote : undefined}
            onChange={(event) => onChange({ ...draft, [field]: event.target.value })}
          />
          {wrong === field && (
            <span className="bad" id={problem}>
              {field === 'value' ? words.report.observation.valueWrong : words.report.observation.labelMissing}
            </span>
          )}
          {field === 'quote' && (
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined />}
              aria-label={words.report.observation.drop(place)}
              onClick={() => onDrop(draft.id)}
            />
          )}
        </td>
      ))}
    </tr>
  );
}
