import type { importDrawer as zh } from '../../screens/import-drawer.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const importDrawer: Sentences<typeof zh> = {
  template: 'Download template',
  chooseFile: 'Choose file (.xlsx or .csv)',
  checking: 'Checking …',
  summary: (rows, fresh, errors) => `${many(rows, 'rows')}: ${fresh} new, ${errors} with errors`,
  take: (count) => `Import ${count}`,
  taken: (count) => `${count} imported`,
  line: 'Line',
  state: 'State',
  rowState: { new: 'New', same: 'Already there', error: 'Error' },
  problem: 'Problem',
};
