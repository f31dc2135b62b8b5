import { z } from 'zod';

export const engagementTabs = ['checklist', 'ledger', 'samples', 'findings', 'papers'] as const;
export const EngagementTab = z.enum(engagementTabs);

/** What of an engagement is looked at, as it stands in the address. */
export const EngagementSearch = z.object({
  tab: EngagementTab.optional().catch(undefined),
  of: z.string().max(20).optional().catch(undefined),
  kind: z.enum(['own', 'district']).optional().catch(undefined),
});
