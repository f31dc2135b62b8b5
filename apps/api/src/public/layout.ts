import { pageStyle } from '@gongkai/documents';
import { screens } from '@gongkai/words';
import { type Html, html, trusted } from './html.ts';
import { publicStyle } from './style.ts';

const words = screens.zh.publicPages;

export interface Page {
  readonly title: string;
  readonly nonce: string;
  /** The way here from the first page: name and address. */
  readonly path: readonly (readonly [string, string])[];
  readonly content: Html;
  /** Rules of this page alone. */
  readonly style?: string;
}

/** A whole public page: no script, one style. */
export function layout({ title, nonce, path, content, style = '' }: Page): string {
  const crumbs = path.map(([name, address]) => html`<li><a href="${address}">${name}</a></li>`);
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light"/>
<title>${title === words.title ? title : `${title} - ${words.title}`}</title>
<link rel="icon" type="image/svg+xml" href="/mark.svg"/>
<style nonce="${nonce}">${trusted(`${pageStyle}\n${publicStyle}\n${style}`)}</style>
</head>
<body>
<a class="gk-skip" href="#content">${words.skip}</a>
<header class="pub-head"><div>
<a class="pub-site" href="/public">${words.site}</a>
<a class="pub-in" href="/">${words.working}</a>
</div></header>
${path.length === 0 ? null : html`<nav class="pub-path" aria-label="${words.home}"><ol>${crumbs}</ol></nav>`}
<main id="content">
${content}
</main>
<footer class="pub-foot"><p>${words.openDataWhat}<a href="/open/v1/schema">${words.schema}</a>　<a href="/public/calculator">${screens.zh.calendar.calculator}</a></p></footer>
</body>
</html>
`.text;
}
