import { freeCodeBelow, parentOf, type Unit } from '@gongkai/units';
import { Button, Form, Input } from 'antd';
import { words } from '../../../words.ts';
import type { Draft, Known, NewUnit } from './draft.ts';

interface Props {
  readonly draft: Draft;
  readonly known: Known;
  /** A new unit gets a code beside this one, of its sort. */
  readonly like: Unit;
  readonly onChange: (draft: Draft) => void;
}

const say = words.reorganisation;

/** Names and codes of units that are opened; a code that was never given is offered. */
export function NewUnits({ draft, known, like, onChange }: Props) {
  const set = (index: number, changed: Partial<NewUnit>): void =>
    onChange({
      ...draft,
      opening: draft.opening.map((unit, at) => (at === index ? { ...unit, ...changed } : unit)),
    });
  const free = (index: number): string => {
    const parent = parentOf(like.code);
    const used = new Set([...known.taken, ...draft.opening.flatMap(({ code }, at) => (at === index ? [] : [code]))]);
    return parent === null ? '' : (freeCodeBelow(parent, like.code.slice(-3), used) ?? '');
  };
  return (
    <>
      {draft.opening.map(({ code, name }, index) => (
        <div className="reorganise-new" key={index}>
          <Form.Item label={say.newName} htmlFor={`reorganise-name-${index}`}>
            <Input
              id={`reorganise-name-${index}`}
              value={name}
              maxLength={60}
              onChange={(event) => set(index, { name: event.target.value })}
            />
          </Form.Item>
          <Form.Item label={say.newCode} htmlFor={`reorganise-code-${index}`}>
            <Input
              id={`reorganise-code-${index}`}
              value={code}
              maxLength={12}
              onChange={(event) => set(index, { code: event.target.value.trim().toUpperCase() })}
              suffix={
                <Button size="small" type="link" onClick={() => set(index, { code: free(index) })}>
                  {words.units.suggested(free(index))}
                </Button>
              }
            />
          </Form.Item>
        </div>
      ))}
      {draft.kind === 'split' && (
        <Button onClick={() => onChange({ ...draft, opening: [...draft.opening, { code: '', name: '' }] })}>
          {say.addPart}
        </Button>
      )}
    </>
  );
}
