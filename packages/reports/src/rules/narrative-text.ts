import type { Form } from '@gongkai/forms';
import type { Narrative } from '../shapes/index.ts';

/** A chapter's place in the text of a report. */
export interface ChapterPlace {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** The chapters of a report that say something, under their headings, in the form's order; and where each stands. */
export function narrativeText(
  form: Form,
  narrative: Narrative,
): { readonly text: string; readonly places: readonly ChapterPlace[] } {
  const places: ChapterPlace[] = [];
  let text = '';
  for (const { code, title } of form.chapters) {
    const said = narrative[code]?.trim() ?? '';
    if (said === '') continue;
    text += text === '' ? '' : '\n\n';
    const from = text.length;
    text += `${title}\n${said}`;
    places.push({ code, from, to: text.length });
  }
  return { text, places };
}
