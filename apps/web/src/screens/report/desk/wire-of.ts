import type { Form } from '@gongkai/forms';
import { PlainDate } from '@gongkai/kernel';
import type { ReportKey } from '@gongkai/reports';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { queryClient } from '../../../api/query-client.ts';
import { refusalOf } from '../../../api/refusal-of.ts';
import { requestKey } from '../../../api/request-key.ts';
import { signedOut } from '../../../session/signed-out.ts';
import type { FieldStore } from './field-store.ts';
import { heldOfView } from './held-of-view.ts';
import { codeOfName, type DateField, dateName, kindOfName } from './names.ts';
import type { Answer, Batch, Wire } from './saver.ts';

// Nothing is wrong with what was sent: it is worth sending again.
const passing = new Set(['busy', 'fault', 'not-signed-in']);

/** The verbs a desk saves by. */
export function wireOf(key: ReportKey, form: Form, store: FieldStore): Wire {
  const send = ({ revision, fields }: Batch, request: string): Promise<{ revision: number }> => {
    const context = { context: { key: request } };
    const named = Object.fromEntries([...fields].map(([name, text]) => [codeOfName(name), text]));
    const [lead] = fields.keys();
    switch (kindOfName(lead ?? '')) {
      case 'c':
        return client.reports.save.mutate({ key, revision, cells: named }, context);
      case 't':
        return client.reports.saveText.mutate({ key, revision, narrative: named }, context);
      default:
        return client.reports.saveDates.mutate({ key, revision, dates: datesOf(store) }, context);
    }
  };

  return {
    save: async (batch, request): Promise<Answer> => {
      try {
        return { kind: 'saved', revision: (await send(batch, request)).revision };
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal?.code === 'not-signed-in') signedOut.set(true);
        return refusal === null || passing.has(refusal.code) ? { kind: 'lost' } : { kind: 'refused', refusal };
      }
    },
    load: async () => {
      try {
        return heldOfView(form, await queryClient.fetchQuery({ ...queries.report(key), staleTime: 0 }));
      } catch {
        return null;
      }
    },
    newKey: requestKey,
    wait: waitForLine,
    kindOf: kindOfName,
  };
}

function datesOf(store: FieldStore) {
  const day = (field: DateField): PlainDate | null =>
    PlainDate.nullable()
      .catch(null)
      .parse(store.get(dateName(field)).text || null);
  return {
    from: PlainDate.parse(store.get(dateName('from')).text),
    to: PlainDate.parse(store.get(dateName('to')).text),
    signedOn: day('signedOn'),
    publishedOn: day('publishedOn'),
  };
}

/** Waits, but not longer than the line is down or the person is signed out. */
function waitForLine(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      stop();
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const stop = signedOut.subscribe(() => {
      if (!signedOut.get()) done();
    });
    window.addEventListener('online', done);
  });
}
