import { itemTemplate, listToXlsx } from '@gongkai/documents';
import { ok } from '@gongkai/kernel';
import { registerNames } from '@gongkai/words';
import { query } from '../../verb.ts';

/** An empty register to fill in and take in. */
export const template = query({
  name: 'items.template',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async () => {
    const bytes = await listToXlsx(itemTemplate(registerNames.items));
    return ok({ name: `${registerNames.items}模板.xlsx`, content: Buffer.from(bytes).toString('base64') });
  },
});
