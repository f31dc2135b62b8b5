import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { signedOut } from '../session/signed-out.ts';
import { refusalOf } from './refusal-of.ts';

/** The sign-in has ended, or what one may do has changed meanwhile: then who one is is asked anew. */
const noticeStanding = (error: unknown): void => {
  const code = refusalOf(error)?.code;
  if (code === 'not-signed-in') signedOut.set(true);
  if (code === 'not-allowed' || code === 'unit-not-found')
    void queryClient.invalidateQueries({ queryKey: ['people.me'] });
};

/** A refusal is an answer and is not asked for again; a lost connection is. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeStanding }),
  mutationCache: new MutationCache({ onError: noticeStanding }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => refusalOf(error) === null && count < 2,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
