import { findCell } from '@gongkai/forms';
import { evidenceAt, evidenceOfCell, figureAt, type Reading, type Table } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';
import { isInside } from '../text.ts';

/** Channels by the words people use for them, with the cell that counts them. */
const channels = [
  { cell: 'S1.2.1', words: /政府公报/ },
  { cell: 'S1.2.2', words: /(?:政府|门户|公开|官方|政务|街道|部门)网站?|官网|信息公开网/ },
  { cell: 'S1.2.3', words: /微博/ },
  { cell: 'S1.2.4', words: /微信|公众号|双微|两微/ },
  {
    cell: 'S1.2.5',
    words:
      /电视台?|广播|报纸|报刊|通讯(?!录|员|地址)|公示栏|公告栏|公开栏|宣传栏|揭示板|黑板报|展板|电子屏|显示屏|大屏幕|宣传册|宣传单|明白纸|查阅点|便民手册/,
  },
] as const;

const discloses = /(?:通过|利用|依托|借助|运用|采用|采取|以)[^。;]*(?:公开|发布|公布|公示|公告)/;
// 将 before what is made public (将文件予以公开) is no plan.
const notYet =
  /将(?:进一步|继续|加强|通过|利用|充分|着力|不断|积极|全面|在|以|逐步|适时)|拟|计划|打算|下一步|力争|探索|今后|尚未|没有|未能|不足|有待|应当/;

/** R36: a channel by which the text says that information was made public has a figure in the table. */
export const checkChannels: Check = (reading) => {
  const { table } = reading;
  if (table === null) return lacking('figures');
  const told = sentencesOf(reading);
  const named = channels.flatMap(({ cell, words }) =>
    told
      .flatMap((sentence) => {
        const word = words.exec(reading.plain.slice(sentence.from, sentence.to))?.[0] ?? [];
        return [word].flat().map((each) => ({ sentence, word: each, cell }));
      })
      .slice(0, 1),
  );
  const failures = named.flatMap(({ sentence, word, cell }): readonly Failure[] => {
    if (figureAt(reading, cell) !== 0) return [];
    return [
      {
        kind: 'channel-unused',
        facts: { channel: word, label: labelOf(table, cell) },
        evidence: [evidenceAt(reading, sentence), ...evidenceOfCell(reading, cell)],
        cells: [cell],
      },
    ];
  });
  return judged(failures, named.length, 'channels');
};

const labelOf = ({ form }: Table, cell: string): string => String(findCell(form, cell)?.fullLabel);

/** Sentences that say what was done, outside the chapters on problems and plans. */
const sentencesOf = ({ plain, sentences, read }: Reading) => {
  const plans = read.extraction.chapters.filter(
    ({ level, title }) => level === 1 && /问题|打算|改进|安排|计划/.test(title),
  );
  return sentences.filter(({ from, to }) => {
    const words = plain.slice(from, to);
    return discloses.test(words) && !notYet.test(words) && !plans.some((each) => isInside(each, from));
  });
};

/** What an office sets up, and the cells that would show that it did something. */
const mechanisms = [
  {
    words: /(?:成立|设立|建立)[^。;]{0,20}(?:政策)?解读[^。;]{0,8}(?:领导小组|工作小组|机构)/,
    cells: ['S2.2.1', 'S2.2.2', 'S2.2.3'],
  },
  {
    words: /(?:成立|设立|建立)[^。;]{0,40}(?:舆情|热点)[^。;]{0,24}(?:领导小组|工作小组|机构)/,
    cells: ['S2.1', 'S2.2.4', 'S2.2.5'],
  },
  { words: /(?:设立|设置|建立|创建|增设)[^。;]{0,24}查阅(?:点|场所|室)/, cells: ['S8.2'] },
  { words: /(?:聘请|配备|确定|指定)[^。;]{0,16}(?:专职|兼职|信息公开)(?:工作)?人员/, cells: ['S8.3'] },
] as const;

/** R35: where there is a group for it, something came of it. */
export const checkMechanisms: Check = (reading) => {
  const { table, plain, sentences } = reading;
  if (table === null) return lacking('figures');
  const named = mechanisms.flatMap(({ words, cells }) =>
    sentences
      .flatMap((at) => (words.exec(plain.slice(at.from, at.to)) ?? []).slice(0, 1).map((word) => ({ at, word, cells })))
      .slice(0, 1),
  );
  const failures = named.flatMap(({ at, word, cells }): readonly Failure[] => {
    if (!cells.every((cell) => figureAt(reading, cell) === 0)) return [];
    return [
      {
        kind: 'idle-mechanism',
        facts: {
          mechanism: word.replace(/^(?:成立|设立|设置|建立|创建|增设|聘请|配备|确定|指定)了?/, ''),
          labels: cells.map((cell) => labelOf(table, cell)).join('、'),
        },
        evidence: [evidenceAt(reading, at), ...cells.flatMap((cell) => evidenceOfCell(reading, cell))],
        cells,
      },
    ];
  });
  return judged(failures, named.length, 'mechanisms');
};
