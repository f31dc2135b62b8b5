import type { Register } from '@gongkai/kernel';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Leads to one case of a register; activities have no page of their own and lead to their list. */
export function CaseLink({
  register,
  unit,
  id,
  children,
}: {
  register: Register;
  unit: string;
  id: string;
  children: ReactNode;
}) {
  switch (register) {
    case 'items':
      // A recurring duty has no page of its own, and leads to the list of them.
      if (id.startsWith('duty-')) return <Link to="/items/duties">{children}</Link>;
      return (
        <Link to="/items/$unit/$id" params={{ unit, id }}>
          {children}
        </Link>
      );
    case 'applications':
      return (
        <Link to="/applications/$unit/$id" params={{ unit, id }}>
          {children}
        </Link>
      );
    case 'remedies':
      return (
        <Link to="/remedies/$unit/$id" params={{ unit, id }}>
          {children}
        </Link>
      );
    case 'activities':
      return (
        <Link to="/activities" search={{ unit }}>
          {children}
        </Link>
      );
  }
}
