import type { ReactNode } from 'react';

/** Title line of a screen, with what belongs to the whole screen on its right. */
export function PageHead({ title, below, children }: { title: ReactNode; below?: ReactNode; children?: ReactNode }) {
  return (
    <header className="page-head">
      <div className="page-head-text">
        <h1>{title}</h1>
        {below}
      </div>
      <div className="page-head-tools">{children}</div>
    </header>
  );
}
