import { plainDate } from '@gongkai/kernel';
import type { Lacking, Publication, ReadContext, RegisterFacts } from '../read-context.ts';
import { known, type Plant, published } from './plant.ts';

const annual = ['a2019', 'a2021'] as const;
const all = ['a2008', 't2014', 'a2019', 'a2021'] as const;

/** Faults beside the text: publication, page, registers. */
export const recordPlants: readonly Plant[] = [
  {
    rule: 'R44',
    how: 'changed without a word',
    forms: all,
    severity: 'error',
    also: ['R45'],
    into: published(() => ({ hash: { published: 'a1', now: 'b2', corrected: false } })),
  },
  {
    rule: 'R45',
    how: 'another content elsewhere',
    forms: all,
    severity: 'error',
    into: published(() => ({ copies: [{ address: 'http://mirror.gov.cn/1', hash: 'c3' }] })),
  },
  {
    rule: 'R46',
    how: 'an address that does not answer',
    forms: all,
    severity: 'warning',
    into: published(() => ({ links: [{ address: 'http://report.gov.cn/1.docx', state: 'unreachable' }] })),
  },
  {
    rule: 'R53',
    how: 'an index number of nothing but repetitions',
    forms: all,
    severity: 'warning',
    into: metadata({ indexNumber: '345345345000000000/2024-00001' }),
  },
  {
    rule: 'R53',
    how: 'published by another',
    forms: all,
    severity: 'warning',
    into: metadata({ publisher: '白塘镇' }),
  },
  { rule: 'R53', how: 'a number twice', forms: all, severity: 'warning', into: metadata({ indexTaken: true }) },
  {
    rule: 'R54',
    how: 'made public ten days late',
    forms: all,
    severity: 'error',
    into: act('disclosure', '2026-01-11'),
  },
  { rule: 'R55', how: 'answered late', forms: all, severity: 'error', into: act('reply', '2026-01-02') },
  { rule: 'R55', how: 'not answered at all', forms: all, severity: 'error', into: act('reply', null) },
  { rule: 'R55', how: 'extended too late', forms: all, severity: 'error', into: act('extension', '2026-01-02') },
  {
    rule: 'R56',
    how: 'a refusal that does not say where to go first',
    forms: all,
    severity: 'error',
    into: records({ letters: { seen: 3, lacking: [lack('review-first')] } }),
  },
  {
    rule: 'R57',
    how: 'sent by another carrier',
    forms: annual,
    severity: 'error',
    into: records({ deliveries: { seen: 3, lacking: [lack('postal')] } }),
  },
  {
    rule: 'R58',
    how: 'public without a seal',
    forms: all,
    severity: 'error',
    into: published(() => ({ steps: { signature: true, filing: true, seal: false } })),
  },
];

function metadata(change: Partial<NonNullable<Publication['metadata']>>): Plant['into'] {
  return known((_, { publication: known }: ReadContext) => ({
    publication: known?.metadata == null ? null : { ...known, metadata: { ...known.metadata, ...change } },
  }));
}

function records(change: Partial<RegisterFacts>): Plant['into'] {
  return known((_, { register }) => ({ register: { today: plainDate('2026-01-31'), ...register, ...change } }));
}

function act(kind: 'disclosure' | 'reply' | 'extension', on: string | null): Plant['into'] {
  const day = on === null ? null : plainDate(on);
  return records({
    acts: [{ act: kind, name: '第7号', due: plainDate('2026-01-01'), on: day }],
    today: plainDate('2026-01-31'),
  });
}

function lack(what: Lacking['lack']): Lacking {
  return { name: '不予公开告知书第2号', lack: what };
}
