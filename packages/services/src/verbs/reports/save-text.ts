import { ok, refuse } from '@gongkai/kernel';
import { editReport } from '../../edit-report.ts';
import { mutation } from '../../verb.ts';

/** Saves chapters of the text. A chapter changed by a colleague since is not overwritten. */
export const saveText = mutation({
  name: 'reports.saveText',
  permission: 'report.edit',
  subject: ({ key }) => key.unit,
  run: (tx, { key, revision, narrative }, asking) =>
    editReport(tx, key, asking, ({ form, record }) => {
      const chapterRevisions = { ...record.chapterRevisions };
      const cellAuthors = { ...record.cellAuthors };
      for (const [code, text] of Object.entries(narrative)) {
        const chapter = form.chapters.find((each) => each.code === code);
        if (chapter === undefined) return refuse('chapter-unknown', { form: form.code, chapter: code });
        const stands = record.narrative[code] ?? '';
        if (stands === text) continue;
        if ((chapterRevisions[code] ?? 0) > revision)
          return refuse('cell-changed', {
            cell: chapter.title,
            yours: `${text.length} 字`,
            theirs: `${stands.length} 字`,
            by: cellAuthors[code] ?? record.updatedBy,
          });
        chapterRevisions[code] = record.revision + 1;
        cellAuthors[code] = asking.personName;
      }
      return ok({ narrative: { ...record.narrative, ...narrative }, chapterRevisions, cellAuthors });
    }),
});
