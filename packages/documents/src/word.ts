import { Document, Packer } from 'docx';
import type { Outline } from './outline.ts';
import { phrases } from './phrases.ts';
import { finishPackage } from './word/finish-package.ts';
import { sectionOptions } from './word/page-setup.ts';
import { blockParagraphs, titleParagraphs } from './word/paragraphs.ts';
import { styles } from './word/styles.ts';
import { tableBlock } from './word/table.ts';

/**
 * The outline as a Word file set by GB/T 9704-2012: page, grid, typefaces, numbering of pages, annexes, signature.
 * The same outline gives the same bytes.
 */
export async function toDocx(outline: Outline): Promise<Uint8Array> {
  const document = new Document({
    title: outline.title,
    creator: outline.unitName,
    lastModifiedBy: outline.unitName,
    description: outline.demo ? phrases.demo : '',
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 640,
    styles,
    sections: [
      {
        ...sectionOptions(markOf(outline)),
        children: [
          ...titleParagraphs(outline),
          ...outline.blocks.flatMap((block, index) =>
            block.kind === 'table'
              ? tableBlock(block.table)
              : blockParagraphs(block, outline.blocks[index + 1]?.kind === 'signature'),
          ),
        ],
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(document), outline);
}

/** Fictional and unpublished pages say so in their header, each one. */
const markOf = ({ demo, statusNote }: Outline): string =>
  [...(demo ? [phrases.demo] : []), ...(statusNote === null ? [] : [statusNote])].join('　');
