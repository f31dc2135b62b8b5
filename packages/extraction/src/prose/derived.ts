import { cellFor, concepts } from '../concepts/match.ts';
import type { Found, Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

const rules =
  /(?:出台|制定|建立|印发|制订|修订|下发|形成)[^。《]{0,12}((?:《[^》]{2,40}(?:制度|办法|规定|规程|细则|规则|规范)》[、和及,]?)+)/;
const event =
  /(?:于|在)[^,。;]{0,6}\d{1,2}月(?:\d{1,2}日|份|底|初)?[^,。;]{0,4}(?:召开|举办|组织|开展|举行)(?![^,。;]*[\d一二两三四五六七八九十]+(?:次|场|期))[^,。;]*?(培训|会议)/;
const sites =
  /(\d+)个(?:行政)?村(?:和|、|及)(\d+)个社区[^,。;]{0,24}(?:设置|设立|建立|建成)[^,。;]{0,20}(?:查阅点|查阅场所)/;

/** Figures that nobody wrote down: rules listed by name, one dated event, a reading point in each village and community. */
export function readDerived(reading: Reading, sentence: Sentence): readonly Found[] {
  const words = reading.text.slice(sentence.from, sentence.to);
  const list = rules.exec(words);
  const names = list?.[1]?.match(/《/g)?.length ?? 0;
  const dated = event.exec(words);
  const points = sites.exec(words);
  return [
    ...(list !== null && names > 1 ? [derived(reading, sentence, list, 'rules.named', names, '项')] : []),
    ...(dated === null
      ? []
      : [derived(reading, sentence, dated, dated[1] === '培训' ? 'training.sessions' : 'meeting.count', 1, '次')]),
    ...(points === null
      ? []
      : [derived(reading, sentence, points, 'consultPoint.remote', Number(points[1]) + Number(points[2]), '个')]),
  ];
}

function derived(
  reading: Reading,
  sentence: Sentence,
  match: RegExpExecArray,
  code: string,
  value: number,
  measure: string,
): Found {
  const from = sentence.from + match.index;
  const to = from + match[0].length;
  const concept = concepts.find((each) => each.code === code);
  const cell = cellFor(concept, reading.form);
  return {
    metric: cell ?? code,
    cell,
    concept: code,
    theme: concept?.theme ?? 'support',
    label: match[0].slice(0, 40),
    value: String(value),
    measure,
    qualifier: null,
    kind: 'derived',
    scope: 'year',
    figure: { from, to },
    of: null,
    from,
    to,
  };
}
