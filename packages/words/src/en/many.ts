/** 1 unit is, 2 units are: a count with its noun, and its verb if the sentence goes on with one, given in the plural. */
export function many(count: number | string, plural: string): string {
  if (Number(count) !== 1) return `${count} ${plural}`;
  const [, nouns = '', verb = ''] = /^(.*?)( (?:are|have|differ|wait|do|were))?$/.exec(plural) ?? [];
  return `${count} ${ofOne[nouns] ?? nouns.replace(/s$/, '')}${ofOne[verb] ?? verb}`;
}

const ofOne: Readonly<Record<string, string>> = {
  strata: 'stratum',
  people: 'person',
  duties: 'duty',
  'recurring duties': 'recurring duty',
  'reviews and suits': 'review or suit',
  ' are': ' is',
  ' have': ' has',
  ' differ': ' differs',
  ' wait': ' waits',
  ' do': ' does',
  ' were': ' was',
};
