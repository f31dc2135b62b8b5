import { SchemeBody, wholeOf } from '@gongkai/auditing';
import { FormCode, formCodes, printPoints } from '@gongkai/kernel';
import type { SchemeView } from '@gongkai/reports';
import { formNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { useAudit } from '../audits/use-audit.ts';

interface Props {
  /** Null: a new scheme. */
  readonly view: SchemeView | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string, version: number) => void;
}

/** What a scheme is called, on what it rests, and whose reports it evaluates. */
export function HeadDialog({ view, onClose, onSaved }: Props) {
  const { mandate } = useSession();
  const [body, setBody] = useState<SchemeBody>(view?.body ?? { title: '', ground: '', form: 'a2021', items: [] });
  const [fromUsual, setFromUsual] = useState(true);
  const usual = useQuery({ ...queries.usualItems(mandate.unit, body.form), enabled: view === null }).data ?? [];
  const save = useAudit<{ id: string; version: number }>(
    ({ id, version }) => {
      onClose();
      onSaved(id, version);
    },
    () => words.schemes.saved,
  );
  const parsed = SchemeBody.safeParse(view === null && fromUsual ? { ...body, items: usual } : body);
  return (
    <Dialog
      first="scheme-title"
      title={view === null ? words.schemes.create : words.schemes.edit}
      okText={words.common.save}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: !parsed.success || save.isPending }}
      onOk={() =>
        parsed.success &&
        save.mutate(() =>
          client.schemes.save.mutate({
            unit: mandate.unit,
            id: view?.id ?? null,
            version: view?.version ?? 1,
            revision: view?.revision ?? 0,
            body: parsed.data,
          }),
        )
      }
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.schemes.name} htmlFor="scheme-title" required>
          <Input
            id="scheme-title"
            maxLength={120}
            value={body.title}
            onChange={(event) => setBody({ ...body, title: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.schemes.ground} htmlFor="scheme-ground" extra={words.schemes.groundHint}>
          <Input
            id="scheme-ground"
            maxLength={400}
            value={body.ground}
            onChange={(event) => setBody({ ...body, ground: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.schemes.report} htmlFor="scheme-form">
          <Select
            id="scheme-form"
            value={body.form}
            onChange={(form) => setBody({ ...body, form: FormCode.parse(form) })}
            options={formCodes.map((value) => ({ value, label: formNames[value] }))}
          />
        </Form.Item>
        {usual.length > 0 && (
          <Checkbox checked={fromUsual} onChange={(event) => setFromUsual(event.target.checked)}>
            {words.schemes.beginUsual(usual.length, printPoints(wholeOf({ ...body, items: usual })))}
          </Checkbox>
        )}
      </Form>
      <Refused error={save.error} />
    </Dialog>
  );
}
