import { EvidenceState } from '@gongkai/kernel';
import { z } from 'zod';

/** What of the list is asked for, as it stands in the address. */
export const EvidenceSearch = z.object({
  state: EvidenceState.optional().catch(undefined),
  year: z.coerce.number().int().min(2008).max(2100).optional().catch(undefined),
  q: z.string().max(60).optional().catch(undefined),
});
export type EvidenceSearch = z.infer<typeof EvidenceSearch>;

/** Which of the figures of one report are shown. */
export const shownFigures = ['all', 'open', 'doubt', 'unread'] as const;
export type ShownFigures = (typeof shownFigures)[number];

/** What stands beside the text: its figures, what the rules say, or another paper that says otherwise. */
export type ReviewSide = 'figures' | 'findings' | 'rivals';

export const ReviewSearch = z.object({
  show: z.enum(shownFigures).optional().catch(undefined),
  side: z.enum(['findings', 'rivals']).optional().catch(undefined),
});
