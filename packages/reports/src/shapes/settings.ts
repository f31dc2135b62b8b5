import { CopyThresholds } from '@gongkai/comparison/copies';
import { Register } from '@gongkai/kernel';
import { itemSettings } from '@gongkai/registers/disclosure';
import { letterSettings } from '@gongkai/registers/letters';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { securitySettings } from './security.ts';

/**
 * How a unit works its registers. A field it leaves out is taken from the nearest unit above that says it, and else from
 * the register's own default; so every field is optional here.
 */
export const Settings = z
  .strictObject({
    /** From which year on each register is kept in full: cells it answers are then counted, not typed (design D9). */
    registersSince: z.partialRecord(Register, z.number().int().min(2008).max(2100)),
    /** How many working days before a due day one is reminded. */
    remindBefore: z.array(z.number().int().min(1).max(30)).max(5),
    /** Resident population of the unit: counts of like units are then held against one another by it. Never a superior's. */
    population: z.number().int().min(1).max(2_000_000_000),
    /** Where mail to the unit goes: asking for what it has not filed. Never a superior's. */
    mailTo: z.email().max(200),
    /** Years after its end for which the applicant of an application is known; then the identity may be erased. */
    identityYears: z.number().int().min(1).max(50),
    /** From where on reports are called copies; what a comparison is begun with. */
    copyThresholds: CopyThresholds.refine(
      ({ ownError, ownWarning }) => ownError >= ownWarning,
      'an error is more alike than a warning',
    ),
    ...itemSettings,
    ...letterSettings,
    ...securitySettings,
  })
  .partial();
export type Settings = z.infer<typeof Settings>;

/** Working days before a day on which one is reminded, where no setting says otherwise. */
export const defaultRemindBefore: readonly number[] = [5, 2];

/** Years for which an applicant's identity is kept, where no setting says otherwise. */
export const defaultIdentityYears = 10;

/** What a unit says itself, and what holds for it with what its superiors say. */
export const SettingsView = z.object({
  unit: UnitCode,
  own: Settings,
  /** What would hold if it said nothing. */
  inherited: Settings,
  effective: Settings,
  revision: z.number().int().min(0),
});
export type SettingsView = z.infer<typeof SettingsView>;
