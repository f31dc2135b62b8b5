import type { FindingBody } from '@gongkai/auditing';
import { AuditSeverity, auditSeverities } from '@gongkai/kernel';
import { auditSeverityNames } from '@gongkai/words';
import { Form, Input, Radio } from 'antd';
import { words } from '../../../words.ts';

interface Props {
  readonly body: FindingBody;
  readonly onChange: (change: Partial<FindingBody>) => void;
}

const texts = [
  ['facts', words.audits.facts, ''],
  ['quote', words.audits.quote, words.audits.quoteHint],
  ['source', words.audits.source, words.audits.sourceHint],
  ['ground', words.audits.ground, words.audits.groundHint],
  ['demand', words.audits.demand, ''],
] as const;

const short: readonly string[] = ['source', 'ground'];

/** The parts of a finding, in the order in which they are read. */
export function BodyFields({ body, onChange }: Props) {
  return (
    <>
      <Form.Item label={words.audits.findingTitle} htmlFor="finding-title" required>
        <Input
          id="finding-title"
          maxLength={120}
          value={body.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={words.audits.severity}>
        <Radio.Group
          aria-label={words.audits.severity}
          value={body.severity}
          onChange={(event) => onChange({ severity: AuditSeverity.parse(event.target.value) })}
          options={auditSeverities.map((value) => ({ value, label: auditSeverityNames[value] }))}
        />
      </Form.Item>
      {texts.map(([part, label, hint]) => (
        <Form.Item key={part} label={label} htmlFor={`finding-${part}`} extra={hint === '' ? null : hint}>
          {short.includes(part) ? (
            <Input
              id={`finding-${part}`}
              maxLength={400}
              value={body[part]}
              onChange={(event) => onChange({ [part]: event.target.value })}
            />
          ) : (
            <Input.TextArea
              id={`finding-${part}`}
              rows={2}
              maxLength={4_000}
              value={body[part]}
              onChange={(event) => onChange({ [part]: event.target.value })}
            />
          )}
        </Form.Item>
      ))}
    </>
  );
}
