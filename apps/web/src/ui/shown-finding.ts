import type { Finding } from '@gongkai/kernel';
import { findingSentences } from '@gongkai/words';
import { z } from 'zod';

/** The wire leaves a finding's shape open, for its kinds are many; a kind without a sentence cannot be shown. */
export const ShownFinding = z.custom<Finding>((value) => {
  const kind = z.object({ kind: z.string(), rule: z.string(), cells: z.array(z.string()) }).safeParse(value);
  return kind.success && Object.hasOwn(findingSentences, kind.data.kind);
});

export const shownFindings = (found: readonly unknown[]): readonly Finding[] =>
  found.flatMap((each) => {
    const finding = ShownFinding.safeParse(each);
    return finding.success ? [finding.data] : [];
  });
