import type { Settings } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';
import { marks } from '@gongkai/words';
import { Button } from 'antd';
import { words } from '../../words.ts';
import type { SettingName } from './edit-props.ts';
import { type SettingField, settingFields } from './setting-fields.tsx';

interface Props<Name extends SettingName> {
  readonly name: Name;
  readonly draft: Settings;
  readonly inherited: Settings;
  readonly sections: readonly Unit[];
  readonly wrong: boolean;
  readonly readOnly: boolean;
  readonly onChange: (draft: Settings) => void;
}

/** One setting: its name, the unit's own word or none, and what holds without it. */
export function SettingRow<Name extends SettingName>(props: Props<Name>) {
  const { name, draft, inherited, sections, wrong, readOnly, onChange } = props;
  const field: SettingField<Name> = settingFields[name];
  const { name: title, hint } = textOf(name);
  const own = draft[name];
  const above = field.ownOnly === true ? undefined : inherited[name];
  const isBound = field.binding === true && above !== undefined;
  const without = above ?? field.byDefault ?? undefined;
  const printed = (value: NonNullable<Settings[Name]> | undefined): string =>
    value === undefined ? words.settings.none : field.print(value, sections) || words.settings.none;
  const id = `setting-${name}`;
  return (
    <div className="setting-row" data-own={own === undefined ? undefined : ''}>
      <div>
        <label htmlFor={id}>{title}</label>
        <div className="faint">{hint}</div>
      </div>
      <div className="setting-own">
        {own === undefined || readOnly || isBound ? (
          <span className={own === undefined ? 'soft' : ''}>{printed(isBound ? above : (own ?? without))}</span>
        ) : (
          <field.Edit
            id={id}
            value={own}
            sections={sections}
            onChange={(value) => onChange({ ...draft, [name]: value })}
          />
        )}
        {wrong && (
          <span className="bad">{name === 'indexPattern' ? words.settings.wrongIndex : words.settings.wrong}</span>
        )}
        {own !== undefined && without !== undefined && !isBound && (
          <span className="faint">{`${source(above, without)}${marks.colon}${printed(without)}`}</span>
        )}
      </div>
      <span className="setting-act">
        <span className="state-tag" data-state={own === undefined ? 'draft' : 'submitted'}>
          {own === undefined ? source(above, without) : words.settings.own}
        </span>
        {isBound && !readOnly && <span className="faint">{words.settings.bound}</span>}
        {!readOnly && !isBound && (
          <Button
            size="small"
            type="text"
            aria-label={`${own === undefined ? words.settings.setOwn : words.settings.dropOwn}${marks.colon}${title}`}
            onClick={() => onChange({ ...draft, [name]: own === undefined ? (without ?? field.blank) : undefined })}
          >
            {own === undefined ? words.settings.setOwn : words.settings.dropOwn}
          </Button>
        )}
      </span>
    </div>
  );
}

/** Whose word holds where the unit says nothing. */
function source(above: unknown, without: unknown): string {
  if (above !== undefined) return words.settings.fromAbove;
  return without === undefined ? words.settings.none : words.settings.byDefault;
}

const textOf = (name: SettingName): { readonly name: string; readonly hint: string } => words.settings.fields[name];
