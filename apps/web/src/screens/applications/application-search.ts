import { ApplicantKind, ApplicationChannel, ClockColour, Outcome, PlainDate } from '@gongkai/kernel';
import { type ApplicationFilter, emptyApplicationFilter } from '@gongkai/reports';
import { z } from 'zod';

const listOf = <Each extends z.ZodType>(each: Each) => z.array(each).optional().catch(undefined);

/** What the list is narrowed to, as it stands in the address: a filter can be kept as a bookmark and sent to a colleague. */
export const ApplicationSearch = z.object({
  show: z.enum(['open', 'ended', 'all']).optional().catch(undefined),
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

/** Open ones first, by their term: what a desk wants to see before anything else. */
export const filterOfSearch = (search: ApplicationSearch): ApplicationFilter => ({
  ...emptyApplicationFilter,
  open: { open: true, ended: false, all: null }[search.show ?? 'open'],
  colours: search.colours ?? [],
  outcomes: search.outcomes ?? [],
  applicants: search.applicants ?? [],
  channels: search.channels ?? [],
  received:
    search.year === undefined
      ? null
      : { from: PlainDate.parse(`${search.year}-01-01`), to: PlainDate.parse(`${search.year}-12-31`) },
  text: search.text ?? '',
});

/** Is anything asked beside what is open? */
export const isNarrowed = ({ sort: _, ...search }: ApplicationSearch): boolean =>
  Object.values(search).some((value) => value !== undefined && !(Array.isArray(value) && value.length === 0));
