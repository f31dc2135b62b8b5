import { defaultThresholds } from '@gongkai/comparison/copies';
import { ItemCategory, ItemStep, itemCategories, itemSteps, Register, Role, registers, roles } from '@gongkai/kernel';
import { itemRules } from '@gongkai/registers/disclosure';
import { Clause, configurableTypes, LetterType, letterKinds } from '@gongkai/registers/letters';
import {
  defaultIdentityYears,
  defaultRemindBefore,
  defaultUnusedDays,
  PasswordProfile,
  passwordProfiles,
  type Settings,
} from '@gongkai/reports';
import { type Unit, UnitCode } from '@gongkai/units';
import {
  clauseNames,
  itemCategoryNames,
  itemStepNames,
  marks,
  registerNames,
  roleNames,
  withGloss,
} from '@gongkai/words';
import { Checkbox, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { words } from '../../words.ts';
import { printThresholds, Thresholds } from './copy-thresholds.tsx';

export type SettingName = keyof Settings;
type Said<Name extends SettingName> = NonNullable<Settings[Name]>;

export interface EditProps<Value> {
  readonly id: string;
  readonly value: Value;
  /** Sections of the unit. */
  readonly sections: readonly Unit[];
  readonly onChange: (value: Value) => void;
}

/** One setting: where it stands, what holds without anybody saying so, how it is read and how it is said. */
export interface SettingField<Name extends SettingName> {
  readonly section: keyof typeof words.settings.sections;
  /** Only the unit itself says it: nothing is taken over from above. */
  readonly ownOnly?: true;
  /** What a superior says cannot be said otherwise. */
  readonly binding?: true;
  readonly byDefault: Said<Name> | null;
  /** What saying it oneself begins with, where nothing holds yet. */
  readonly blank: Said<Name>;
  readonly print: (value: Said<Name>, sections: readonly Unit[]) => string;
  readonly Edit: (props: EditProps<Said<Name>>) => ReactNode;
}

const rules = itemRules({});
const line = { byDefault: null, blank: '', print: (text: string) => text, Edit: Line } as const;

/** Every setting there is; a new one does not compile until it is here. */
export const settingFields: { readonly [Name in SettingName]: SettingField<Name> } = {
  registersSince: {
    section: 'registers',
    byDefault: {},
    blank: {},
    print: (since) =>
      listOf(
        registers.flatMap((each) =>
          since[each] === undefined ? [] : [words.settings.since(registerNames[each], since[each])],
        ),
      ) || words.settings.sinceNone,
    Edit: Since,
  },
  mailTo: { ...line, section: 'registers', ownOnly: true },
  remindBefore: {
    section: 'registers',
    byDefault: [...defaultRemindBefore],
    blank: [...defaultRemindBefore],
    print: (days) => words.settings.days(days.join(marks.list)),
    Edit: Days,
  },
  identityYears: {
    section: 'registers',
    byDefault: defaultIdentityYears,
    blank: defaultIdentityYears,
    print: words.settings.years,
    Edit: Years,
  },
  itemChain: {
    section: 'items',
    byDefault: [...rules.chain],
    blank: [...rules.chain],
    print: (chain) =>
      itemSteps
        .filter((step) => chain.includes(step))
        .map((step) => itemStepNames[step])
        .join(' → '),
    Edit: Chain,
  },
  itemHands: {
    section: 'items',
    byDefault: rules.hands,
    blank: rules.hands,
    print: (hands) => words.settings.hands[hands],
    Edit: Hands,
  },
  indexPattern: { ...line, section: 'items', byDefault: rules.pattern, blank: rules.pattern },
  indexMark: { ...line, section: 'items' },
  categorySections: {
    section: 'items',
    byDefault: {},
    blank: {},
    print: (given, sections) =>
      listOf(
        itemCategories.flatMap((category) => {
          const unit = given[category];
          const name = sections.find(({ code }) => code === unit)?.name ?? unit;
          return name === undefined ? [] : [`${itemCategoryNames[category]}${marks.colon}${name}`];
        }),
      ),
    Edit: CategorySections,
  },
  population: {
    section: 'comparison',
    ownOnly: true,
    byDefault: null,
    blank: 1,
    print: String,
    Edit: Population,
  },
  copyThresholds: {
    section: 'comparison',
    byDefault: defaultThresholds,
    blank: defaultThresholds,
    print: printThresholds,
    Edit: Thresholds,
  },
  secondFactorFor: {
    section: 'security',
    binding: true,
    byDefault: [],
    blank: [],
    print: (held) => held.map((role) => roleNames[role]).join(marks.list) || words.settings.nobody,
    Edit: FactorRoles,
  },
  passwordProfile: {
    section: 'security',
    binding: true,
    byDefault: 'length',
    blank: 'length',
    print: (profile) => words.settings.profiles[profile],
    Edit: Profile,
  },
  separateDuties: {
    section: 'security',
    binding: true,
    byDefault: false,
    blank: false,
    print: (apart) => (apart ? words.settings.apart.yes : words.settings.apart.no),
    Edit: Apart,
  },
  unusedDays: {
    section: 'security',
    binding: true,
    byDefault: defaultUnusedDays,
    blank: defaultUnusedDays,
    print: (days) => (days === 0 ? words.settings.never : words.settings.unused(days)),
    Edit: UnusedDays,
  },
  letterMark: { ...line, section: 'letters', ownOnly: true },
  letterOrgan: { ...line, section: 'letters', ownOnly: true },
  letterAddress: { ...line, section: 'letters', ownOnly: true },
  letterPhone: { ...line, section: 'letters', ownOnly: true },
  reviewOrgan: { ...line, section: 'letters' },
  court: { ...line, section: 'letters' },
  letterClauses: {
    section: 'letters',
    byDefault: Object.fromEntries(configurableTypes.map((type) => [type, letterKinds[type].clauses[0]])),
    blank: {},
    print: (given) =>
      listOf(
        configurableTypes.flatMap((type) => {
          const clause = given[type];
          return clause === undefined
            ? []
            : [`${withGloss(letterKinds[type].title)}${marks.colon}${clauseNames[clause]}`];
        }),
      ),
    Edit: Clauses,
  },
};

const listOf = (texts: readonly string[]): string => texts.join(marks.semicolon);

function Line({ id, value, onChange }: EditProps<string>) {
  return <Input id={id} value={value} maxLength={120} onChange={(event) => onChange(event.target.value)} />;
}

function Since({ id, value, onChange }: EditProps<Said<'registersSince'>>) {
  return (
    <div className="setting-many">
      {registers.map((register) => (
        <span key={register} className="setting-pair">
          <label htmlFor={`${id}-${register}`}>{registerNames[register]}</label>
          <Input
            id={`${id}-${register}`}
            value={value[register] ?? ''}
            inputMode="numeric"
            maxLength={4}
            placeholder={words.settings.sinceNone}
            onChange={(event) => onChange(without(value, Register.parse(register), numberIn(event.target.value)))}
          />
        </span>
      ))}
    </div>
  );
}

function Population({ id, value, onChange }: EditProps<number>) {
  const read = (text: string): number => (/^\d{1,10}$/.test(text.trim()) ? Number(text) : 0);
  return (
    <Input
      id={id}
      value={value === 0 ? '' : value}
      inputMode="numeric"
      maxLength={10}
      onChange={(event) => onChange(read(event.target.value))}
    />
  );
}

function Days({ value, onChange }: EditProps<Said<'remindBefore'>>) {
  return (
    <Select
      mode="tags"
      aria-label={words.settings.fields.remindBefore.name}
      value={value.map(String)}
      onChange={(texts) => onChange(texts.flatMap((text) => numberIn(text) ?? []))}
      options={[10, 5, 3, 2, 1].map((days) => ({ value: String(days), label: String(days) }))}
    />
  );
}

function Chain({ value, onChange }: EditProps<Said<'itemChain'>>) {
  return (
    <Checkbox.Group
      value={[...value]}
      onChange={(steps) => onChange(z.array(ItemStep).parse(steps))}
      options={itemSteps.map((step) => ({ value: step, label: itemStepNames[step] }))}
    />
  );
}

function Hands({ value, onChange }: EditProps<Said<'itemHands'>>) {
  return (
    <Select
      aria-label={words.settings.fields.itemHands.name}
      value={value}
      onChange={onChange}
      options={(['three', 'two'] as const).map((hands) => ({ value: hands, label: words.settings.hands[hands] }))}
    />
  );
}

function CategorySections({ value, sections, onChange }: EditProps<Said<'categorySections'>>) {
  if (sections.length === 0) return <p className="faint">{words.settings.noSections}</p>;
  return (
    <div className="setting-many">
      {itemCategories.map((category) => (
        <span key={category} className="setting-pair">
          <span>{itemCategoryNames[category]}</span>
          <Select
            allowClear
            aria-label={itemCategoryNames[category]}
            value={value[category] === undefined ? null : String(value[category])}
            onChange={(code) =>
              onChange(without(value, ItemCategory.parse(category), UnitCode.nullish().parse(code) ?? undefined))
            }
            options={sections.map(({ code, name }) => ({ value: String(code), label: name }))}
          />
        </span>
      ))}
    </div>
  );
}

function Clauses({ value, onChange }: EditProps<Said<'letterClauses'>>) {
  return (
    <div className="setting-many">
      {configurableTypes.map((type) => (
        <span key={type} className="setting-pair">
          <span>{withGloss(letterKinds[type].title)}</span>
          <Select
            allowClear
            aria-label={withGloss(letterKinds[type].title)}
            value={value[type] ?? null}
            placeholder={clauseNames[letterKinds[type].clauses[0] ?? 'none']}
            onChange={(clause) =>
              onChange(without(value, LetterType.parse(type), Clause.nullish().parse(clause) ?? undefined))
            }
            options={letterKinds[type].clauses.map((clause) => ({ value: clause, label: clauseNames[clause] }))}
          />
        </span>
      ))}
    </div>
  );
}

const numberIn = (text: string): number | undefined => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined);

