import type { Block, Outline } from './outline.ts';
import { pageStyle } from './page/style.ts';
import { tableHtml } from './page/table.ts';
import { phrases } from './phrases.ts';
import { escapeXml } from './xml.ts';

export type PageOptions =
  /** A whole page with its own style; `nonce` lets the style pass a content security policy. */
  | { readonly standalone: true; readonly nonce?: string }
  /** The article alone, for a page that brings `pageStyle` itself. */
  | { readonly standalone: false };

/**
 * The outline as accessible HTML without script (design D14). Well-formed as XML too; everything that comes from people
 * is escaped.
 */
export function toHtml(outline: Outline, options: PageOptions): string {
  const article = articleHtml(outline);
  if (!options.standalone) return article;
  const nonce = options.nonce === undefined ? '' : ` nonce="${escapeXml(options.nonce)}"`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escapeXml(outline.title)}</title>
<style${nonce}>
${pageStyle}
</style>
</head>
<body>
<a class="gk-skip" href="#gk-report">${phrases.skipToReport}</a>
<main id="gk-report">
${article}
</main>
</body>
</html>
`;
}

export { pageStyle };

function articleHtml(outline: Outline): string {
  return [
    '<article class="gk-report">',
    ...(outline.demo ? [`<p class="gk-mark">${phrases.demo}</p>`] : []),
    ...(outline.statusNote === null ? [] : [`<p class="gk-mark">${escapeXml(outline.statusNote)}</p>`]),
    `<h1>${titleHtml(outline)}</h1>`,
    '<hr class="gk-under-title"/>',
    ...outline.blocks.map((block, index) => blockHtml(block, outline.blocks[index - 1])),
    '</article>',
  ].join('\n');
}

/** A long title turns its line after the unit's name. */
function titleHtml({ title, unitName }: Outline): string {
  if (!title.startsWith(unitName)) return escapeXml(title);
  return `<span>${escapeXml(unitName)}</span><span>${escapeXml(title.slice(unitName.length))}</span>`;
}

function blockHtml(block: Block, before: Block | undefined): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escapeXml(block.text)}</h${block.level + 1}>`;
    case 'paragraph': {
      const lead = block.lead === null ? '' : `<strong>${escapeXml(block.lead)}</strong>`;
      return `<p class="gk-body">${lead}${escapeXml(block.text)}</p>`;
    }
    case 'table':
      return tableHtml(block.table, { caption: isNamedBy(before, block.table.title) ? 'for-readers' : 'shown' });
    case 'note':
      return `<p class="gk-small">${escapeXml(block.text)}</p>`;
    case 'addressee':
      return `<p>${escapeXml(block.text)}</p>`;
    case 'annex-list': {
      const names = block.names.map((name, index) =>
        escapeXml(block.names.length === 1 ? name : `${index + 1}.${name}`),
      );
      return `<p>${phrases.annexes}：${names.join('<br/>')}</p>`;
    }
    case 'signature': {
      const date = block.date === null ? '' : `<br/>${escapeXml(block.date)}`;
      return `<p class="gk-signature">${escapeXml(block.unitName)}${date}</p>`;
    }
    case 'annex':
      return `<p class="gk-annex-mark">${escapeXml(block.mark)}</p>\n<h2>${escapeXml(block.title)}</h2>`;
  }
}

/** Does the heading just above already give the table's title? */
function isNamedBy(before: Block | undefined, title: string): boolean {
  if (before?.kind === 'heading') return before.text.endsWith(title);
  return before?.kind === 'annex' && before.title === title;
}
