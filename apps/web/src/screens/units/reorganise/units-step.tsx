import { PlainDate } from '@gongkai/kernel';
import { existsOn, mayStandBelow, type Unit } from '@gongkai/units';
import { Form, Input, Radio, Select } from 'antd';
import { words } from '../../../words.ts';
import { childrenOf, type Draft, type Known } from './draft.ts';
import { NewUnits } from './new-units.tsx';

interface Props {
  readonly draft: Draft;
  readonly known: Known;
  readonly onChange: (draft: Draft) => void;
}

const say = words.reorganisation;

/** Whom it happens to and what they become; what lies below goes along. */
export function UnitsStep({ draft, known, onChange }: Props) {
  const day = PlainDate.safeParse(draft.day);
  const standing = known.units.filter((unit) => unit.code.length > 6 && (!day.success || existsOn(unit, day.data)));
  const first = standing.find(({ code }) => code === draft.units[0]);
  const several = draft.kind === 'merge' || draft.kind === 'close';
  const chosen = standing.filter(({ code }) => draft.units.includes(code));
  const alike = several && first !== undefined ? standing.filter(({ kind }) => kind === first.kind) : standing;
  const options = (units: readonly Unit[]) =>
    units.map(({ code, name }) => ({ value: String(code), label: `${name} ${code}` }));
  return (
    <Form layout="vertical">
      <Form.Item label={several ? say.which : say.whichOne} htmlFor="reorganise-units">
        <Select
          id="reorganise-units"
          {...(several ? { mode: 'multiple' } : {})}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say.choose}
          value={several ? [...draft.units] : (draft.units[0] ?? null)}
          options={options(alike)}
          onChange={(value: string | string[]) => onChange({ ...draft, units: [value].flat(), goes: {} })}
        />
      </Form.Item>
      {draft.kind === 'merge' && chosen.length > 0 && (
        <Form.Item label={say.into} htmlFor="reorganise-into">
          <Select
            id="reorganise-into"
            value={draft.into}
            options={[{ value: '', label: say.intoNew }, ...options(chosen)]}
            onChange={(into) => onChange({ ...draft, into })}
          />
        </Form.Item>
      )}
      {draft.kind === 'split' && first !== undefined && (
        <Form.Item label={say.keeps}>
          <Radio.Group
            aria-label={say.keeps}
            value={draft.ends}
            onChange={(event) => onChange({ ...draft, ends: event.target.value, goes: {} })}
            options={[
              { value: true, label: say.ends },
              { value: false, label: say.stays },
            ]}
          />
        </Form.Item>
      )}
      {first !== undefined && (draft.kind === 'split' || (draft.kind === 'merge' && draft.into === '')) && (
        <NewUnits draft={draft} known={known} like={first} onChange={onChange} />
      )}
      {draft.kind === 'split' && draft.ends && draft.opening.length > 1 && (
        <Form.Item label={say.heir} htmlFor="reorganise-heir" extra={say.heirWhat}>
          <Select
            id="reorganise-heir"
            value={draft.heir === '' ? draft.opening[0]?.code : draft.heir}
            options={draft.opening.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
            onChange={(heir) => onChange({ ...draft, heir: heir ?? '' })}
          />
        </Form.Item>
      )}
      {draft.kind === 'transfer' && first !== undefined && (
        <Form.Item label={say.newParent} htmlFor="reorganise-parent">
          <Select
            id="reorganise-parent"
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.parent === '' ? undefined : draft.parent}
            placeholder={say.choose}
            options={options(
              standing.filter(({ code, kind }) => mayStandBelow(first.kind, kind) && !first.code.startsWith(code)),
            )}
            onChange={(parent) => onChange({ ...draft, parent: parent ?? '' })}
          />
        </Form.Item>
      )}
      {draft.kind === 'rename' && first !== undefined && (
        <Form.Item label={say.rename} htmlFor="reorganise-name">
          <Input
            id="reorganise-name"
            value={draft.name}
            maxLength={60}
            onChange={(event) => onChange({ ...draft, name: event.target.value })}
          />
        </Form.Item>
      )}
      {draft.kind === 'split' && first !== undefined && day.success && (
        <Followers draft={draft} below={childrenOf(first.code, known.units, day.data)} onChange={onChange} />
      )}
    </Form>
  );
}

function Followers({
  draft,
  below,
  onChange,
}: {
  draft: Draft;
  below: readonly Unit[];
  onChange: (draft: Draft) => void;
}) {
  if (below.length === 0) return null;
  const stays = draft.ends ? [] : [{ value: '', label: say.stays }];
  return (
    <fieldset className="reorganise-below">
      <legend>{say.followers(below.length)}</legend>
      <p className="soft">{say.followersWhat}</p>
      {below.map(({ code, name }) => (
        <p key={code} className="row">
          <span>{name}</span>
          <span className="house-gap" />
          <Select
            aria-label={name}
            value={draft.goes[code] ?? (draft.ends ? draft.heir || draft.opening[0]?.code : '')}
            options={[
              ...stays,
              ...draft.opening.map((unit) => ({ value: unit.code, label: `${unit.name} ${unit.code}` })),
            ]}
            onChange={(to) => onChange({ ...draft, goes: { ...draft.goes, [code]: to ?? '' } })}
          />
        </p>
      ))}
    </fieldset>
  );
}
