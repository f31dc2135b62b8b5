import { checkImport } from './check-import.ts';
import { file } from './file.ts';
import { importActivities } from './import.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import { save } from './save.ts';

export const activityVerbs = {
  'activities.list': list,
  'activities.save': save,
  'activities.remove': remove,
  'activities.checkImport': checkImport,
  'activities.import': importActivities,
  'activities.file': file,
} as const;
