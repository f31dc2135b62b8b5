import { ApplicantKind, ApplicationChannel, ClockColour, Outcome } from '@gongkai/kernel';
import { z } from 'zod';

const listOf = <Each extends z.ZodType>(each: Each) => z.array(each).optional().catch(undefined);

/** What the list is narrowed to, as it stands in the address: a filter can be kept as a bookmark and sent to a colleague. */
export const ApplicationSearch = z.object({
  show: z.enum(['mine', 'open', 'ended', 'all']).optional().catch(undefined),
  sort: z.enum(['due', 'received']).optional().catch(undefined),
  below: z.literal('yes').optional().catch(undefined),
  year: z.coerce.number().int().min(2008).max(2100).optional().catch(undefined),
  colours: listOf(ClockColour),
  outcomes: listOf(Outcome),
  applicants: listOf(ApplicantKind),
  channels: listOf(ApplicationChannel),
  text: z.string().max(80).optional().catch(undefined),
});
export type ApplicationSearch = z.infer<typeof ApplicationSearch>;

/** Is anything asked beside what is open? */
export const isNarrowed = ({ sort: _, ...search }: ApplicationSearch): boolean =>
  Object.values(search).some((value) => value !== undefined && !(Array.isArray(value) && value.length === 0));
