import type { attachments as zh } from '../../screens/attachments.ts';
import type { Sentences } from '../../sentences.ts';

export const attachments: Sentences<typeof zh> = {
  title: 'Attachments',
  titleOf: (whose) => `Attachments of ${whose} with the answer`,
  none: 'No attachments yet',
  add: 'Choose files to upload',
  kinds: 'Word, Excel, PDF, text, CSV or web page, each up to 20 MB',
  checked:
    'On upload, identity numbers, phone numbers, bank cards, secrecy marks, hidden content and file properties are looked for.',
  sending: (percent) => `Uploading ${percent}%`,
  reading: 'Sent; checking the content …',
  lost: 'The connection broke; the file was not saved',
  again: 'Upload again',
  dismiss: 'Understood',
  clean: 'Nothing found that needs handling',
  found: (count) => `${count} found`,
  rest: (count) => `${count} more`,
  by: (person, time) => `${person} ${time}`,
  size: (bytes) =>
    bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`,
  remove: 'Remove',
  removeTitle: (name) => `Remove “${name}”`,
  removeWhat: 'It will no longer be submitted or published with this.',
  removed: 'Removed',
  fileName: 'File name',
  gate: 'Check before publishing',
  gateWhat: 'Nothing is published before this is dealt with: mask it, or let somebody else state why it may pass.',
  gateClean: 'Nothing was found in title, text and attachments that needs handling',
  gateDone: 'Everything found is dealt with; it can be published',
  open: (count) => `${count} to deal with`,
  overruled: 'Let pass',
  refuse: 'Must not be kept',
  mask: 'Mask',
  overrule: 'Let pass with reason',
  overruleTitle: 'Reason for letting it pass',
  places: { title: 'Title', body: 'Text', summary: 'Summary', documentNumber: 'Document number' },
};
