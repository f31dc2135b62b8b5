import { findAll, textOf, type XmlElement } from '../read/xml-tree.ts';

/** What stands in a part of a Word file: cells parted by tabs, rows and paragraphs by line ends. */
export interface WordText {
  /** With what is formatted as hidden: it goes out with the file. */
  readonly shown: string;
  readonly deleted: string;
  readonly hidden: string;
  readonly fields: string;
}

export const wordText = (root: XmlElement): WordText => ({
  shown: textBelow(root),
  deleted: findAll(root, 'delText').map(textOf).join(''),
  hidden: hiddenRuns(root).map(textBelow).join(''),
  fields: findAll(root, 'instrText').map(textOf).join('\n'),
});

function textBelow(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? '' : textOfChild(child, element))).join('');
}

function textOfChild(child: XmlElement, parent: XmlElement): string {
  switch (child.name) {
    case 't':
      return textOf(child);
    case 'tab':
      // Also the name of a tab stop in a paragraph's properties.
      return parent.name === 'r' ? '\t' : '';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'p':
      return `${textBelow(child)}\n`;
    case 'tr':
      return `${findAll(child, 'tc').map(cellText).join('\t')}\n`;
    // An older copy of a drawing's text, for older programs; read where it says something else.
    case 'Fallback': {
      const older = textBelow(child);
      const newer = findAll(parent, 'Choice').map(textBelow).join('');
      return older === newer ? '' : older;
    }
    default:
      return textBelow(child);
  }
}

/** A wide cell keeps the place of the columns after it. */
function cellText(cell: XmlElement): string {
  const width = Number(findAll(cell, 'gridSpan')[0]?.attributes.get('val') ?? '1');
  return textBelow(cell).trim() + '\t'.repeat(Math.min(200, Math.max(1, width || 1)) - 1);
}

const hiddenRuns = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name !== 'r') return hiddenRuns(child);
    const vanish = findAll(child, 'vanish')[0];
    const isOn = vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes.get('val') ?? '');
    return isOn ? [child] : [];
  });
