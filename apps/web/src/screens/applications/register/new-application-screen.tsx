import { marks } from '@gongkai/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { client } from '../../../api/client.ts';
import { useSession } from '../../../session/use-mandate.ts';
import '../../../styles/cases.css';
import { PageHead } from '../../../ui/page-head.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { ApplicantFields } from './applicant-fields.tsx';
import { type Draft, emptyDraft, missingOf, registrationOf } from './draft.ts';
import { Duplicates } from './duplicates.tsx';
import { IntakeFields } from './intake-fields.tsx';
import { RequestFields } from './request-fields.tsx';

/** The counter: one page, the usual case filled in, Enter registers. */
export function NewApplicationScreen() {
  const { mandate, unitName } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(today()));
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const ready = registrationOf(draft);
  const missing = missingOf(draft);
  // How it came in is filled in already: the first thing to type is a name.
  useEffect(() => document.getElementById('applicant-name')?.focus(), []);
  const register = useMutation({
    mutationFn: (input: NonNullable<ReturnType<typeof registrationOf>>) =>
      client.applications.register.mutate({ unit: mandate.unit, ...input }),
    onSuccess: async ({ id }) => {
      void message.success(words.applications.sent(id));
      await queryClient.invalidateQueries({ queryKey: ['applications.list'] });
      await navigate({ to: '/applications/$unit/$id', params: { unit: mandate.unit, id } });
    },
  });

  return (
    <>
      <PageHead
        title={words.applications.newTitle}
        below={<p className="soft">{`${unitName}${marks.gap}${words.applications.newWhat}`}</p>}
      />
      <Form layout="vertical" className="counter" onFinish={() => ready !== null && register.mutate(ready)}>
        <div className="stack">
          <section className="card card-pad">
            <h2>{words.applications.how}</h2>
            <IntakeFields draft={draft} onChange={change} />
          </section>
          <section className="card card-pad">
            <h2>{words.applications.who}</h2>
            <ApplicantFields draft={draft} onChange={change} />
            <p className="faint">{words.applications.privacy}</p>
          </section>
        </div>
        <section className="card card-pad">
          <h2>{words.applications.what}</h2>
          <RequestFields draft={draft} onChange={change} />
          <Duplicates unit={mandate.unit} draft={draft} />
          <Refused error={register.error} />
          <div className="row">
            <Button
              type="primary"
              size="large"
              htmlType="submit"
              disabled={ready === null}
              loading={register.isPending}
            >
              {words.applications.send}
            </Button>
            <span className="soft" role="status">
              {missing.length > 0 && words.applications.missing(missing.map((part) => words.applications[part]))}
            </span>
          </div>
        </section>
      </Form>
    </>
  );
}
