import { languageNames } from '@gongkai/words';
import type { ReactNode } from 'react';
import { words } from '../words.ts';
import { choose, other, otherTag } from './language.ts';

/** The page in front of the house: name on the left, one card on the right. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="door">
      <section className="door-side" aria-hidden="true">
        <img src="/mark.svg" alt="" width={44} height={44} />
        <p className="door-name">{words.common.product}</p>
        <p className="door-long">{words.common.productLong}</p>
        <p className="door-what">{words.signIn.aside}</p>
      </section>
      <section className="door-card">
        <h1>{title}</h1>
        {children}
        <p className="door-foot">
          <a href="/public">{words.signIn.publicLink}</a>
          <button type="button" className="link-button" lang={otherTag} onClick={() => choose(other)}>
            {languageNames[other]}
          </button>
        </p>
      </section>
    </main>
  );
}
