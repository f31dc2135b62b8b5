import { emptyFindingBody, FindingBody } from '@gongkai/auditing';
import type { AuditFindingView, EngagementView } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { useAudit } from '../use-audit.ts';
import { BodyFields } from './body-fields.tsx';

interface Props {
  readonly view: Pick<EngagementView, 'id' | 'body'>;
  /** The draft to change; left out: a new one. */
  readonly draft?: AuditFindingView;
  /** What a new finding begins with, from wherever it was found. */
  readonly given?: { readonly of?: string; readonly body: Partial<FindingBody> };
  readonly onClose: () => void;
}

/** Writes a finding down. Parts may be blank while it is a draft; the unit sees nothing of it yet. */
export function FindingDialog({ view, draft, given, onClose }: Props) {
  const { mandate } = useSession();
  const { unit } = mandate;
  const navigate = useNavigate();
  const [of, setOf] = useState<string | null>(draft?.finding.of ?? given?.of ?? null);
  const [body, setBody] = useState<FindingBody>({ ...emptyFindingBody, ...(draft?.finding.body ?? given?.body) });
  const save = useAudit<{ id: string }>(
    ({ id }) => {
      onClose();
      if (draft === undefined)
        void navigate({ to: '/audits/$id/findings/$finding', params: { id: view.id, finding: id } });
    },
    () => words.audits.saved,
  );
  const parsed = FindingBody.safeParse(body);
  const send = (of: string, whole: FindingBody) => {
    const step = { unit, engagement: view.id } as const;
    return draft === undefined
      ? client.auditFindings.step.mutate({ ...step, id: null, seen: 0, command: { event: 'raised', of, body: whole } })
      : client.auditFindings.step.mutate({
          ...{ ...step, id: draft.row.id, seen: draft.finding.seq },
          command: { event: 'amended', body: whole },
        });
  };
  return (
    <Dialog
      first="finding-title"
      width={720}
      title={draft === undefined ? words.audits.newFinding : draft.row.title}
      okText={words.audits.saveDraft}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: of === null || !parsed.success || save.isPending }}
      onOk={() => of !== null && parsed.success && save.mutate(() => send(of, parsed.data))}
      onCancel={onClose}
    >
      <Form layout="vertical" className="case-form">
        <UnitField view={view} value={of} fixed={draft !== undefined} onChange={setOf} />
        <BodyFields body={body} onChange={(change) => setBody({ ...body, ...change })} />
      </Form>
      <Refused error={save.error} />
    </Dialog>
  );
}

interface UnitProps {
  readonly view: Pick<EngagementView, 'body'>;
  readonly value: string | null;
  readonly fixed: boolean;
  readonly onChange: (unit: string) => void;
}

function UnitField({ view, value, fixed, onChange }: UnitProps) {
  const { mandate } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, Number(view.body.period.slice(0, 4))));
  const units = (tree.data?.units ?? []).filter(({ code }) => code.startsWith(view.body.subtree));
  return (
    <Form.Item label={words.audits.of} htmlFor="finding-of" required>
      <Select
        id="finding-of"
        showSearch={{ optionFilterProp: 'label' }}
        disabled={fixed}
        value={value}
        onChange={onChange}
        options={units.map(({ code, name }) => ({ value: String(code), label: name }))}
      />
    </Form.Item>
  );
}
