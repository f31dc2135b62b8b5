import { type Difference, listCheckpoints, listPlaces, scopeOf, verify } from '@gongkai/db';
import type { House } from '@gongkai/services';
import { isSignedWith } from '../audit/checkpoint-key.ts';
import type { Command } from './command.ts';

/** Recomputes every roll-up, sample and settled score, looks at every letter and walks every audit chain; 1 as soon as anything differs, and where. */
export const verifyCommand: Command = {
  usage: 'verify',
  what: '重算全部汇总，核对问题清单、文书、期限、抽样、评分和操作记录链',
  run: async ({ ownerUrl, house, say }) => {
    const { checked, differences: found } = await verify(ownerUrl);
    const differences = [...found, ...(await unsigned(house))];
    say(
      `已核对 ${checked.places} 个区县：报告 ${checked.reports} 份，报送 ${checked.submissions} 次，` +
        `汇总 ${checked.totals} 行，申请 ${checked.applications} 件，复议诉讼 ${checked.remedies} 件，文书 ${checked.letters} 件，承继的文书 ${checked.inherited} 件，有期限的 ${checked.dueDays} 件，移交 ${checked.handovers} 件，` +
        `抽样 ${checked.samples} 份（其中 ${checked.redrawn} 份按原总体逐条重抽），评分 ${checked.scores} 家，操作记录 ${checked.acts} 条`,
    );
    for (const { what, where, expected, found } of differences)
      say(`不一致　${what}　${where}　应为 ${String(expected)}　实为 ${String(found)}`);
    say(differences.length === 0 ? '全部一致' : `有 ${differences.length} 处不一致`);
    return differences.length === 0 ? 0 : 1;
  },
};

/** Checkpoints that this installation never signed. */
async function unsigned({ db, secret }: House): Promise<readonly Difference[]> {
  const isSigned = isSignedWith(secret);
  const found: Difference[] = [];
  for (const { place, top } of await db.readOpen(listPlaces))
    for (const checkpoint of await db.read(scopeOf(top), (reading) => listCheckpoints(reading, place)))
      if (!isSigned(checkpoint))
        found.push({
          what: 'act',
          where: `${place} checkpoint of ${checkpoint.day}`,
          expected: 'signed',
          found: 'not',
        });
  return found;
}
