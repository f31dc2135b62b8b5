import { marks } from '@gongkai/words';
import { App } from 'antd';
import { useState } from 'react';
import { PasswordForm } from '../../session/password-form.tsx';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/account.css';
import '../../styles/lists.css';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { FactorCard } from './factor-card.tsx';
import { SessionsCard } from './sessions-card.tsx';

const say = words.account;

/** What is one's own: the password, the second factor, where one is signed in. */
export function AccountScreen() {
  const { me } = useSession();
  const { message } = App.useApp();
  const [round, setRound] = useState(0);
  return (
    <>
      <PageHead title={say.title} below={<p className="soft">{`${me.name}${marks.gap}${me.login}`}</p>} />
      <div className="stack account">
        <FactorCard />
        <SessionsCard />
        <section className="card card-pad" aria-label={say.password}>
          <h2>{say.password}</h2>
          <p className="soft gap-below">{say.passwordWhat[me.passwordProfile]}</p>
          <PasswordForm
            key={round}
            onDone={() => {
              setRound(round + 1);
              void message.success(words.signIn.changed);
            }}
          />
        </section>
      </div>
    </>
  );
}
