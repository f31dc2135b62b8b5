import { applicationTemplate, listToXlsx } from '@gongkai/documents';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** The empty file in which an old register is handed in. */
export const template = query({
  name: 'applications.template',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  run: async () => {
    const bytes = await listToXlsx(applicationTemplate);
    return ok({ name: `${applicationTemplate.title}.xlsx`, content: Buffer.from(bytes).toString('base64') });
  },
});
