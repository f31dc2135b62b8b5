import { textOf, type XmlElement } from '../read/xml-tree.ts';

/** Text of a cell made of stretches in several fonts; what tells how to pronounce it is left out. */
export const richText = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string' || child.name === 'rPh') return '';
      return child.name === 't' ? textOf(child) : richText(child);
    })
    .join('');
