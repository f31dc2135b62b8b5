import { applicantKinds } from '@gongkai/kernel';
import { applicantKindNames } from '@gongkai/words';
import { Form, Input, Select } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { words } from '../../words.ts';
import type { Typed } from './letter-draft.ts';

/** Who asks for the correction of a record, when, and of which. */
export function RequestFields({ typed, onChange }: { typed: Typed; onChange: (name: string, text: string) => void }) {
  return (
    <>
      <p className="faint">{words.letters.recordWhat}</p>
      <Form.Item label={words.letters.requestName} htmlFor="request-name" required>
        <Input
          id="request-name"
          value={typed.name ?? ''}
          maxLength={200}
          onChange={(event) => onChange('name', event.target.value)}
        />
      </Form.Item>
      <Form.Item label={words.letters.requestKind} htmlFor="request-kind">
        <Select
          id="request-kind"
          value={typed.kind ?? 'person'}
          onChange={(kind) => onChange('kind', kind)}
          options={applicantKinds.map((kind) => ({ value: kind, label: applicantKindNames[kind] }))}
        />
      </Form.Item>
      <Form.Item label={words.letters.requestReceived} htmlFor="request-received" required>
        <DayField
          id="request-received"
          value={typed.received ?? ''}
          onChange={(received) => onChange('received', received)}
        />
      </Form.Item>
      <Form.Item label={words.letters.requestWanted} htmlFor="request-wanted" required>
        <Input.TextArea
          id="request-wanted"
          rows={2}
          maxLength={4_000}
          value={typed.wanted ?? ''}
          onChange={(event) => onChange('wanted', event.target.value)}
        />
      </Form.Item>
    </>
  );
}
