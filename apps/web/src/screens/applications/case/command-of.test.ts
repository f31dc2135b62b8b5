import { ApplicationCommand } from '@gongkai/registers/applications';
import type { ApplicationView } from '@gongkai/reports';
import { expect, test } from 'vitest';
import { bulkCommandOf, commandOf, type Typed, thirdPartyOf } from './command-of.ts';
import { bulkSteps, type PlainStep, stepFields } from './step-fields.ts';

const timeline = [
  { kind: 'organ-asked', on: '2026-03-03', organ: '市档案馆', information: '某文', letter: '' },
  { kind: 'fee-noticed', on: '2026-03-03', method: 'by-page', fen: 38_000, letter: '' },
].map((command, seq) => ({ seq, command: ApplicationCommand.parse(command), by: '某人', at: '' }));

const view = {
  thirdParties: [{ party: '1', name: '张*' }],
  request: { description: '原来的内容', form: 'paper', way: 'post' },
  timeline,
} as unknown as ApplicationView;

/** Something in every field, as a clerk would leave it: the first choice, a day, a sentence. */
const filled = (step: PlainStep): Typed => ({
  on: '2026-03-05',
  ...Object.fromEntries(
    stepFields[step](view).map(({ name, kind, initial }) => [
      name,
      kind === 'day' ? '2026-03-20' : kind === 'section' ? '990101001K01' : initial || '写明的内容',
    ]),
  ),
});

const steps = Object.keys(stepFields).filter((key): key is PlainStep => key in stepFields);

test.each(steps)('the dialog of %s asks all that its command must have', (step) => {
  expect(commandOf(step, filled(step), view)).toMatchObject({ kind: step, on: '2026-03-05' });
});

test.each(bulkSteps)('%s is the same command for one case and for many', (step) => {
  const { letter: _own, ...typed } = filled(step);
  const one = commandOf(step, step === 'delivered' ? { ...typed, letter: '' } : typed, view);
  expect(bulkCommandOf(step, step === 'delivered' ? { ...typed, letter: '' } : typed)).toEqual(one);
  expect(one).not.toBeNull();
});

test.each(steps)('%s is not sent on a day that does not exist', (step) => {
  expect(commandOf(step, { ...filled(step), on: '2026-02-30' }, view)).toBeNull();
});

test('a third party gets the next number, and its name travels apart', () => {
  const typed = { ...filled('third-party-asked'), thirdPartyName: ' 某公司 ' };
  expect(commandOf('third-party-asked', typed, view)).toEqual({
    kind: 'third-party-asked',
    on: '2026-03-05',
    party: '2',
    information: '写明的内容',
    letter: '写明的内容',
  });
  expect(thirdPartyOf('third-party-asked', typed)).toEqual({ name: '某公司', contact: '写明的内容' });
});

test('a correction without a new description leaves the request as it was', () => {
  const typed = { ...filled('corrected'), description: ' ' };
  expect(commandOf('corrected', typed, view)).toMatchObject({ request: null });
  expect(commandOf('corrected', { ...typed, description: '改写的内容' }, view)).toMatchObject({
    request: { description: '改写的内容', form: 'paper', way: 'post' },
  });
});

test('a notice is named by what it is and to whom it went', () => {
  const options = stepFields['notice-served'](view).find(({ name }) => name === 'notice')?.options ?? [];
  expect(options.map(({ value }) => value)).toEqual(['third-party/1', 'organ/市档案馆', 'fee/']);
  const served = (notice: string) => commandOf('notice-served', { ...filled('notice-served'), notice }, view);
  expect(served('organ/市档案馆')).toMatchObject({ notice: 'organ', party: '市档案馆' });
  expect(served('fee/')).toMatchObject({ notice: 'fee', party: '' });
});

test('a check that does not agree says so', () => {
  expect(commandOf('checked', { ...filled('checked'), agrees: 'no' }, view)).toMatchObject({ agrees: false });
});
