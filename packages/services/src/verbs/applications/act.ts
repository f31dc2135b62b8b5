import { addThirdParty, findApplicant, saveApplicant, type Tx } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { checkApplicant } from '@gongkai/registers/applications';
import type { InputOf } from '@gongkai/reports';
import { loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { mutation } from '../../verb.ts';

type Input = InputOf<'applications.act'>;

/** One step of whoever handles the case. Who somebody is goes where the applicant's identity is. */
export const act = mutation({
  name: 'applications.act',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  personal: ['thirdParty', 'command', 'applicant'],
  run: async (tx, input, asking) => {
    const { unit, id, seen, thirdParty, applicant } = input;
    const command = withKind(input);
    if ((command.kind === 'third-party-asked') !== (thirdParty !== null)) return misplaced('thirdParty');
    if (applicant !== null && command.kind !== 'amended') return misplaced('applicant');
    const context = await loadForStep(tx, { unit, id }, seen);
    if (!context.ok) return context;
    const taken = await takeStep(tx, context.value, command, asking);
    if (!taken.ok) return taken;
    if (command.kind === 'third-party-asked' && thirdParty !== null)
      await addThirdParty(tx, { unit, id }, command.party, thirdParty);
    const amended = await amendApplicant(tx, input, taken.value.intake.arrivedOn);
    return amended.ok ? ok(moved(id, taken.value)) : amended;
  },
});

const misplaced = (path: string) => refuse('input-malformed', { path, problem: 'invalid_union' });

// The kind stands in the event, for the table counts by it; the identity stands apart from it.
const withKind = ({ command, applicant }: Input): Input['command'] =>
  command.kind === 'amended' && applicant !== null ? { ...command, applicantKind: applicant.kind } : command;

async function amendApplicant(
  tx: Tx,
  { unit, id, command, applicant }: Input,
  arrivedOn: Parameters<typeof checkApplicant>[1],
): Promise<Result<null>> {
  if (command.kind !== 'amended' || (applicant === null && command.applicantKind === null)) return ok(null);
  const key = { unit, id };
  if (applicant !== null) {
    const checked = checkApplicant(applicant, arrivedOn);
    if (checked.ok) await saveApplicant(tx, key, applicant);
    return checked;
  }
  const known = await findApplicant(tx, key);
  if (known !== null && command.applicantKind !== null)
    await saveApplicant(tx, key, { ...known.identity, kind: command.applicantKind });
  return ok(null);
}
