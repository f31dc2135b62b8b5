import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AskAgain } from './ask-again.tsx';
import { Waiting } from './waiting.tsx';

/** The three ends of a query: still asking, failed with its sentence, or what it answered. */
export function Asked<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <AskAgain error={query.error} again={query.refetch} />;
  return <Waiting />;
}
