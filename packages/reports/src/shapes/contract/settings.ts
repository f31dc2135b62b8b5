import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { SecuritySettings } from '../security.ts';
import { Settings, SettingsView } from '../settings.ts';

/** How a unit works its registers. */
export const settingsContract = {
  'settings.get': { kind: 'query', input: z.object({ unit: UnitCode }), output: SettingsView },
  'settings.save': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, revision: z.number().int().min(0), settings: Settings }),
    output: SettingsView,
  },
  /** What is said about accounts, as a whole; everything else the unit has said stays. */
  'settings.secure': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, revision: z.number().int().min(0), settings: SecuritySettings }),
    output: SettingsView,
  },
} as const;
