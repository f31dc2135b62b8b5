import type { Settings } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';

export type SettingName = keyof Settings;
/** What is said when a setting is said at all. */
export type Said<Name extends SettingName> = NonNullable<Settings[Name]>;

export interface EditProps<Value> {
  readonly id: string;
  readonly value: Value;
  /** Sections of the unit. */
  readonly sections: readonly Unit[];
  readonly onChange: (value: Value) => void;
}
