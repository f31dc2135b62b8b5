import { toDocx, workingPapers } from '@gongkai/documents';
import { ok } from '@gongkai/kernel';
import { gatherPapers } from '../../auditing/gather-papers.ts';
import { query } from '../../verb.ts';

/** 工作底稿 as one Word file with its annexes. */
export const papers = query({
  name: 'engagements.papers',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id, confidence }, asking) => {
    const gathered = await gatherPapers(reading, unit, { id, confidence }, asking);
    if (!gathered.ok) return gathered;
    const outline = workingPapers(gathered.value);
    return ok({ name: `${outline.title}.docx`, content: Buffer.from(await toDocx(outline)).toString('base64') });
  },
});
