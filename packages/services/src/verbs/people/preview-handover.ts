import { handoverOf } from '../../people/handover-of.ts';
import { query } from '../../verb.ts';

/** What would pass to a colleague. */
export const previewHandover = query({
  name: 'people.previewHandover',
  permission: 'people.assign',
  subject: ({ unit }) => unit,
  run: (reading, input, asking) => handoverOf(reading, asking, input),
});
