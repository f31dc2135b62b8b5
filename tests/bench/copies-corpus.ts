import type { CopyReport } from '@gongkai/comparison/copies';
import { drawn, inventedSentences } from '@gongkai/comparison/copies/testing';

/** A copied report, the one it was made of, and how many of its sentences were written anew. */
export interface PlantedCopy {
  readonly copy: string;
  readonly of: string;
  readonly fresh: number;
}

const units = 1_000;
const years = [2023, 2024, 2025];
const idOf = (unit: number, year: number) => `${1000 + unit} ${year}`;
const nameOf = (unit: number) => `${'甲乙丙丁戊己庚辛壬癸'.charAt(unit % 10)}${String.fromCharCode(0x4e00 + unit)}街道`;

/** What every unit writes, and what every tenth writes alike because its district gave it a pattern. */
const boilerplate = inventedSentences(1, 16);
const patterns = Array.from({ length: 10 }, (_, at) => inventedSentences(10 + at, 8));

/** Three thousand reports of three years, of 3 to 8 KB, half of them boilerplate, with sixty copies planted among them. */
export function copiesCorpus(): { reports: CopyReport[]; planted: PlantedCopy[]; names: string[] } {
  const draw = drawn(2026);
  const ownOf = (unit: number, year: number) =>
    inventedSentences(unit * 100 + (year % 100) + 5_000, 18 + ((unit * 7 + year) % 46));
  const copies = new Map<string, { of: string; fresh: number; text: string[] }>();
  for (let at = 0; at < 60; at += 1) {
    const unit = at * 16 + 3;
    // Every other one of its own last year, the rest of a neighbour's last year.
    const [from, year] = [at % 2 === 0 ? unit : unit + 7, 2024];
    const source = ownOf(from, year);
    const fresh = Math.floor((source.length * (at % 4)) / 60);
    const text = [...inventedSentences(900_000 + at, fresh), ...source.slice(fresh)];
    copies.set(idOf(unit, 2025), { of: idOf(from, year), fresh, text });
  }
  const reports = years.flatMap((year) =>
    Array.from({ length: units }, (_, unit): CopyReport => {
      const own = copies.get(idOf(unit, year))?.text ?? ownOf(unit, year);
      const lines = [...boilerplate.slice(0, 10 + draw(6)), ...(patterns[unit % 10] ?? []), ...own];
      return {
        id: idOf(unit, year),
        unit: String(1000 + unit),
        year,
        text: `${year}年，${nameOf(unit)}政府信息公开工作年度报告\n${lines.join('\n')}`,
        table: { form: 'a2021', figures: Array.from({ length: 190 }, (_, cell) => (cell % 3 === 0 ? draw(40) : 0)) },
        line: [String(1000 + unit)],
        asked: true,
      };
    }),
  );
  return {
    reports,
    planted: [...copies].map(([copy, { of, fresh }]) => ({ copy, of, fresh })),
    names: Array.from({ length: units }, (_, unit) => nameOf(unit)),
  };
}
