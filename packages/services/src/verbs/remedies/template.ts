import { listToXlsx, remedyTemplate } from '@gongkai/documents';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** The empty file in which an old register of cases is handed in. */
export const template = query({
  name: 'remedies.template',
  permission: 'remedy.edit',
  subject: ({ unit }) => unit,
  run: async () => {
    const bytes = await listToXlsx(remedyTemplate);
    return ok({ name: `${remedyTemplate.title}.xlsx`, content: Buffer.from(bytes).toString('base64') });
  },
});
