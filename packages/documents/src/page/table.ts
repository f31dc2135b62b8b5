import type { OutlineCell, OutlineTable } from '../outline.ts';
import { escapeXml } from '../xml.ts';

/**
 * A real table: caption, scoped headings, and on every figure the ids of all headings that speak for it, since the
 * forms merge their headings (domain §7.3). A table wider than the screen scrolls inside a region that takes the focus.
 */
export function tableHtml(table: OutlineTable, look: { readonly caption: 'shown' | 'for-readers' }): string {
  const head = table.rows.slice(0, table.headRows);
  const body = table.rows.slice(table.headRows);
  const sum = table.widths.reduce((total, width) => total + width, 0);
  const columns = table.widths.map((width) => `<col style="width:${((width / sum) * 100).toFixed(2)}%"/>`);
  const title = escapeXml(table.title);
  return [
    ...table.top.map((line) => `<p class="gk-small">${escapeXml(line)}</p>`),
    `<div class="gk-scroll" role="region" tabindex="0" aria-label="${title}">`,
    `<table class="gk-table gk-${table.align}${table.widths.length > 6 ? ' gk-wide' : ''}">`,
    `<caption${look.caption === 'shown' ? '' : ' class="gk-unseen"'}>${title}</caption>`,
    `<colgroup>${columns.join('')}</colgroup>`,
    ...(head.length === 0 ? [] : [`<thead>${head.map(rowHtml).join('')}</thead>`]),
    `<tbody>${body.map(rowHtml).join('')}</tbody>`,
    '</table></div>',
    ...table.notes.map((line) => `<p class="gk-small">${escapeXml(line)}</p>`),
  ].join('\n');
}

const rowHtml = (cells: readonly OutlineCell[]): string => `<tr>${cells.map(cellHtml).join('')}</tr>\n`;

function cellHtml(cell: OutlineCell): string {
  const spans = `${span('colspan', cell.colSpan)}${span('rowspan', cell.rowSpan)}`;
  const content = escapeXml(cell.text);
  switch (cell.role) {
    case 'head':
      return `<th id="${cell.id}" scope="${cell.colSpan > 1 ? 'colgroup' : 'col'}"${spans}>${content}</th>`;
    case 'row-head': {
      const scope = cell.rowSpan > 1 ? 'rowgroup' : 'row';
      const look = `${cell.strong ? ' gk-strong' : ''}${cell.indent > 0 ? ` gk-indent-${Math.min(cell.indent, 3)}` : ''}`;
      return `<th id="${cell.id}" scope="${scope}" class="gk-row${look}"${spans}>${content}</th>`;
    }
    case 'figure':
      return `<td headers="${cell.headers.join(' ')}" data-cell="${escapeXml(cell.cell ?? '')}"${spans}>${content}</td>`;
    case 'text':
    case 'dash':
      return `<td${spans}>${content}</td>`;
  }
}

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : '');
