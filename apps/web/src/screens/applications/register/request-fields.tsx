import { type DeliveryWay, deliveryWays, type InformationForm, informationForms } from '@gongkai/kernel';
import { deliveryWayNames, informationFormNames } from '@gongkai/words';
import { Form, Input, Select } from 'antd';
import { words } from '../../../words.ts';
import type { Draft } from './draft.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What is asked for, on what, and by which way. */
export function RequestFields({ draft, onChange }: Props) {
  return (
    <div className="field-grid">
      <Form.Item label={words.applications.description} htmlFor="description" className="field-wide" required>
        <Input.TextArea
          id="description"
          value={draft.description}
          rows={4}
          maxLength={4_000}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={words.applications.form} htmlFor="information-form">
        <Select<InformationForm>
          id="information-form"
          value={draft.form}
          options={informationForms.map((value) => ({ value, label: informationFormNames[value] }))}
          onChange={(form) => onChange({ form })}
        />
      </Form.Item>
      <Form.Item label={words.applications.way} htmlFor="delivery-way">
        <Select<DeliveryWay>
          id="delivery-way"
          value={draft.way}
          options={deliveryWays.map((value) => ({ value, label: deliveryWayNames[value] }))}
          onChange={(way) => onChange({ way })}
        />
      </Form.Item>
    </div>
  );
}
