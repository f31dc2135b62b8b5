import { ok, refuse } from '@gongkai/kernel';
import { editReport } from '../../edit-report.ts';
import { mutation } from '../../verb.ts';

/**
 * 正文数据: figures outside every cell, with the words they were said in. The list is saved as a whole; one that a
 * colleague changed after the revision this person saw is not overwritten.
 */
export const observe = mutation({
  name: 'reports.observe',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: (tx, { key, revision, observations }, asking) =>
    editReport(tx, key, asking, ({ record }) => {
      if (JSON.stringify(observations) === JSON.stringify(record.observations)) return ok({});
      if ((record.chapterRevisions[part] ?? 0) > revision)
        return refuse('cell-changed', {
          cell: '正文数据',
          yours: `${observations.length} 条`,
          theirs: `${record.observations.length} 条`,
          by: record.cellAuthors[part] ?? record.updatedBy,
        });
      return ok({
        observations,
        chapterRevisions: { ...record.chapterRevisions, [part]: record.revision + 1 },
        cellAuthors: { ...record.cellAuthors, [part]: asking.personName },
      });
    }),
});

const part = 'observations';
