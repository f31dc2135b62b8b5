import { type ApplicationChannel, applicationChannels, PlainDate } from '@gongkai/kernel';
import { receiptBy } from '@gongkai/registers/applications';
import { applicationChannelNames } from '@gongkai/words';
import { Form, Input, Select } from 'antd';
import { DayField } from '../../../ui/day-field.tsx';
import { today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { type Draft, wantsConfirmation } from './draft.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** How it came in: the channel decides which day is the day of receipt (条例第三十一条). */
export function IntakeFields({ draft, onChange }: Props) {
  const arrived = PlainDate.safeParse(draft.arrivedOn);
  const by = receiptBy({ channel: draft.channel, arrivedOn: arrived.success ? arrived.data : today() });
  return (
    <div className="field-grid field-three">
      <Form.Item label={words.applications.channel} htmlFor="channel">
        <Select<ApplicationChannel>
          id="channel"
          value={draft.channel}
          options={applicationChannels.map((value) => ({ value, label: applicationChannelNames[value] }))}
          onChange={(channel) => onChange({ channel })}
        />
      </Form.Item>
      <Form.Item label={words.applications.arrivedOnOf[by]} htmlFor="arrived-on">
        <DayField id="arrived-on" value={draft.arrivedOn} onChange={(arrivedOn) => onChange({ arrivedOn })} />
      </Form.Item>
      {wantsConfirmation(draft) && (
        <Form.Item
          label={words.applications.confirmedOn}
          htmlFor="confirmed-on"
          extra={words.applications.confirmedOnWhat}
        >
          <DayField id="confirmed-on" value={draft.confirmedOn} onChange={(confirmedOn) => onChange({ confirmedOn })} />
        </Form.Item>
      )}
      <Form.Item
        label={words.applications.evidence}
        htmlFor="evidence"
        className={wantsConfirmation(draft) ? 'field-wide' : ''}
      >
        <Input
          id="evidence"
          value={draft.evidence}
          maxLength={500}
          placeholder={words.applications.evidenceHint}
          onChange={(event) => onChange({ evidence: event.target.value })}
        />
      </Form.Item>
    </div>
  );
}
