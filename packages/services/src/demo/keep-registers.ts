import type { VerbName } from '@gongkai/reports';
import { z } from 'zod';
import { activitiesFile } from './activities-file.ts';
import { applicationsFile } from './applications-file.ts';
import { annualOf, annualUnits, district, grassrootsUnits } from './file-past-year.ts';
import { type Invented, inventGrassroots } from './invented.ts';
import { grassrootsItemsFile, itemsFile } from './items-file.ts';
import type { DemoStep } from './load-demo.ts';
import type { DemoUnit } from './places.ts';
import type { RegisterFile } from './register-file.ts';

/**
 * The registers behind the newest year: the district works from them since then, so that its table is counted, not typed.
 * Everything goes through the verbs, in the files an office would take its old registers over from.
 */
export async function keepRegisters(step: DemoStep, year: number): Promise<void> {
  const since = { applications: year, items: year, remedies: year, activities: year };
  const places = { reviewOrgan: '云溪区人民政府', court: '云溪区人民法院' };
  const letters = { letterMark: '云', letterAddress: '云溪区政务路1号', letterPhone: '0990-5550001' };
  const settings = { registersSince: since, ...places, ...letters };
  await step(`${year}-01-04`, district, 'office', 'settings.save', { unit: district, revision: 0, settings });
  const on = `${year + 1}-01-09`;
  const take = (unit: string, verb: VerbName, file: RegisterFile) => step(on, unit, 'clerk', verb, { unit, ...file });
  // Units are nothing to each other: each fills its own registers while the others fill theirs.
  const annual = annualUnits().map(async (unit) => {
    const cells = annualOf(unit, year);
    await take(unit.code, 'applications.import', applicationsFile(unit.code, year, cells));
    await take(unit.code, 'items.import', itemsFile(unit.code, unit.kind, year, cells));
    await take(unit.code, 'activities.import', activitiesFile('a2021', unit.kind, year, cells));
    await fileRemedies(step, unit, year, cells);
  });
  const grassroots = grassrootsUnits(0).map(async (unit) => {
    const cells = inventGrassroots(unit.code, unit.kind, year);
    await take(unit.code, 'items.import', grassrootsItemsFile(unit.code, year, cells));
    await take(unit.code, 'activities.import', activitiesFile('grassroots', unit.kind, year, cells));
  });
  await Promise.all([...annual, ...grassroots]);
}

const Opened = z.object({ id: z.string() });

/** Reviews and suits that the year decided, each from its notice to its end. */
async function fileRemedies(step: DemoStep, { code }: DemoUnit, year: number, cells: Invented): Promise<void> {
  const decide = async (kind: 'review' | 'suit-direct', organ: string) => {
    const command = {
      event: 'registered',
      ...{ kind, organ, role: 'respondent', procedure: 'ordinary', caseNumber: `（${year}）云${code.slice(-3)}号` },
      ...{
        application: null,
        matter: '不服信息公开答复',
        on: `${year}-05-12`,
        acceptedOn: `${year}-05-10`,
        review: null,
      },
    };
    const opened = Opened.parse(
      await step(`${year}-05-12`, code, 'clerk', 'remedies.register', { unit: code, command }),
    );
    const move = (seen: number, on: string, more: object) =>
      step(on, code, 'clerk', 'remedies.step', { unit: code, id: opened.id, seen, command: { on, ...more } });
    await move(1, `${year}-05-20`, { event: 'replied' });
    await move(2, `${year}-07-07`, {
      event: 'decided',
      ...{
        on: `${year}-07-04`,
        servedOn: `${year}-07-06`,
        result: 'upheld',
        appeal: kind === 'review' ? 'none' : 'judgment',
        redoBy: null,
      },
    });
    if (kind !== 'review') await move(3, `${year}-08-01`, { event: 'took-effect' });
  };
  for (let count = Number(cells['RV.UPHELD'] ?? 0); count > 0; count -= 1) await decide('review', '云溪区人民政府');
  for (let count = Number(cells['LD.UPHELD'] ?? 0); count > 0; count -= 1)
    await decide('suit-direct', '云溪区人民法院');
}
