import { z } from 'zod';

/**
 * Where an old report that was handed in stands. `refused`: it could not be read, and says why. `read`: figures wait to be
 * looked at. `reviewed`: every one of them was. `recorded`: what was accepted stands as evidence of the unit that
 * reviewed it. `adopted`: it stands in the reporting unit's own series as a recorded report (design D11, D15).
 */
export const evidenceStates = ['refused', 'read', 'reviewed', 'recorded', 'adopted'] as const;
export const EvidenceState = z.enum(evidenceStates);
export type EvidenceState = z.infer<typeof EvidenceState>;

/** In what it was handed in; `paste`: text put into a field. */
export const evidenceFileKinds = ['paste', 'txt', 'html', 'docx', 'xlsx', 'pdf', 'unknown'] as const;
export const EvidenceFileKind = z.enum(evidenceFileKinds);
export type EvidenceFileKind = z.infer<typeof EvidenceFileKind>;

/** What a person says of a figure that was read. */
export const evidenceVerdicts = ['accepted', 'corrected', 'rejected'] as const;
export const EvidenceVerdict = z.enum(evidenceVerdicts);
export type EvidenceVerdict = z.infer<typeof EvidenceVerdict>;

/** Why a figure that was read needs a second look. */
export const evidenceDoubts = ['approximate', 'derived', 'other-year', 'contradicted', 'no-figure', 'no-text'] as const;
export type EvidenceDoubt = (typeof evidenceDoubts)[number];

/** What has to be known of a report before its figures can stand anywhere. */
export const evidenceHeads = ['unit', 'year', 'form', 'dates'] as const;
export type EvidenceHead = (typeof evidenceHeads)[number];

/** What happens to an old report that an auditor lays before the unit it is about. */
export const evidenceOfferEvents = ['offered', 'adopted', 'declined'] as const;
export const EvidenceOfferEvent = z.enum(evidenceOfferEvents);
export type EvidenceOfferEvent = z.infer<typeof EvidenceOfferEvent>;
