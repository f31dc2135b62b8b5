import { pageStyle } from '@gongkai/documents';
import { type Language, languageNames, languages } from '@gongkai/words';
import type { Words } from '@gongkai/words/by-language';
import { type Html, html, trusted } from './html.ts';
import { publicStyle } from './style.ts';

export interface Page {
  readonly title: string;
  readonly nonce: string;
  /** The way here from the first page: name and address. */
  readonly path: readonly (readonly [string, string])[];
  readonly content: Html;
  /** What the page is written in, and its address without the language. */
  readonly say: Words;
  readonly address: string;
  /** Rules of this page alone. */
  readonly style?: string;
}

/** A whole public page: no script, one style. */
export function layout({ title, nonce, path, content, say, address, style = '' }: Page): string {
  const words = say.words.publicPages;
  const other = say.language === 'en' ? 'zh' : 'en';
  const crumbs = path.map(([name, address]) => html`<li><a href="${address}">${name}</a></li>`);
  return html`<!DOCTYPE html>
<html lang="${tags[say.language]}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light"/>
<title>${title === words.title ? title : `${title} - ${words.title}`}</title>
${languages.map((each) => html`<link rel="alternate" hreflang="${tags[each]}" href="${inLanguage(address, each)}"/>`)}
<link rel="alternate" hreflang="x-default" href="${address}"/>
<link rel="icon" type="image/svg+xml" href="/mark.svg"/>
<style nonce="${nonce}">${trusted(`${pageStyle}\n${publicStyle}\n${style}`)}</style>
</head>
<body>
<a class="gk-skip" href="#content">${words.skip}</a>
<header class="pub-head"><div>
<a class="pub-site" href="/public">${words.site}</a>
<span><a href="${inLanguage(address, other)}" hreflang="${tags[other]}" lang="${tags[other]}">${languageNames[other]}</a>
<a class="pub-in" href="/">${words.working}</a></span>
</div></header>
${path.length === 0 ? null : html`<nav class="pub-path" aria-label="${words.home}"><ol>${crumbs}</ol></nav>`}
<main id="content">
${content}
</main>
<footer class="pub-foot"><p>${words.openDataWhat}<a href="/open/v1/schema">${words.schema}</a>${say.marks.gap}<a href="/public/calculator">${say.words.calendar.calculator}</a></p></footer>
</body>
</html>
`.text;
}

const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The same address in a language. */
function inLanguage(address: string, language: Language): string {
  const [path = '', query = ''] = address.split('?');
  const asked = new URLSearchParams(query);
  asked.set('lang', language);
  return `${path}?${asked}`;
}
