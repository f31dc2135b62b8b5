import { list as dutiesList } from '../duties/list.ts';
import { save as dutiesSave } from '../duties/save.ts';
import { approve } from './approve.ts';
import { channel } from './channel.ts';
import { checkImport } from './check-import.ts';
import { drop } from './drop.ts';
import { get } from './get.ts';
import { importItems } from './import.ts';
import { list } from './list.ts';
import { overrule } from './overrule.ts';
import { publish } from './publish.ts';
import { recall } from './recall.ts';
import { repeal } from './repeal.ts';
import { replace } from './replace.ts';
import { returnItem } from './return.ts';
import { review } from './review.ts';
import { revise } from './revise.ts';
import { save } from './save.ts';
import { secrecy } from './secrecy.ts';
import { submit } from './submit.ts';
import { template } from './template.ts';
import { withdraw } from './withdraw.ts';

export const itemVerbs = {
  'items.list': list,
  'items.get': get,
  'items.save': save,
  'items.submit': submit,
  'items.recall': recall,
  'items.drop': drop,
  'items.review': review,
  'items.secrecy': secrecy,
  'items.approve': approve,
  'items.overrule': overrule,
  'items.publish': publish,
  'items.return': returnItem,
  'items.channel': channel,
  'items.withdraw': withdraw,
  'items.repeal': repeal,
  'items.revise': revise,
  'items.replace': replace,
  'items.checkImport': checkImport,
  'items.import': importItems,
  'items.template': template,
  'duties.list': dutiesList,
  'duties.save': dutiesSave,
} as const;
