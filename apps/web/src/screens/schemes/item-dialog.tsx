import type { SchemeItem } from '@gongkai/auditing';
import { type FormCode, ScoreEvidence } from '@gongkai/kernel';
import { scoreEvidenceNames } from '@gongkai/words';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { words } from '../../words.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { draftOf, emptyItemDraft, itemOf } from './item-draft.ts';
import { TextField } from './text-field.tsx';

interface Props {
  /** Null: a new one. */
  readonly item: SchemeItem | null;
  /** The form of the reports that are evaluated. */
  readonly form: FormCode;
  /** Codes of the other items. */
  readonly taken: readonly string[];
  readonly busy: boolean;
  readonly onSave: (item: SchemeItem) => void;
  readonly onClose: () => void;
}

/** One item: what is scored, by how many points, from what evidence. */
export function ItemDialog({ item, form, taken, busy, onSave, onClose }: Props) {
  const [draft, setDraft] = useState(item === null ? emptyItemDraft(form) : draftOf(item, form));
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change });
  const whole = itemOf(draft);
  return (
    <Dialog
      first="item-code"
      width={640}
      title={item === null ? words.schemes.addItem : words.schemes.editItem}
      okText={words.common.save}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: whole === null || taken.includes(whole.code) || busy }}
      onOk={() => whole !== null && onSave(whole)}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <div className="field-grid">
          <TextField
            id="item-code"
            label={words.schemes.code}
            hint={words.schemes.codeHint}
            value={draft.code}
            onChange={(code) => set({ code })}
          />
          <TextField
            id="item-points"
            label={words.schemes.weight}
            value={draft.points}
            onChange={(points) => set({ points })}
          />
        </div>
        <TextField
          id="item-title"
          label={words.schemes.itemTitle}
          value={draft.title}
          onChange={(title) => set({ title })}
        />
        <Form.Item label={words.schemes.definition} htmlFor="item-definition" extra={words.schemes.definitionHint}>
          <Input.TextArea
            id="item-definition"
            rows={2}
            maxLength={500}
            value={draft.definition}
            onChange={(event) => set({ definition: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.schemes.evidence} htmlFor="item-kind">
          <Select
            id="item-kind"
            value={draft.kind}
            onChange={(kind) => set({ kind: ScoreEvidence.parse(kind) })}
            options={ScoreEvidence.options.map((value) => ({ value, label: scoreEvidenceNames[value] }))}
          />
        </Form.Item>
        <EvidenceFields draft={draft} reported={form} onChange={set} />
        {whole === null && <p className="soft">{words.schemes.notWhole}</p>}
        {whole !== null && taken.includes(whole.code) && <p className="warn">{words.schemes.codeTaken(whole.code)}</p>}
      </Form>
    </Dialog>
  );
}
