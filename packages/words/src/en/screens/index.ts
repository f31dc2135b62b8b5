import type { Screens } from '../../screens/index.ts';
import { account } from './account.ts';
import { activities } from './activities.ts';
import { applications } from './applications.ts';
import { assistance } from './assistance.ts';
import { attachments } from './attachments.ts';
import { audit } from './audit.ts';
import { audits } from './audits.ts';
import { calendar } from './calendar.ts';
import { common } from './common.ts';
import { comparison } from './comparison.ts';
import { copies } from './copies.ts';
import { corrections } from './corrections.ts';
import { desk } from './desk.ts';
import { entry } from './entry.ts';
import { evidence } from './evidence.ts';
import { fees } from './fees.ts';
import { filings } from './filings.ts';
import { findings } from './findings.ts';
import { importDrawer } from './import-drawer.ts';
import { items } from './items.ts';
import { letters } from './letters.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { publicItems } from './public-items.ts';
import { publicPages } from './public-pages.ts';
import { record } from './record.ts';
import { remedies } from './remedies.ts';
import { reorganisation } from './reorganisation.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { schemes } from './schemes.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { tally } from './tally.ts';
import { totals } from './totals.ts';
import { units } from './units.ts';
import { work } from './work.ts';

export type { Screens } from '../../screens/index.ts';

export const words: Screens = {
  account,
  applications,
  activities,
  assistance,
  attachments,
  audit,
  audits,
  calendar,
  common,
  copies,
  corrections,
  comparison,
  desk,
  entry,
  evidence,
  fees,
  filings,
  findings,
  rules,
  importDrawer,
  items,
  letters,
  overview,
  people,
  publicItems,
  publicPages,
  record,
  remedies,
  reorganisation,
  report,
  schemes,
  settings,
  shell,
  signIn,
  tally,
  totals,
  units,
  work,
};
