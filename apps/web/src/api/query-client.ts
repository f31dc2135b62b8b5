import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { signedOut } from '../session/signed-out.ts';
import { refusalOf } from './refusal-of.ts';

const noticeSignOut = (error: unknown): void => {
  if (refusalOf(error)?.code === 'not-signed-in') signedOut.set(true);
};

/** A refusal is an answer and is not asked for again; a lost connection is. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({ onError: noticeSignOut }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => refusalOf(error) === null && count < 2,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
