import {
  type ApplicantKind,
  type ApplicationChannel,
  applicantKinds,
  applicationChannels,
  PlainDate,
} from '@gongkai/kernel';
import { ClerkCommand } from '@gongkai/registers/applications';
import type { ApplicationView } from '@gongkai/reports';
import { applicantKindNames, applicationChannelNames, applicationEventNames } from '@gongkai/words';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { DayField } from '../../../ui/day-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { useStep } from './use-step.ts';

const say = words.applications;

/** 更正登记: what was registered wrongly is put right with a reason, and what stood before stays in the time line. */
export function AmendDialog({ view, onClose }: { view: ApplicationView; onClose: () => void }) {
  const [arrivedOn, setArrivedOn] = useState<string>(view.intake.arrivedOn);
  const [confirmedOn, setConfirmedOn] = useState<string>(view.intake.confirmedOn ?? '');
  const [channel, setChannel] = useState<ApplicationChannel>(view.intake.channel);
  const [kind, setKind] = useState<ApplicantKind>(view.applicantKind);
  const [description, setDescription] = useState(view.request.description);
  const [reason, setReason] = useState('');
  const move = useStep(view, onClose);
  const intake = { ...view.intake, channel, arrivedOn, confirmedOn: confirmedOn === '' ? null : confirmedOn };
  const isIntakeNew =
    channel !== view.intake.channel ||
    arrivedOn !== view.intake.arrivedOn ||
    confirmedOn !== (view.intake.confirmedOn ?? '');
  const command = ClerkCommand.safeParse({
    kind: 'amended',
    on: PlainDate.parse(today()),
    intake: isIntakeNew ? intake : null,
    applicantKind: kind === view.applicantKind ? null : kind,
    request: description.trim() === view.request.description ? null : { ...view.request, description },
    reason,
  });
  return (
    <Dialog
      first="amend-description"
      centered
      width={600}
      title={applicationEventNames.amended}
      okText={words.common.confirm}
      okButtonProps={{ disabled: !command.success || move.isPending }}
      onOk={() => command.success && move.mutate({ command: command.data, thirdParty: null })}
      onCancel={onClose}
    >
      <Form layout="vertical" className="field-grid case-form">
        <Form.Item label={say.description} htmlFor="amend-description" className="field-wide">
          <Input.TextArea
            id="amend-description"
            rows={3}
            maxLength={4_000}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        </Form.Item>
        <Form.Item label={say.arrivedOn} htmlFor="amend-arrived">
          <DayField id="amend-arrived" value={arrivedOn} onChange={setArrivedOn} />
        </Form.Item>
        <Form.Item label={say.confirmedOn} htmlFor="amend-confirmed">
          <DayField id="amend-confirmed" value={confirmedOn} onChange={setConfirmedOn} />
        </Form.Item>
        <Form.Item label={say.channel} htmlFor="amend-channel">
          <Select<ApplicationChannel>
            id="amend-channel"
            value={channel}
            options={applicationChannels.map((value) => ({ value, label: applicationChannelNames[value] }))}
            onChange={setChannel}
          />
        </Form.Item>
        <Form.Item label={say.kind} htmlFor="amend-kind">
          <Select<ApplicantKind>
            id="amend-kind"
            value={kind}
            options={applicantKinds.map((value) => ({ value, label: applicantKindNames[value] }))}
            onChange={setKind}
          />
        </Form.Item>
        <Form.Item label={say.step.reason} htmlFor="amend-reason" required className="field-wide">
          <Input.TextArea
            id="amend-reason"
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
      <Refused error={move.error} />
    </Dialog>
  );
}
