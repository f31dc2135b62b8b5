import type { Catalogue } from './verb.ts';
import { activityVerbs } from './verbs/activities/index.ts';
import { applicationVerbs } from './verbs/applications/index.ts';
import { assistanceVerbs } from './verbs/assistance/index.ts';
import { attachmentVerbs } from './verbs/attachments/index.ts';
import { list as auditList } from './verbs/audit/list.ts';
import { auditFindingVerbs } from './verbs/audit-findings/index.ts';
import { calendarVerbs } from './verbs/calendar/index.ts';
import { cellNoteVerbs } from './verbs/cell-notes/index.ts';
import { comparisonVerbs } from './verbs/comparison/index.ts';
import { copyVerbs } from './verbs/copies/index.ts';
import { correctionVerbs } from './verbs/corrections/index.ts';
import { deskVerbs } from './verbs/desk/index.ts';
import { engagementVerbs } from './verbs/engagements/index.ts';
import { evidenceVerbs } from './verbs/evidence/index.ts';
import { feeVerbs } from './verbs/fees/index.ts';
import { filingVerbs } from './verbs/filings/index.ts';
import { list as findingsList } from './verbs/findings/list.ts';
import { page as findingsPage } from './verbs/findings/page.ts';
import { summary as findingsSummary } from './verbs/findings/summary.ts';
import { identityVerbs } from './verbs/identities/index.ts';
import { itemVerbs } from './verbs/items/index.ts';
import { letterVerbs } from './verbs/letters/index.ts';
import { peopleVerbs } from './verbs/people/index.ts';
import { remedyVerbs } from './verbs/remedies/index.ts';
import { reorganisationVerbs } from './verbs/reorganisations/index.ts';
import { reportVerbs } from './verbs/reports/index.ts';
import { ruleVerbs } from './verbs/rules/index.ts';
import { sampleVerbs } from './verbs/samples/index.ts';
import { schemeVerbs } from './verbs/schemes/index.ts';
import { get as settingsGet } from './verbs/settings/get.ts';
import { save as settingsSave } from './verbs/settings/save.ts';
import { secure as settingsSecure } from './verbs/settings/secure.ts';
import { tallyVerbs } from './verbs/tally/index.ts';
import { cell } from './verbs/totals/cell.ts';
import { children } from './verbs/totals/children.ts';
import { get as totalsGet } from './verbs/totals/get.ts';
import { add } from './verbs/units/add.ts';
import { checkImport } from './verbs/units/check-import.ts';
import { close as closeUnit } from './verbs/units/close.ts';
import { importUnits } from './verbs/units/import.ts';
import { rename } from './verbs/units/rename.ts';
import { tree } from './verbs/units/tree.ts';
import { list as workList } from './verbs/work/list.ts';
import { close as closeYear } from './verbs/years/close.ts';
import { list as yearsList } from './verbs/years/list.ts';
import { open } from './verbs/years/open.ts';
import { setDeadlines } from './verbs/years/set-deadlines.ts';

/** Every verb there is. Routers, tests, the command line and the documentation enumerate this list (design D8). */
export const catalogue: Catalogue = {
  ...peopleVerbs,
  ...activityVerbs,
  ...remedyVerbs,
  'units.tree': tree,
  'units.add': add,
  'units.rename': rename,
  'units.close': closeUnit,
  'units.checkImport': checkImport,
  'units.import': importUnits,
  ...reorganisationVerbs,
  'years.list': yearsList,
  'years.open': open,
  'years.setDeadlines': setDeadlines,
  'years.close': closeYear,
  'work.list': workList,
  ...reportVerbs,
  ...ruleVerbs,
  ...filingVerbs,
  ...correctionVerbs,
  'totals.get': totalsGet,
  'totals.children': children,
  'totals.cell': cell,
  'findings.list': findingsList,
  'findings.page': findingsPage,
  'findings.summary': findingsSummary,
  ...cellNoteVerbs,
  ...attachmentVerbs,
  ...evidenceVerbs,
  'audit.list': auditList,
  ...engagementVerbs,
  ...sampleVerbs,
  ...auditFindingVerbs,
  ...schemeVerbs,
  ...calendarVerbs,
  ...copyVerbs,
  ...comparisonVerbs,
  ...deskVerbs,
  ...tallyVerbs,
  ...applicationVerbs,
  ...assistanceVerbs,
  ...identityVerbs,
  ...itemVerbs,
  ...letterVerbs,
  ...feeVerbs,
  'settings.get': settingsGet,
  'settings.save': settingsSave,
  'settings.secure': settingsSecure,
};
