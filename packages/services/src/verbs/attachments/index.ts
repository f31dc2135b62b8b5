import { add } from './add.ts';
import { list } from './list.ts';
import { open } from './open.ts';
import { remove } from './remove.ts';

export const attachmentVerbs = {
  'attachments.add': add,
  'attachments.list': list,
  'attachments.open': open,
  'attachments.remove': remove,
} as const;
