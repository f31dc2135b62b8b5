import type { ApplicationView } from '@gongkai/reports';
import { identityDocumentNames } from '@gongkai/words';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { words } from '../../../words.ts';

type Identity = Awaited<ReturnType<typeof client.applications.identity.mutate>>;

const say = words.applications;

/** Who applies, masked; in full only with a reason, which is kept with the look itself (design D8). */
export function IdentityCard({ view }: { view: ApplicationView }) {
  const { may } = useSession();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  // Only as long as the page stands open: what was shown is nowhere kept.
  const [shown, setShown] = useState<Identity | null>(null);
  const look = useMutation({
    mutationFn: (reason: string) => client.applications.identity.mutate({ unit: view.unit, id: view.id, reason }),
    onSuccess: (identity) => {
      setShown(identity);
      setAsking(false);
    },
    onError: (error) => void message.error(sentenceOf(error)),
  });
  const masked = view.identity;
  return (
    <section className="card card-pad">
      <h2>{say.identity}</h2>
      {masked === null ? (
        <p className="soft">{say.identityElsewhere}</p>
      ) : (
        <>
          <Facts
            rows={
              shown === null
                ? [
                    [say.name, masked.name],
                    [masked.document === null ? say.document : identityDocumentNames[masked.document], masked.number],
                    [say.phone, masked.phone],
                    [say.email, masked.email],
                    [say.address, masked.address],
                  ]
                : factsOf(shown)
            }
          />
          {shown === null && may('identity.read', view.unit) && (
            <Button size="small" onClick={() => setAsking(true)}>
              {say.show}
            </Button>
          )}
        </>
      )}
      {asking && (
        <ReasonDialog
          open
          title={say.showTitle}
          what={say.showWhat}
          confirm={say.showNow}
          busy={look.isPending}
          onReason={(reason) => look.mutate(reason)}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

type Row = readonly [string, string];

const factsOf = ({ applicant, thirdParties }: Identity): readonly Row[] => [
  [say.name, applicant.name],
  [
    applicant.document === null ? say.document : identityDocumentNames[applicant.document.kind],
    applicant.document?.number ?? '',
  ],
  [say.phone, applicant.contact.phone],
  [say.email, applicant.contact.email],
  [say.address, applicant.contact.address],
  ...thirdParties.map(({ party, name, contact }): Row => [say.step.partyOf(party, null), `${name} ${contact}`]),
];

function Facts({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="case-facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className="case-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
