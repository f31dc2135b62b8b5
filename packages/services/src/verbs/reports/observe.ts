import { ok } from '@gongkai/kernel';
import { editReport } from '../../edit-report.ts';
import { mutation } from '../../verb.ts';

/** Figures outside every cell, with the words they were said in. */
export const observe = mutation({
  name: 'reports.observe',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, observations }, asking) => {
    const edited = await editReport(tx, key, asking, () => ok({ observations }));
    return edited.ok ? ok({ done: true } as const) : edited;
  },
});
