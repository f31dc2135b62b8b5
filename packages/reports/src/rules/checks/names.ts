import type { Range } from '@gongkai/extraction';
import type { UnitKind } from '@gongkai/kernel';
import { evidenceAt, proseMatches, type Reading, sentenceAt } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';

/** What a unit may call itself: 我街道, 本局. Words not in its list are another kind's; a community says what it likes. */
const selves: Readonly<Partial<Record<UnitKind, readonly string[]>>> = {
  province: [],
  city: [],
  district: [],
  department: ['局', '委', '厅'],
  street: ['街道', '街'],
  town: ['镇', '乡'],
};
const ownWords = /(?:我|本)(街道|街|镇|乡|局|委(?!托)|厅)(?=[党政行办工作在依积认严坚按全共未无没主成召收累始,、的])/g;

/** Who speaks of the whole of what: a street that says 全市 about its own work has copied. */
const wholes: readonly (readonly [words: string, kinds: readonly UnitKind[]])[] = [
  ['全省', ['province']],
  ['全市', ['city', 'province']],
  ['全县', ['district', 'city']],
  ['全区', ['district', 'city', 'province']],
  ['全局', ['department']],
  ['全镇', ['town']],
  ['全乡', ['town']],
];
// 全市政府信息公开没有收费: a statement of its own, not 在全市名列前茅 or 全市政务公开会议.
const statement =
  /^(?:各级|各单位|各部门|行政机关|政府系统)?(?:政府信息公开|主动公开|依申请公开|政务公开)?(?:工作)?(?:共|累计|总共|没有|未|无|均未|新收|收到|受理|主动公开|通过[^,。;]{2,16}公开|发生)/;

/** R28: no names left over from another organ, no scope that is another's. */
export const checkNames: Check = (reading) => {
  const { unit, neighbours } = reading.context;
  if (unit == null) return lacking('unit');
  const own = [unit.name, ...(unit.names ?? [])];
  const failures = [
    ...selfNames(reading, unit.kind),
    ...scopes(reading, unit.kind),
    ...foreignNames(reading, own, neighbours ?? []),
    ...foreignDocuments(reading, own),
  ];
  return judged(failures, 1);
};

const failureAt = (reading: Reading, from: number, found: string): Failure => ({
  kind: 'foreign-name',
  facts: { found, own: String(reading.unitName) },
  evidence: [evidenceAt(reading, around(reading, from, found.length))],
});

// A longer sentence would hide the name it is quoted for.
const longestQuote = 60;

/** The sentence in which the words stand, else the words. */
function around(reading: Reading, from: number, length: number): Range {
  const sentence = sentenceAt(reading, from) ?? { from, to: from + length };
  return sentence.to - sentence.from > longestQuote ? { from, to: from + length } : sentence;
}

const selfNames = (reading: Reading, kind: UnitKind): readonly Failure[] =>
  proseMatches(reading, ownWords)
    .filter(([, word]) => selves[kind]?.includes(String(word)) === false)
    .slice(0, 1)
    .map((match) => failureAt(reading, match.index, match[0]));

function scopes(reading: Reading, kind: UnitKind): readonly Failure[] {
  return wholes.flatMap(([words, kinds]): readonly Failure[] => {
    if (kinds.includes(kind)) return [];
    const places = new RegExp(`(?<=^|[,。;:\n ]|年度?)${words}`, 'g');
    return proseMatches(reading, places)
      .filter(({ index }) => statement.test(reading.plain.slice(index + words.length, index + words.length + 40)))
      .slice(0, 1)
      .map(({ index }) => failureAt(reading, index, words));
  });
}

function foreignNames(reading: Reading, own: readonly string[], names: readonly string[]): readonly Failure[] {
  return names
    .filter((name) => name.length > 2 && !own.some((mine) => isOneOf(mine, name)))
    .flatMap((name) => {
      const at = reading.plain.indexOf(name);
      return at < 0 ? [] : [failureAt(reading, at, name)];
    });
}

const documentOf =
  /([\u4e00-\u9fff]{2,12}?(?:街道|镇|乡)(?:办事处|人民政府)?)(?:\d{4}年度?)?(?:政府)?信息公开(?:工作)?(?:指南|目录|年度报告|年报|专栏)/g;

const general = /^(?:[我本各该全]|基层|所属|下属|有关|相关|其他|试点)/;

/** 《某某街道政府信息公开指南》 where the unit is another: the words in front of a document name whose it is. */
function foreignDocuments(reading: Reading, own: readonly string[]): readonly Failure[] {
  const mine = own.map(core);
  return proseMatches(reading, documentOf)
    .map(({ index, 1: name }) => ({ index, name: String(name) }))
    .filter(({ name }) => {
      const their = core(name.replace(/.*(?:区|县|市|省|旗|和|对|了|的|《|编制|更新|公布|完善|按照|根据)/, ''));
      return their.length > 1 && !general.test(their) && !mine.some((each) => isOneOf(each, their));
    })
    .slice(0, 1)
    .map(({ index, name }) => failureAt(reading, index, name));
}

const isOneOf = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** 城西街道办事处 and 城西街道 are one. */
const core = (name: string): string => name.replace(/(?:街道|镇|乡)?(?:办事处|人民政府)?$/, '');
