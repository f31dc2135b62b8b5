import { z } from 'zod';

/** What a file can carry that its printed page does not show, or that nobody can check. */
export const materialWarnings = [
  'hidden-sheet',
  'hidden-rows',
  'hidden-columns',
  'hidden-text',
  'comment',
  'tracked-change',
  'metadata',
  'defined-name',
  'embedded-file',
  'external-link',
  'no-text',
] as const;
export const MaterialWarningKind = z.enum(materialWarnings);
export type MaterialWarningKind = z.infer<typeof MaterialWarningKind>;

/** What the gate before publishing finds (R49; domain §7.2): in texts by themselves, and in the files that carry them. */
export const gateHits = [
  'identity-number',
  'phone',
  'bank-card',
  'travel-document',
  'home-address',
  'minor',
  'secret-mark',
  ...materialWarnings,
] as const;
export const GateHitKind = z.enum(gateHits);
export type GateHitKind = z.infer<typeof GateHitKind>;
