import { ItemCategory, ItemStep, itemCategories, itemSteps, Register, registers } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { itemCategoryNames, itemStepNames, registerNames } from '@gongkai/words';
import { Checkbox, Input, Select } from 'antd';
import { z } from 'zod';
import { words } from '../../words.ts';
import type { EditProps, Said } from './edit-props.ts';
import { numberIn } from './number-in.ts';
import { without } from './without.ts';

export function Since({ id, value, onChange }: EditProps<Said<'registersSince'>>) {
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

export function Chain({ value, onChange }: EditProps<Said<'itemChain'>>) {
  return (
    <Checkbox.Group
      value={[...value]}
      onChange={(steps) => onChange(z.array(ItemStep).parse(steps))}
      options={itemSteps.map((step) => ({ value: step, label: itemStepNames[step] }))}
    />
  );
}

export function Hands({ value, onChange }: EditProps<Said<'itemHands'>>) {
  return (
    <Select
      aria-label={words.settings.fields.itemHands.name}
      value={value}
      onChange={onChange}
      options={(['three', 'two'] as const).map((hands) => ({ value: hands, label: words.settings.hands[hands] }))}
    />
  );
}

export function CategorySections({ value, sections, onChange }: EditProps<Said<'categorySections'>>) {
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
