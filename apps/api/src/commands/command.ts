import type { House } from '@gongkai/services';
import type { Settings } from '../settings.ts';

/** What a command works with: the house, opened for it, and where to say what it did. */
export interface Desk {
  readonly house: House;
  readonly ownerUrl: string;
  readonly now: Date;
  readonly say: (line: string) => void;
  readonly settings: Settings;
}

/** One command of the program; answers the exit code. */
export interface Command {
  readonly usage: string;
  readonly what: string;
  readonly run: (desk: Desk, args: readonly string[]) => Promise<number>;
}

/** Thrown for arguments that make no sense: its sentence and the usage are shown. */
export class UsageError extends Error {}
