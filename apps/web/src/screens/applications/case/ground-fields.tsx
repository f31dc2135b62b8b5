import type { GroundPart, Outcome } from '@gongkai/kernel';
import { outcomeLaw } from '@gongkai/registers/applications';
import { Form, Input } from 'antd';
import { words } from '../../../words.ts';
import type { GroundDraft } from './ground-draft.ts';
import { WithheldFields } from './withheld-fields.tsx';

interface Props {
  readonly outcome: Outcome;
  readonly draft: GroundDraft;
  readonly onChange: (draft: GroundDraft) => void;
}

const say = words.applications.guide;

/** What an outcome has to bring along, and no field more (domain §3.6). */
export function GroundFields({ outcome, draft, onChange }: Props) {
  const needs = (part: GroundPart): boolean => outcomeLaw[outcome].needs.includes(part);
  const field = (name: Exclude<keyof GroundDraft, 'withheld'>, label: string, rows = 1) => (
    <Form.Item key={name} label={label} htmlFor={`ground-${name}`} className={rows > 1 ? 'field-wide' : ''}>
      {rows > 1 ? (
        <Input.TextArea
          id={`ground-${name}`}
          rows={rows}
          maxLength={4_000}
          value={draft[name]}
          onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
        />
      ) : (
        <Input
          id={`ground-${name}`}
          maxLength={300}
          value={draft[name]}
          onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
        />
      )}
    </Form.Item>
  );
  return (
    <div className="field-grid">
      {field('facts', say.facts, 3)}
      {needs('article') && field('article', say.article)}
      {needs('evidence') && field('evidence', say.evidence, 3)}
      {needs('search') && [
        field('range', say.range),
        field('keywords', say.keywords),
        field('systems', say.systems),
        field('people', say.people),
        field('result', say.result, 2),
      ]}
      {needs('access') && field('access', say.access, 2)}
      {needs('organ') && [field('organ', say.organ), field('organContact', say.organContact)]}
      {needs('earlier') && field('earlier', say.earlier)}
      {needs('withheld') && (
        <WithheldFields parts={draft.withheld} onChange={(withheld) => onChange({ ...draft, withheld })} />
      )}
    </div>
  );
}
