import { countApplications } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import type { ApplicationListRow } from '@gongkai/reports';
import { listPage } from '../../applications/list-page.ts';
import { query } from '../../verb.ts';

/** The register, page by page; of the applicants a masked name. How many there are is counted with the first page. */
export const list = query({
  name: 'applications.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, input, asking) => {
    const { question, rows, next } = await listPage(reading, input, asking);
    if (input.after !== null) return ok({ rows: [...rows], next, counts: null });
    const { sort, filter } = input;
    const isAll = next === null && (sort === 'received' || filter.open === true || filter.colours.length > 0);
    const counts = isAll ? countRows(rows) : await countApplications(reading, question);
    return ok({ rows: [...rows], next, counts });
  },
});

/** A first page that is the last has counted itself. */
const countRows = (rows: readonly ApplicationListRow[]) => ({
  total: rows.length,
  open: rows.filter(({ closedOn, counted }) => closedOn === null && counted).length,
  overdue: rows.filter(({ colour }) => colour === 'black').length,
});
