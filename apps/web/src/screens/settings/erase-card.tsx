import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';

const say = words.settings.erase;

/** Applicants that need not be known any more: how many, and the one act that erases them. */
export function EraseCard({ unit }: { unit: string }) {
  const ripe = useQuery(queries.ripe(unit));
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const erase = useMutation({
    mutationFn: (reason: string) => client.identities.erase.mutate({ unit, reason }),
    onSuccess: ({ erased }) => {
      setAsking(false);
      void message.success(say.done(erased));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['identities.ripe'] }),
  });
  return (
    <section className="card card-pad stack" aria-label={say.title}>
      <h2>{say.title}</h2>
      <Asked query={ripe}>
        {({ count, years }) => (
          <>
            <p className="soft">{say.what(years)}</p>
            <p className="row">
              <strong>{say.ripe(count)}</strong>
              {count > 0 && (
                <Button danger onClick={() => setAsking(true)}>
                  {say.act}
                </Button>
              )}
            </p>
            <ReasonDialog
              open={asking}
              danger
              title={say.confirm(Math.min(count, 500))}
              what={say.warning}
              confirm={say.act}
              busy={erase.isPending}
              onReason={(reason) => erase.mutate(reason)}
              onCancel={() => setAsking(false)}
            >
              <Refused error={erase.error} />
            </ReasonDialog>
          </>
        )}
      </Asked>
    </section>
  );
}
