import type { AttachedTo } from '@gongkai/reports';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { handIn } from '../api/hand-in.ts';
import { refusalOf, sentenceOf } from '../api/refusal-of.ts';
import { requestKey } from '../api/request-key.ts';
import { words } from '../words.ts';

/** A file on its way: how much has left, or why it was not kept. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  /** 0 to 1; at 1 it is being read on the other side. */
  readonly sent: number;
  readonly problem: string | null;
  /** No answer came, or nobody had time: the same file may pass the next time. */
  readonly again: boolean;
}

/** Files on their way to one case. What was refused stays in sight until it is dismissed; what was kept joins the list. */
export function useUploads(of: {
  readonly unit: string;
  readonly register: AttachedTo;
  readonly caseId: string | null;
}) {
  const queryClient = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const drop = (key: string): void => setUploads((all) => all.filter((each) => each.key !== key));
  const change = (key: string, changed: Partial<Upload>): void =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...changed } : each)));

  const send = async ({ key, file }: Pick<Upload, 'key' | 'file'>): Promise<void> => {
    change(key, { sent: 0, problem: null });
    try {
      await handIn({ ...of, file, key }, (sent) => change(key, { sent }));
      // What a case holds, and what its gate finds, stands in answers of several verbs.
      await queryClient.invalidateQueries({ queryKey: ['attachments.list'] });
      await queryClient.invalidateQueries({ queryKey: [`${of.register}.get`] });
      drop(key);
    } catch (error) {
      const code = refusalOf(error)?.code;
      const problem = code === undefined ? words.attachments.lost : sentenceOf(error);
      change(key, { problem, again: code === undefined || code === 'busy' });
    }
  };
  const add = (files: readonly File[]): void => {
    const added = files.map((file) => ({ key: requestKey(), file, sent: 0, problem: null, again: false }));
    setUploads((all) => [...all, ...added]);
    for (const each of added) void send(each);
  };
  return { uploads, add, again: (upload: Upload): void => void send(upload), drop };
}
