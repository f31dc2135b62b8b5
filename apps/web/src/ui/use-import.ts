import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { words } from '../words.ts';
import { readBase64 } from './read-base64.ts';

const most = 5 * 1024 * 1024;

export interface ImportFile {
  readonly name: string;
  readonly content: string;
}

interface Import<Found, Taken> {
  readonly check: (file: ImportFile) => Promise<Found>;
  readonly take: (file: ImportFile) => Promise<Taken>;
  /** What is said when it is done. */
  readonly told: (taken: Taken) => string;
  /** The verb whose answers no longer hold. */
  readonly list: string;
  readonly onDone: () => void;
}

/** Rows from a file: first row by row what would happen, then all of it or nothing. */
export function useImport<Found extends object, Taken>(asked: Import<Found, Taken>) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [checked, setChecked] = useState<(Found & { readonly file: ImportFile }) | null>(null);
  const check = useMutation({
    mutationFn: async (chosen: File) => {
      const file = { name: chosen.name, content: await readBase64(chosen) };
      return { ...(await asked.check(file)), file };
    },
    onSuccess: setChecked,
    // What was checked before is not this file.
    onError: () => setChecked(null),
  });
  const take = useMutation({
    mutationFn: asked.take,
    onSuccess: (taken) => {
      void message.success(asked.told(taken));
      asked.onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [asked.list] }),
  });
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    if (file.size > most) void message.error(words.common.fileTooLarge);
    else {
      take.reset();
      check.mutate(file);
    }
    // The same file, mended, must be choosable again.
    event.target.value = '';
  };
  return {
    checked,
    pick,
    isChecking: check.isPending,
    isTaking: take.isPending,
    error: check.error ?? take.error,
    take: () => checked !== null && take.mutate(checked.file),
  };
}
