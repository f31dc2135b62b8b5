import { evidenceAt, proseMatches, type Reading, sentenceAt } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';

const yearAt = /(?<![\d〔[(【-])((?:19|20)\d{2})年/g;
/** Words before or behind a year that give it a reason to stand there: foundings, laws, plans, censuses, ranges, histories. */
const excusedBefore =
  /(?:《[^》\n]{0,60}|[〔[(【][^〕\])】\n]{0,12}|自|从|始于|起于|建于|截至|截止|到|至|以及|—|-|~|、|和|与|迄|往年|历年|比|较|相比|对比|于|在)$/;
const excusedBehind =
  /^,(?:我国|国家|国务院|中央|省|市|区|县)|^度?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?(?:起|以来|以前|之前|至|到|—|-|~|、|和|与|[^,，。;；\n]{0,24}?(?:成立|设立|建立|建成|组建|出台|制定|颁布|发布|印发|修订|修正|施行|实施|启动|开通|通过|开始|换届|普查|规划|计划|纲要|目标|远景|年鉴|版|撤并|合并|挂牌|公布的|批准|命名|授予|荣获|获得|获评))/;
/** A year that no excuse covers: the report speaks of its work in it. */
const asReported =
  /^度?,?(?:我(?!国|省)|本|全(?!国|省)|街道|镇|局|共|主动|政府信息(?!公开条例)|信息公开(?!条例)|未|没有|无|收到|新收|受理|发生|累计|公开(?!条例))/;

/** R29: no year of an older report left standing. Foundings, laws, document numbers, plans and ranges have their reason. */
export const checkYears: Check = (reading) => {
  const { year } = reading;
  if (year === null) return lacking('year');
  const places = placesOf(reading);
  const stale = places.filter((place) => Math.abs(place.year - year) > 1 && isLeftOver(reading, place));
  const named = new Map(stale.toReversed().map((place) => [place.year, place]));
  const failures = [...named.values()].map(
    (place): Failure => ({
      kind: 'stale-year',
      facts: { found: place.year, year },
      evidence: [evidenceAt(reading, { from: place.from, to: sentenceEnd(reading, place.from) })],
    }),
  );
  return judged(failures, places.length, 'year');
};

interface Place {
  readonly year: number;
  readonly from: number;
}

const placesOf = (reading: Reading): readonly Place[] =>
  proseMatches(reading, yearAt).map((match) => ({ year: Number(match[1]), from: match.index }));

function isLeftOver({ plain }: Reading, { from }: Place): boolean {
  const before = plain.slice(plain.lastIndexOf('\n', from) + 1, from);
  const behind = plain.slice(from + 5, from + 45);
  if (asReported.test(behind) && !/《[^》]*$/.test(before) && !/(?:自|从|—|-|~|至|、|和)$/.test(before)) return true;
  return !excusedBefore.test(before) && !excusedBehind.test(behind);
}

const sentenceEnd = (reading: Reading, from: number): number =>
  Math.min(Number(sentenceAt(reading, from)?.to), from + 40);
