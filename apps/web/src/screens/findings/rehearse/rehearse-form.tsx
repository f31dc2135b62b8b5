import type { RuleCode, Severity } from '@gongkai/kernel';
import { rules } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { marks, ruleTitles } from '@gongkai/words';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import type { Span } from '../../../api/queries.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { Ground } from '../../../ui/ground.tsx';
import { words } from '../../../words.ts';
import { RehearsalList } from './rehearsal-list.tsx';

interface Draft {
  readonly years: number;
  readonly severity: Severity | null;
  readonly limits: Readonly<Record<string, number>>;
  readonly from: number;
  readonly to: number | null;
}

const severities = ['error', 'warning', 'notice'] as const;
const mostYears = 6;

/** A rule as it is, what of it is to be tried otherwise, and what that would change. */
export function RehearseForm({ span }: { span: Span }) {
  const open = rules.filter(({ forms }) => forms.includes(span.form));
  const [code, setCode] = useState<RuleCode>(open[0]?.code ?? 'R38');
  const rule = open.find((each) => each.code === code) ?? open[0];
  const [draft, setDraft] = useState<Draft | null>(null);
  const trial = useMutation({
    mutationFn: ({ years, severity, limits, from, to }: Draft) =>
      client.rules.rehearse.query({
        ...{ unit: UnitCode.parse(span.unit), form: span.form, period: span.period, years, code, severity },
        limits: { ...limits },
        inForce: from === rule?.years.from && to === rule.years.to ? null : { from, to },
      }),
  });
  if (rule === undefined) return null;
  const now: Draft = draft ?? { years: 3, severity: null, limits: {}, ...rule.years };
  const change = (part: Partial<Draft>) => setDraft({ ...now, ...part });
  return (
    <div className="stack">
      <p className="soft">{words.rules.what}</p>
      <Form layout="vertical" onFinish={() => trial.mutate(now)}>
        <Form.Item label={words.rules.rule} htmlFor="rehearse-rule">
          <Select
            id="rehearse-rule"
            showSearch={{ optionFilterProp: 'label' }}
            value={code}
            options={open.map((each) => ({ value: each.code, label: `${each.code} ${ruleTitles[each.code]}` }))}
            onChange={(next) => {
              setCode(next);
              setDraft(null);
              trial.reset();
            }}
          />
        </Form.Item>
        <p className="soft gap-below">
          {`${words.rules.version(rule.version)}${marks.gap}`}
          <Ground text={rule.ground} />
        </p>
        <Space wrap size="large" align="start">
          <Form.Item label={words.rules.severity} htmlFor="rehearse-severity">
            <Select
              id="rehearse-severity"
              className="select-150"
              value={now.severity ?? ''}
              options={[
                { value: '', label: words.rules.asNow(words.findings.severity[rule.severity]) },
                ...severities
                  .filter((each) => each !== rule.severity)
                  .map((each) => ({ value: each, label: words.findings.severity[each] })),
              ]}
              onChange={(value) => change({ severity: severities.find((each) => each === value) ?? null })}
            />
          </Form.Item>
          {Object.entries(rule.limits).map(([limit, value]) => (
            <Form.Item key={limit} label={words.rules.limit(limit)} htmlFor={`rehearse-${limit}`}>
              <InputNumber
                id={`rehearse-${limit}`}
                value={now.limits[limit] ?? value}
                min={0}
                step={value < 1 ? 0.05 : 1}
                onChange={(next) => change({ limits: { ...now.limits, [limit]: next ?? value } })}
              />
            </Form.Item>
          ))}
          <Form.Item label={words.rules.inForce} htmlFor="rehearse-from">
            <Space>
              <InputNumber
                id="rehearse-from"
                aria-label={words.rules.from}
                min={2008}
                max={2100}
                value={now.from}
                onChange={(next) => change({ from: next ?? rule.years.from })}
              />
              <span>{words.rules.to}</span>
              <InputNumber
                aria-label={words.rules.to}
                min={2008}
                max={2100}
                placeholder={words.rules.openEnd}
                value={now.to}
                onChange={(next) => change({ to: next })}
              />
            </Space>
          </Form.Item>
          <Form.Item label={words.rules.years} htmlFor="rehearse-years">
            <InputNumber
              id="rehearse-years"
              min={1}
              max={mostYears}
              value={now.years}
              onChange={(next) => change({ years: next ?? 1 })}
            />
          </Form.Item>
        </Space>
        <div>
          <Button type="primary" htmlType="submit" loading={trial.isPending}>
            {words.rules.run}
          </Button>
        </div>
      </Form>
      {trial.error !== null && <Alert type="error" showIcon title={sentenceOf(trial.error)} />}
      {trial.data !== undefined && <RehearsalList rehearsal={trial.data} />}
    </div>
  );
}
