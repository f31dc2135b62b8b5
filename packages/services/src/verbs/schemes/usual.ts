import { usualItems } from '@gongkai/auditing';
import { ok } from '@gongkai/kernel';
import { screens } from '@gongkai/words';
import { query } from '../../verb.ts';

/** The items that evaluations usually have, to begin with. They go into an official paper: Chinese, whatever the reader's language. */
export const usual = query({
  name: 'schemes.usual',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (_, { form }) => ok(usualItems(form, screens.zh.schemes.usual)),
});
