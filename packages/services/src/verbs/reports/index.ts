import { accept } from './accept.ts';
import { checkImport } from './check-import.ts';
import { checks } from './checks.ts';
import { correct } from './correct.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { nil } from './nil.ts';
import { observe } from './observe.ts';
import { ofUnit } from './of-unit.ts';
import { publish } from './publish.ts';
import { pulse } from './pulse.ts';
import { record } from './record.ts';
import { returnReport } from './return.ts';
import { save } from './save.ts';
import { saveDates } from './save-dates.ts';
import { saveText } from './save-text.ts';
import { sign } from './sign.ts';
import { spans } from './spans.ts';
import { submission } from './submission.ts';
import { submit } from './submit.ts';
import { unsign } from './unsign.ts';
import { waive } from './waive.ts';
import { withdraw } from './withdraw.ts';

export const reportVerbs = {
  'reports.get': get,
  'reports.pulse': pulse,
  'reports.checkImport': checkImport,
  'reports.checks': checks,
  'reports.list': list,
  'reports.ofUnit': ofUnit,
  'reports.spans': spans,
  'reports.submission': submission,
  'reports.save': save,
  'reports.saveText': saveText,
  'reports.saveDates': saveDates,
  'reports.nil': nil,
  'reports.observe': observe,
  'reports.waive': waive,
  'reports.sign': sign,
  'reports.unsign': unsign,
  'reports.submit': submit,
  'reports.withdraw': withdraw,
  'reports.accept': accept,
  'reports.return': returnReport,
  'reports.publish': publish,
  'reports.correct': correct,
  'reports.record': record,
} as const;
