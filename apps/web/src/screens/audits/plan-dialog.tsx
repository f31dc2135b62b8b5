import { EngagementPlan, type EngagementView } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { SpanPicker } from '../../ui/span-picker.tsx';
import { thisYear, today } from '../../ui/today.ts';
import { useSpans } from '../../ui/use-spans.ts';
import { words } from '../../words.ts';
import { useAudit } from './use-audit.ts';

interface Props {
  /** Null: a new one. */
  readonly engagement: EngagementView | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

/** What an engagement audits: over which units, which report, since when and why. */
export function PlanDialog({ engagement, onClose, onSaved }: Props) {
  const { mandate } = useSession();
  const { unit } = mandate;
  const tree = useQuery(queries.tree(unit, thisYear()));
  const { spans } = useSpans(unit);
  const [draft, setDraft] = useState<Draft>(engagement?.body ?? { ...blank, subtree: unit, startedOn: today() });
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const save = useAudit<{ id: string }>(
    ({ id }) => {
      onClose();
      onSaved(id);
    },
    () => (engagement === null ? words.audits.created : words.audits.saved),
  );
  const [newest] = spans.filter(({ form }) => form !== 'grassroots');
  const span = draft.period === '' ? newest : { form: draft.form, period: draft.period };
  const plan = EngagementPlan.safeParse({ ...draft, ...span });
  return (
    <Dialog
      first="plan-title"
      title={engagement === null ? words.audits.create : words.audits.edit}
      okText={words.common.save}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: !plan.success || save.isPending }}
      onOk={() =>
        plan.success &&
        save.mutate(() =>
          client.engagements.save.mutate({
            unit,
            id: engagement?.id ?? null,
            revision: engagement?.revision ?? 0,
            plan: plan.data,
          }),
        )
      }
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.audits.name} htmlFor="plan-title" required>
          <Input
            id="plan-title"
            maxLength={120}
            value={draft.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.audits.subtree} htmlFor="plan-subtree" extra={words.audits.subtreeHint}>
          <Select
            id="plan-subtree"
            showSearch={{ optionFilterProp: 'label' }}
            value={String(draft.subtree)}
            onChange={(subtree) => set({ subtree })}
            options={(tree.data?.units ?? []).map(({ code, name }) => ({ value: String(code), label: name }))}
          />
        </Form.Item>
        {span !== undefined && (
          <Form.Item label={words.audits.report}>
            <SpanPicker value={span} spans={spans} onChange={(next) => set({ ...next })} />
          </Form.Item>
        )}
        <Form.Item label={words.audits.startedOn} htmlFor="plan-started">
          <DayField id="plan-started" value={draft.startedOn} onChange={(startedOn) => set({ startedOn })} />
        </Form.Item>
        <Form.Item label={words.audits.purpose} htmlFor="plan-purpose" extra={words.audits.purposeHint}>
          <Input.TextArea
            id="plan-purpose"
            rows={3}
            maxLength={2_000}
            value={draft.purpose}
            onChange={(event) => set({ purpose: event.target.value })}
          />
        </Form.Item>
      </Form>
      <Refused error={save.error} />
    </Dialog>
  );
}

interface Draft {
  readonly title: string;
  readonly subtree: string;
  readonly form: EngagementPlan['form'];
  /** Empty as long as the newest is meant. */
  readonly period: EngagementPlan['period'] | '';
  readonly startedOn: string;
  readonly purpose: string;
}

const blank = { title: '', form: 'a2021', period: '', purpose: '' } as const;
