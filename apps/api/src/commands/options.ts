import { resolve } from 'node:path';
import { UsageError } from './command.ts';

/** Takes `--name value` (or `--name=value`) out of the arguments. */
export function optionOf(
  args: readonly string[],
  name: string,
): { readonly value: string | null; readonly rest: readonly string[] } {
  const joined = args.find((each) => each.startsWith(`${name}=`));
  if (joined !== undefined)
    return { value: joined.slice(name.length + 1), rest: args.filter((each) => each !== joined) };
  const at = args.indexOf(name);
  if (at < 0) return { value: null, rest: args };
  const value = args[at + 1];
  if (value === undefined) throw new UsageError(`${name} 之后缺少内容`);
  return { value, rest: args.toSpliced(at, 2) };
}

/** A path as the person meant it: from where they stood, which npm keeps in INIT_CWD. */
export const pathFrom = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);
