import { countApplications } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { listPage } from '../../applications/list-page.ts';
import { query } from '../../verb.ts';

/** The register, page by page; of the applicants a masked name. How many there are is counted with the first page. */
export const list = query({
  name: 'applications.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, input, asking) => {
    const { question, rows, next } = await listPage(reading, input, asking);
    const counts = input.after === null ? await countApplications(reading, question) : null;
    return ok({ rows: [...rows], next, counts });
  },
});
