import type { LateAct } from '@gongkai/kernel';
import { printMoney } from '@gongkai/kernel';
import { printStated, sizeOf } from '../amount.ts';
import type { Lacking, RegisteredAct } from '../read-context.ts';
import type { Reading } from '../reading.ts';
import { evidenceOf } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';
import { checkPoints } from './chapters.ts';

/** R54: made public within its term. */
export const checkDisclosureTerm: Check = (reading) => checkActs(reading, ['disclosure']);

/** R55: answered in time, supplements asked for in time, extensions said in time. */
export const checkApplicationTerms: Check = (reading) =>
  checkActs(reading, ['reply', 'supplement', 'extension', 'confirmation']);

function checkActs({ context: { register } }: Reading, kinds: readonly LateAct[]) {
  if (register?.acts == null) return lacking('register');
  const acts = register.acts.filter(({ act }) => kinds.includes(act));
  const late = acts.filter(({ due, on }) => (on ?? register.today) > due);
  return judged(late.map(lateness), Math.max(1, acts.length));
}

const lateness = ({ act, name, due, on }: RegisteredAct): Failure => ({
  kind: 'late',
  facts: { act, name, due, on },
  evidence: [],
  cells: [`${act}:${name}`],
});

/** R56: a letter of refusal names article, reason, and that reconsideration comes first. */
export const checkLetters: Check = ({ context: { register } }) =>
  register?.letters == null ? lacking('register') : judgeLacking(register.letters);

/** R57: delivered by the postal enterprise, with proof of posting. */
export const checkDeliveries: Check = ({ context: { register } }) =>
  register?.deliveries == null ? lacking('register') : judgeLacking(register.deliveries);

const judgeLacking = ({ seen, lacking: found }: { readonly seen: number; readonly lacking: readonly Lacking[] }) =>
  judged(
    found.map(
      ({ name, lack }): Failure => ({
        kind: 'lacking',
        facts: { name, lack },
        evidence: [],
        cells: [`${lack}:${name}`],
      }),
    ),
    Math.max(1, seen),
  );

/** R42: beside the organ that acted, the organ of review counts nothing. */
export const checkJointCases: Check = ({ context: { register } }) => {
  if (register?.jointCases == null) return lacking('register');
  const { seen, counted } = register.jointCases;
  return judged(
    counted.map((name): Failure => ({ kind: 'joint-case', facts: { name }, evidence: [], cells: [`case:${name}`] })),
    Math.max(1, seen),
  );
};

/** R15: the chapter speaks of the fee, and of the amount that the register has. */
export const checkFees: Check = (reading, rule) => {
  const spoken = checkPoints(reading, rule);
  const charged = reading.context.register?.fees;
  const stated = reading.stated.filter(({ concept, scope }) => concept === 'fee.processing' && scope === 'year');
  if (charged == null || stated.length === 0) return spoken;
  const wrong = stated.filter((fact) => sizeOf(fact) !== charged);
  const failures = wrong.length < stated.length ? [] : wrong.slice(0, 1);
  return {
    ...spoken,
    ...judged(
      failures.map(
        (fact): Failure => ({
          kind: 'text-table',
          facts: {
            label: '信息处理费',
            stated: printStated(fact),
            table: `${printMoney(charged, '元')} 元（台账）`,
            gap: `${printMoney(Math.abs(charged - sizeOf(fact)), '元')} 元`,
          },
          evidence: [evidenceOf(fact)],
        }),
      ),
      stated.length,
    ),
  };
};
