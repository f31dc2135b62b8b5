import { regulationOn, termEnd, terms } from '@gongkai/calendar';
import type { FeeRow } from '@gongkai/db';
import type { PlainDate } from '@gongkai/kernel';
import { type ApplicationCommand, type CommandOf, clockOf, type Ground } from '@gongkai/registers/applications';
import { feeText } from '@gongkai/registers/fees';
import { LetterFields, type LetterType, outcomeOf } from '@gongkai/registers/letters';
import type { ApplicationContext } from '../applications/application-context.ts';

/** What the application's own events say that a letter has to say: the letter states what was recorded, not what is typed. */
export function knownFields(
  type: LetterType,
  context: ApplicationContext,
  { party, fee, today }: { readonly party: string; readonly fee: FeeRow | null; readonly today: PlainDate },
): LetterFields {
  const { application, calendar } = context;
  const clock = clockOf(application, calendar, today);
  const last = lastOf(context);
  switch (type) {
    case 'receipt':
      return filled({ due: firstDue(context) });
    case 'correction': {
      const asked = last('correction-asked');
      return filled({ correction: asked?.items, until: asked?.until });
    }
    case 'explanation':
      return filled({ reasons: last('explanation-asked')?.reason });
    case 'extension':
      return filled({ reasons: last('extended')?.reason, due: clock?.originalDue, until: clock?.due });
    case 'third-party-ask':
      return filled({ involved: last('third-party-asked', ({ party: asked }) => asked === party)?.information });
    case 'third-party-notice':
      return filled({ asked: last('third-party-asked')?.on });
    case 'third-party-decision':
      return filled({
        asked: application.thirdParties[party]?.askedOn,
        opinion: last('third-party-answered', ({ party: answered }) => answered === party)?.reason,
      });
    case 'organ-ask':
      return filled({ involved: last('organ-asked', ({ organ }) => organ === party)?.information });
    case 'assistance':
      return filled({ until: application.assistance[party]?.until });
    case 'fee':
      return filled({ amount: application.fee?.fen, counted: fee === null ? null : feeText(fee.basis) });
    case 'fee-lapsed': {
      const served = application.fee?.servedOn ?? null;
      const until = served === null ? null : termEnd(calendar, served, terms['2019'].fee).day;
      return filled({ asked: application.fee?.noticedOn, until });
    }
    case 'correction-lapsed':
      return filled({ asked: application.correction?.askedOn, until: application.correction?.until });
    case 'withdrawn':
      return filled({ answered: last('withdrawn')?.on });
    default:
      return outcomeOf(type) === null ? {} : groundFields(type, context);
  }
}

/** The term as it ran from receipt: what the receipt says is not moved by what happened since. */
function firstDue({ application: { receivedOn }, calendar }: ApplicationContext): PlainDate | null {
  return receivedOn === null ? null : termEnd(calendar, receivedOn, terms[regulationOn(receivedOn)].reply).day;
}

function groundFields(type: LetterType, context: ApplicationContext): LetterFields {
  const { draft, correction, explanation } = context.application;
  const decided = draft ?? lastOf(context)('answered-at-once');
  if (decided === undefined || decided.outcome !== type) return {};
  const { facts, article, evidence, search, access, organ, earlier, withheld }: Ground = decided.ground;
  return filled({
    reasons: facts,
    law: article,
    evidence,
    search:
      search &&
      `检索范围：${search.range}；关键词：${search.keywords}；系统：${search.systems}；检索人：${search.people}；结果：${search.result}`,
    access,
    competent: organ?.name,
    competentContact: organ?.contact,
    earlier: earlier === '' ? null : `登记号${earlier}的申请`,
    withheld,
    asked: type === 'excessive' ? explanation?.askedOn : correction?.askedOn,
    answered: correction?.correctedOn,
  });
}

/** The newest event of a kind. */
const lastOf =
  ({ events }: ApplicationContext) =>
  <Kind extends ApplicationCommand['kind']>(
    kind: Kind,
    fits: (command: CommandOf<Kind>) => boolean = () => true,
  ): CommandOf<Kind> | undefined => {
    const isOne = (command: ApplicationCommand): command is CommandOf<Kind> => command.kind === kind;
    return events
      .map(({ command }) => command)
      .filter(isOne)
      .findLast(fits);
  };

type Loose = { readonly [Field in keyof LetterFields]?: unknown };

/** Without what is empty: it is then asked for. */
const filled = (fields: Loose): LetterFields =>
  LetterFields.parse(
    Object.fromEntries(
      Object.entries(fields).filter(
        ([, value]) =>
          value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
      ),
    ),
  );