/** A record with one entry set, or without it. */
function without<Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const changed = { ...record };
  if (value === undefined) delete changed[key];
  else changed[key] = value;
  return changed;
}

function Years({ id, value, onChange }: EditProps<number>) {
  return (
    <InputNumber id={id} min={1} max={50} precision={0} value={value} onChange={(years) => onChange(years ?? 1)} />
  );
}

function FactorRoles({ value, onChange }: EditProps<Said<'secondFactorFor'>>) {
  return (
    <Checkbox.Group
      value={[...value]}
      onChange={(held) => onChange(z.array(Role).parse(held))}
      options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
    />
  );
}

function Profile({ value, onChange }: EditProps<Said<'passwordProfile'>>) {
  return (
    <Select
      aria-label={words.settings.fields.passwordProfile.name}
      value={value}
      onChange={(profile) => onChange(PasswordProfile.parse(profile))}
      options={passwordProfiles.map((profile) => ({ value: profile, label: words.settings.profiles[profile] }))}
    />
  );
}

function Apart({ id, value, onChange }: EditProps<Said<'separateDuties'>>) {
  return (
    <Checkbox id={id} checked={value} onChange={(event) => onChange(event.target.checked)}>
      {words.settings.apart.yes}
    </Checkbox>
  );
}

function UnusedDays({ id, value, onChange }: EditProps<Said<'unusedDays'>>) {
  return <InputNumber id={id} min={0} max={365} precision={0} value={value} onChange={(days) => onChange(days ?? 0)} />;
}
