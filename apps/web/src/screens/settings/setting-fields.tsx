import { defaultThresholds } from '@gongkai/comparison/copies';
import { itemCategories, itemSteps, registers } from '@gongkai/kernel';
import { itemRules } from '@gongkai/registers/disclosure';
import { configurableTypes, letterKinds } from '@gongkai/registers/letters';
import { defaultIdentityYears, defaultRemindBefore, defaultUnusedDays } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';
import {
  clauseNames,
  itemCategoryNames,
  itemStepNames,
  marks,
  registerNames,
  roleNames,
  withGloss,
} from '@gongkai/words';
import type { ReactNode } from 'react';
import { words } from '../../words.ts';
import { printThresholds, Thresholds } from './copy-thresholds.tsx';
import { Clauses } from './edit-clauses.tsx';
import { Days, Line, Population, UnusedDays, Years } from './edit-plain.tsx';
import type { EditProps, Said, SettingName } from './edit-props.ts';
import { CategorySections, Chain, Hands, Since } from './edit-registers.tsx';
import { Apart, FactorRoles, Profile } from './edit-security.tsx';

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
