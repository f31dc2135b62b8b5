import { ApproveCommand, CheckCommand, ClerkCommand, ReopenCommand } from '@gongkai/registers/applications';
import type { ApplicationView } from '@gongkai/reports';
import type { z } from 'zod';
import type { BulkStep, PlainStep } from './step-fields.ts';

/** What has been typed in a step's dialog, by field. */
export type Typed = Readonly<Record<string, string>>;

export type StepCommand =
  | ClerkCommand
  | z.infer<typeof CheckCommand>
  | z.infer<typeof ApproveCommand>
  | z.infer<typeof ReopenCommand>;

/** The command of a step, or null as long as something it must have is missing. */
export const commandOf = (step: PlainStep, typed: Typed, view: ApplicationView): StepCommand | null =>
  parsed(step, shaped(step, typed, view));

/** The command of a step that is the same for every case. */
export const bulkCommandOf = (step: BulkStep, typed: Typed): StepCommand | null => parsed(step, alike(step, typed));

function parsed(step: PlainStep, fields: Readonly<Record<string, unknown>>): StepCommand | null {
  const raw = { kind: step, ...fields };
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
    case 'handed-over':
    case 'checked':
    case 'approved':
    case 'delivered':
      return alike(step, rest);
    default:
      return rest;
  }
}

const alike = (step: BulkStep, typed: Typed): Readonly<Record<string, unknown>> =>
  step === 'checked' || step === 'approved' ? { ...typed, agrees: typed.agrees === 'yes' } : typed;

/** Who the third party is: travels beside the command, for who they are is kept apart. */
export const thirdPartyOf = (step: PlainStep, typed: Typed) =>
  step === 'third-party-asked'
    ? { name: (typed.thirdPartyName ?? '').trim(), contact: (typed.thirdPartyContact ?? '').trim() }
    : null;
