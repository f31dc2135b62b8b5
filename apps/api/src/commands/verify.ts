import type { Command } from './command.ts';

/** Recomputes every roll-up and walks every audit chain. */
export const verifyCommand: Command = {
  usage: 'verify',
  what: '重算全部汇总，核对操作记录链',
  run: async ({ say }) => {
    say('尚未提供');
    return 1;
  },
};
