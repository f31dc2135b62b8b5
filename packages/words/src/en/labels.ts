import { annual } from './glosses/annual.ts';
import { chapters } from './glosses/chapters.ts';
import { crosswalkNotes } from './glosses/crosswalk.ts';
import { grassroots } from './glosses/grassroots.ts';
import { grounds } from './glosses/grounds.ts';
import { letterTitles } from './glosses/letters.ts';
import { measures } from './glosses/measures.ts';
import { older } from './glosses/older.ts';

const glosses: Readonly<Record<string, string>> = {
  ...older,
  ...annual,
  ...grassroots,
  ...chapters,
  ...crosswalkNotes,
  ...grounds,
  ...letterTitles,
  ...measures,
};

const number = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|其中：|附：|附件：)+/;

/** What an official label says in English, or null where it has no gloss; a label made of several is glossed part by part. */
export function glossOf(label: string): string | null {
  const parts = label.split('·').map((part) => glosses[part] ?? glosses[part.replace(number, '')]);
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? null : known.join(' · ');
}

/** A label within an English sentence. */
export const labelIn = (label: string): string => glossOf(label) ?? label;

/** An official label where only plain text can stand: a choice, a title. */
export function withGloss(label: string): string {
  const gloss = glossOf(label);
  return gloss === null ? label : `${label} (${gloss})`;
}

export const measureIn = (measure: string): string => measures[measure] ?? measure;
