import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { escapeXml } from '../xml.ts';
import { printAddress } from './formula.ts';
import type { SheetPlan } from './plan.ts';

/** What the library lets a file's parts be made of. */
export type FileContent = Stream | Buffer | Blob;
type SheetFeature = Feature<FileContent>;

/** Keys are there for reading the file back, not for people. */
export const hiddenKeys = (plans: readonly SheetPlan[]): SheetFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) => {
          const plan = plans[sheetIndex];
          if (plan?.keyed !== true) return attributes;
          const isKey = (tag === 'row' && index === 0) || (tag === 'col' && index === plan.widths.length - 1);
          return isKey ? { ...attributes, hidden: 1 } : attributes;
        },
      },
    },
  },
});

/** The library writes formulas without results; a file nobody has opened yet must already hold every figure. */
export const results = (plans: readonly SheetPlan[]): SheetFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const known = resultsOf(plans[sheetIndex]);
          return xml.replace(/<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g, (_, address, rest, formula) => {
            const result = known.get(address) ?? '';
            const type = result === '' ? ' t="str"' : '';
            return `<c r="${address}"${rest}${type}>${formula}<v>${escapeXml(result)}</v></c>`;
          });
        },
      },
    },
  },
});

function resultsOf(plan: SheetPlan | undefined): ReadonlyMap<string, string> {
  const entries = (plan?.rows ?? []).flatMap((cells, row) =>
    cells.flatMap((cell, column): [string, string][] =>
      cell?.kind === 'formula' ? [[printAddress({ row, column }), cell.result]] : [],
    ),
  );
  return new Map(entries);
}

/** Printed, a sheet is as wide as its page and as long as it needs. */
export const onePageWide: SheetFeature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};
