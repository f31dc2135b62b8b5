import { reorganisationKinds } from '@gongkai/kernel';
import { reorganisationKindNames } from '@gongkai/words';
import { Radio } from 'antd';
import { words } from '../../../words.ts';
import type { Draft } from './draft.ts';

export function KindStep({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  return (
    <Radio.Group
      className="reorganise-kinds"
      aria-label={words.reorganisation.steps[0]}
      value={draft.kind}
      onChange={(event) => onChange({ ...draft, kind: event.target.value, units: [], into: '', goes: {} })}
    >
      {reorganisationKinds.map((kind) => (
        <Radio key={kind} value={kind}>
          <strong>{reorganisationKindNames[kind]}</strong>
          <span className="soft">{` ${words.reorganisation.kindWhat[kind]}`}</span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
