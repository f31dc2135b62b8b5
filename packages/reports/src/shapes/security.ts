import { Role, roles } from '@gongkai/kernel';
import { z } from 'zod';

/**
 * Two ways to choose a password, which contradict each other: `length` asks for length alone and never for a change
 * (OWASP ASVS 5.0 V6.2), `complexity` for kinds of characters, a change every 90 days and none of the last five (等保 2.0,
 * GB/T 22239-2019 8.1.4.1a).
 */
export const passwordProfiles = ['length', 'complexity'] as const;
export const PasswordProfile = z.enum(passwordProfiles);
export type PasswordProfile = z.infer<typeof PasswordProfile>;

/** Nobody is shut out for having been on leave. */
export const leastUnusedDays = 30;

/** What a unit says about the accounts of its people. Unlike other settings, what a superior says binds those below it. */
export const securitySettings = {
  /** Who has one of these roles needs a second factor, and sets it up before anything else. */
  secondFactorFor: z.array(Role).max(roles.length),
  passwordProfile: PasswordProfile,
  /** 三员分立: nobody is two of system, security and audit administrator. */
  separateDuties: z.boolean(),
  /** Days without signing in after which an account is suspended; 0 never. */
  unusedDays: z
    .number()
    .int()
    .max(365)
    .refine((days) => days === 0 || days >= leastUnusedDays),
};

export const SecuritySettings = z.strictObject(securitySettings).partial();
export type SecuritySettings = z.infer<typeof SecuritySettings>;
export const securityNames = SecuritySettings.keyof().options;

/** Days without signing in, where no setting says otherwise (GB/T 22239-2019 8.1.4.2c by common assessment). */
export const defaultUnusedDays = 90;

/** Days before its suspension for which an unused account is pointed out. */
export const unusedNotice = 14;
