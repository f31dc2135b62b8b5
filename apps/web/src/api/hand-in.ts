import type { AttachedTo } from '@gongkai/reports';
import { actingUnit } from '../session/acting-unit.ts';
import { RefusalBody } from './refusal-of.ts';

/** What is handed in, and for which case. */
export interface HandedIn {
  readonly unit: string;
  readonly register: AttachedTo;
  readonly caseId: string | null;
  readonly file: File;
  /** The same for every attempt: a file whose answer was lost is not kept twice. */
  readonly key: string;
}

/** Names of files that may be handed in, as a chooser takes them. */
export const acceptedFiles = '.docx,.xlsx,.pdf,.txt,.csv,.html,.htm';

/** Sends a file to its case. */
export async function handIn(
  { unit, register, caseId, file, key }: HandedIn,
  onSent: (share: number) => void,
): Promise<void> {
  const query = new URLSearchParams({ unit, register, name: file.name, ...(caseId === null ? {} : { case: caseId }) });
  await sendFile(`/files/attachments?${query}`, file, key, onSent);
}

/**
 * Sends a file as it is and resolves with the answer. `fetch` tells nothing of how far it is, so this is the older way.
 * Rejects with the refusal where `refusalOf` finds it, and with a plain error when no answer came.
 */
export function sendFile(address: string, file: Blob, key: string, onSent: (share: number) => void): Promise<unknown> {
  const request = new XMLHttpRequest();
  request.open('POST', address);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('idempotency-key', key);
  const acting = actingUnit.get();
  if (acting !== null) request.setRequestHeader('x-gongkai-unit', acting);
  request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
  return new Promise((resolve, reject) => {
    request.onload = () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText));
      else reject(refusedBy(request.responseText));
    };
    request.onerror = () => reject(new Error('no answer'));
    request.send(file);
  });
}

function refusedBy(text: string): unknown {
  try {
    const { refusal } = RefusalBody.parse(JSON.parse(text));
    return { data: { refusal } };
  } catch {
    return new Error('no answer');
  }
}
