import type { scoreEvidence as zh } from '../score-evidence.ts';
import type { Sentences } from '../sentences.ts';

export const scoreEvidence: Sentences<typeof zh> = {
  timeliness: (each) => `Full points when filed in time, ${each} points off a day late, none when not filed`,
  rules: (rules, each) => `${each} points off for every unexplained problem of ${rules.join(', ')}`,
  share: ({ over, under, registers, full, none, least }) =>
    `${over} ÷ ${under} (from ${registers ? 'the registers' : 'the unit’s report'}): full points at ${full}%, none at ${none}%, in proportion between; below ${least} not scored`,
  audit: (serious, general, minor) =>
    `Points off an audit finding: ${serious} a serious one, ${general} a general one, ${minor} a minor one`,
  manual: 'Given by a person, with the reason',
  plus: ' + ',
};
