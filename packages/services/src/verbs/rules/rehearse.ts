import { ok } from '@gongkai/kernel';
import { rehearseBelow } from '../../rules/rehearse-below.ts';
import { query } from '../../verb.ts';

/** What a changed rule would find otherwise in reports already filed; it changes no rule. */
export const rehearse = query({
  name: 'rules.rehearse',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, asked, { today }) => ok(await rehearseBelow(reading, asked, today)),
});
