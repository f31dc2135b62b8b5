import { Period } from '@gongkai/kernel';
import type { SchemeView } from '@gongkai/reports';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { useSpans } from '../../ui/use-spans.ts';
import { words } from '../../words.ts';
import { useAudit } from '../audits/use-audit.ts';

/** Tries a draft on a year there are reports of, or applies what is in force. */
export function ScoreButton({ view: { id, version, state, body } }: { view: SchemeView }) {
  const { mandate } = useSession();
  const { unit } = mandate;
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { spans } = useSpans(unit);
  const years = spans.filter(({ form }) => form === body.form).map(({ period }) => String(period));
  const period = Period.safeParse(chosen ?? years[0]);
  const score = useAudit<{ run: string }>(
    ({ run }) => void navigate({ to: '/schemes/runs/$run/results', params: { run } }),
    () => '',
  );
  const isDraft = state === 'draft';
  const name = isDraft ? words.schemes.rehearse : words.schemes.apply;
  return (
    <>
      <Button disabled={body.items.length === 0} onClick={() => setAsking(true)}>
        {name}
      </Button>
      {asking && (
        <Dialog
          first="score-year"
          title={isDraft ? words.schemes.rehearseTitle : words.schemes.applyTitle}
          okText={name}
          cancelText={words.common.cancel}
          okButtonProps={{ disabled: !period.success || score.isPending }}
          onOk={() =>
            period.success &&
            score.mutate(() => client.schemes.score.mutate({ unit, id, version, period: period.data }))
          }
          onCancel={() => setAsking(false)}
        >
          <Form layout="vertical">
            <Form.Item label={words.schemes.year} htmlFor="score-year">
              <Select
                id="score-year"
                value={chosen ?? years[0] ?? null}
                onChange={setChosen}
                options={years.map((value) => ({ value, label: value }))}
              />
            </Form.Item>
          </Form>
          <Refused error={score.error} />
        </Dialog>
      )}
    </>
  );
}
