import { ApproveCommand, CheckCommand, ClerkCommand, ReopenCommand } from '@gongkai/registers/applications';
import type { ApplicationView } from '@gongkai/reports';
import type { z } from 'zod';
import type { PlainStep } from './step-fields.ts';

/** What has been typed in a step's dialog, by field. */
export type Typed = Readonly<Record<string, string>>;

export type StepCommand =
  | ClerkCommand
  | z.infer<typeof CheckCommand>
  | z.infer<typeof ApproveCommand>
  | z.infer<typeof ReopenCommand>;

/** The command of a step, or null as long as something it must have is missing. */
export function commandOf(step: PlainStep, typed: Typed, view: ApplicationView): StepCommand | null {
  const raw = { kind: step, ...shaped(step, typed, view) };
  switch (step) {
    case 'checked':
      return CheckCommand.safeParse(raw).data ?? null;
    case 'approved':
      return ApproveCommand.safeParse(raw).data ?? null;
    case 'reopened':
      return ReopenCommand.safeParse(raw).data ?? null;
    default:
      return ClerkCommand.safeParse(raw).data ?? null;
  }
}

/** The dialog's texts in the shape of the command. */
function shaped(step: PlainStep, typed: Typed, view: ApplicationView): Readonly<Record<string, unknown>> {
  const { thirdPartyName: _name, thirdPartyContact: _contact, ...rest } = typed;
  switch (step) {
    case 'corrected': {
      const { description = '', ...others } = rest;
      return { ...others, request: description.trim() === '' ? null : { ...view.request, description } };
    }
    case 'third-party-asked':
      return { ...rest, party: String(view.thirdParties.length + 1) };
    case 'notice-served': {
      const { notice = '', ...others } = rest;
      const slash = notice.indexOf('/');
      return { ...others, notice: notice.slice(0, slash), party: notice.slice(slash + 1) };
    }
    case 'explained':
      return { ...rest, reasonable: typed.reasonable === 'yes', delayedTo: typed.delayedTo || null };
    case 'extended':
      return { ...rest, days: Number(typed.days) };
    case 'assistance-asked':
      return { ...rest, until: typed.until || null };
    case 'checked':
    case 'approved':
      return { ...rest, agrees: typed.agrees === 'yes' };
    default:
      return rest;
  }
}

/** Who the third party is: travels beside the command, for who they are is kept apart. */
export const thirdPartyOf = (step: PlainStep, typed: Typed) =>
  step === 'third-party-asked'
    ? { name: (typed.thirdPartyName ?? '').trim(), contact: (typed.thirdPartyContact ?? '').trim() }
    : null;
