import {
  PlainDate,
  RemedyKind,
  RemedyProcedure,
  type RemedyRole,
  remedyKinds,
  remedyProcedures,
  remedyRoles,
} from '@gongkai/kernel';
import { RemedyCommand } from '@gongkai/registers/remedies';
import { remedyKindNames, remedyProcedureNames, remedyRoleNames } from '@gongkai/words';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { useRemedies } from './use-remedies.ts';

const Registered = RemedyCommand.options[0];
const reviews = { kind: 'review', state: 'closed', year: null, column: null, application: null, text: '' } as const;

interface Props {
  readonly unit: string;
  /** The application it is about, where that is known. */
  readonly about: string | null;
  readonly onClose: () => void;
}

/** A new case: what the notice or the copy of the complaint says. */
export function RegisterDialog({ unit, about, onClose }: Props) {
  const navigate = useNavigate();
  const [kind, setKind] = useState<RemedyKind>('review');
  const [role, setRole] = useState<RemedyRole>('respondent');
  const [procedure, setProcedure] = useState<RemedyProcedure>('ordinary');
  const [texts, setTexts] = useState({
    on: '',
    acceptedOn: '',
    organ: '',
    caseNumber: '',
    application: about ?? '',
    matter: '',
  });
  const [review, setReview] = useState<string | null>(null);
  const settings = useQuery(queries.settings(unit));
  const before = useInfiniteQuery({ ...queries.remedies(unit, reviews), enabled: kind === 'suit-after-review' });
  const register = useRemedies(
    ({ id }: { id: string }) => {
      onClose();
      void navigate({ to: '/remedies/$unit/$id', params: { unit, id } });
    },
    ({ id }) => words.remedies.registered(id),
  );
  const set = (change: Partial<typeof texts>): void => setTexts({ ...texts, ...change });
  const isReview = kind === 'review';
  const usual = isReview ? settings.data?.effective.reviewOrgan : settings.data?.effective.court;
  const after = kind === 'suit-after-review';
  const command = Registered.safeParse({
    event: 'registered',
    ...{ kind, procedure, role: after ? role : 'respondent', review: after ? review : null },
    ...texts,
    organ: texts.organ.trim() === '' ? (usual ?? '') : texts.organ,
    application: texts.application.trim() === '' ? null : texts.application.trim(),
  });

  return (
    <Dialog
      first="remedy-on"
      centered
      width={680}
      title={words.remedies.registerTitle}
      okText={words.remedies.register}
      okButtonProps={{ disabled: !command.success || register.isPending }}
      onOk={() =>
        command.success && register.mutate(() => client.remedies.register.mutate({ unit, command: command.data }))
      }
      onCancel={onClose}
    >
      <Form layout="vertical" className="remedy-form">
        <Form.Item label={words.remedies.kind} className="wide">
          <Radio.Group
            aria-label={words.remedies.kind}
            optionType="button"
            value={kind}
            onChange={(event) => setKind(RemedyKind.parse(event.target.value))}
            options={remedyKinds.map((each) => ({ value: each, label: remedyKindNames[each] }))}
          />
        </Form.Item>
        <Form.Item
          label={isReview ? words.remedies.receivedReview : words.remedies.receivedSuit}
          htmlFor="remedy-on"
          required
        >
          <DayField id="remedy-on" value={texts.on} onChange={(on) => set({ on })} />
        </Form.Item>
        <Form.Item
          label={isReview ? words.remedies.acceptedReview : words.remedies.acceptedSuit}
          htmlFor="remedy-accepted"
          required
        >
          <DayField
            id="remedy-accepted"
            value={texts.acceptedOn}
            problem={isLater(texts.acceptedOn, texts.on) ? words.remedies.acceptedLate : null}
            onChange={(acceptedOn) => set({ acceptedOn })}
          />
        </Form.Item>
        <Form.Item
          label={isReview ? words.remedies.organReview : words.remedies.organSuit}
          htmlFor="remedy-organ"
          required
        >
          <Input
            id="remedy-organ"
            value={texts.organ}
            maxLength={100}
            placeholder={usual ?? ''}
            onChange={(event) => set({ organ: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.remedies.caseNumber} htmlFor="remedy-number" required>
          <Input
            id="remedy-number"
            value={texts.caseNumber}
            maxLength={100}
            onChange={(event) => set({ caseNumber: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.remedies.procedure}>
          <Radio.Group
            aria-label={words.remedies.procedure}
            value={procedure}
            onChange={(event) => setProcedure(RemedyProcedure.parse(event.target.value))}
            options={remedyProcedures.map((each) => ({ value: each, label: remedyProcedureNames[each] }))}
          />
        </Form.Item>
        <Form.Item label={words.remedies.application} htmlFor="remedy-application">
          <Input
            id="remedy-application"
            value={texts.application}
            maxLength={40}
            placeholder={words.remedies.applicationHint}
            onChange={(event) => set({ application: event.target.value })}
          />
        </Form.Item>
        {after && (
          <>
            <Form.Item
              label={words.remedies.role}
              extra={role === 'co-defendant' ? words.remedies.coDefendantWhat : null}
            >
              <Select
                aria-label={words.remedies.role}
                value={role}
                onChange={setRole}
                options={remedyRoles.map((each) => ({ value: each, label: remedyRoleNames[each] }))}
              />
            </Form.Item>
            <Form.Item label={words.remedies.review} extra={words.remedies.reviewHint}>
              <Select
                allowClear
                aria-label={words.remedies.review}
                placeholder={words.remedies.noReview}
                value={review}
                onChange={(id) => setReview(id ?? null)}
                options={(before.data?.pages ?? [])
                  .flatMap(({ rows }) => rows)
                  .filter((row) => row.unit === unit)
                  .map((row) => ({ value: row.id, label: row.caseNumber }))}
              />
            </Form.Item>
          </>
        )}
        <Form.Item
          label={words.remedies.matter}
          htmlFor="remedy-matter"
          extra={words.remedies.matterHint}
          className="wide"
        >
          <Input
            id="remedy-matter"
            value={texts.matter}
            maxLength={200}
            onChange={(event) => set({ matter: event.target.value })}
          />
        </Form.Item>
      </Form>
      <Refused error={register.error} />
    </Dialog>
  );
}

function isLater(one: string, other: string): boolean {
  const [a, b] = [PlainDate.safeParse(one), PlainDate.safeParse(other)];
  return a.success && b.success && a.data > b.data;
}
