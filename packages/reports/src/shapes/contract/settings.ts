import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Settings, SettingsView } from '../settings.ts';

/** How a unit works its registers. */
export const settingsContract = {
  'settings.get': { kind: 'query', input: z.object({ unit: UnitCode }), output: SettingsView },
  'settings.save': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, revision: z.number().int().min(0), settings: Settings }),
    output: SettingsView,
  },
} as const;
