import { ok } from '@gongkai/kernel';
import { comparisonFile } from '../../compare/comparison-file.ts';
import { query } from '../../verb.ts';

/** A view of a comparison as Excel, with its definition and coverage beside the figures. */
export const file = query({
  name: 'comparison.file',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, asked, { today }) => {
    const made = await comparisonFile(reading, asked, today);
    if (!made.ok) return made;
    const { title, bytes } = made.value;
    return ok({ name: `${title}.xlsx`, content: Buffer.from(bytes).toString('base64') });
  },
});
