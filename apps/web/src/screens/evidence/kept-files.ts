/** A file on its way, as the browser keeps it over a reload. */
export interface KeptFile {
  /** The same for every attempt: a file whose answer was lost is not kept twice. */
  readonly key: string;
  /** Whose it is: somebody else at this browser sends nothing in their name. */
  readonly person: string;
  readonly unit: string;
  readonly name: string;
  readonly file: Blob;
  readonly pasted: boolean;
}

const store = 'files';

/** Remembers a file until it has arrived. A browser that keeps nothing only forgets the rest of a batch on reload. */
export const keepFile = (kept: KeptFile): Promise<unknown> =>
  inStore('readwrite', (files) => files.put(kept, kept.key));

export const forgetFile = (key: string): Promise<unknown> => inStore('readwrite', (files) => files.delete(key));

/** Files of this person and unit that have not arrived. */
export async function keptFiles(person: string, unit: string): Promise<readonly KeptFile[]> {
  const all = await inStore<KeptFile[]>('readonly', (files) => files.getAll());
  return (all ?? []).filter((each) => each.person === person && each.unit === unit);
}

async function inStore<Value>(
  mode: IDBTransactionMode,
  run: (files: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | null> {
  const database = await opened();
  if (database === null) return null;
  const value = await new Promise<Value | null>((resolve) => {
    const request = run(database.transaction(store, mode).objectStore(store));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
  database.close();
  return value;
}

function opened(): Promise<IDBDatabase | null> {
  if (!('indexedDB' in globalThis)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const request = indexedDB.open('gongkai-evidence', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
}
