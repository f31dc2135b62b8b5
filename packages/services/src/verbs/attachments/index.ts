import { add } from './add.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';

export const attachmentVerbs = {
  'attachments.add': add,
  'attachments.list': list,
  'attachments.remove': remove,
} as const;
