import type { ReactNode } from 'react';

/** An empty place that says what to do next. */
export function NothingHere({ title, what, children }: { title: string; what?: string; children?: ReactNode }) {
  return (
    <div className="nothing" role="status">
      <p className="nothing-title">{title}</p>
      {what !== undefined && <p className="nothing-what">{what}</p>}
      {children}
    </div>
  );
}
