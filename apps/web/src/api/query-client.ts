import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { signedOut } from '../session/signed-out.ts';
import { refusalOf } from './refusal-of.ts';

/** The sign-in has ended, or what one may do has changed meanwhile: then who one is is asked anew. */
const noticeStanding = (error: unknown): void => {
  const code = refusalOf(error)?.code;
  if (code === 'not-signed-in') signedOut.set(true);
  // Told meanwhile to set something up first: the page leads there.
  if (code === 'second-factor-needed') window.location.assign('/second-factor');
  if (code === 'password-must-change') window.location.assign('/password');
  if (code === 'not-allowed' || code === 'unit-not-found')
    void queryClient.invalidateQueries({ queryKey: ['people.me'] });
};

/** No answer, or more asked than could be answered: both pass. */
const isPassing = (error: unknown): boolean => {
  const refusal = refusalOf(error);
  return refusal === null || refusal.code === 'overloaded';
};

/** A refusal is an answer and is not asked for again; a lost connection is. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeStanding }),
  mutationCache: new MutationCache({ onError: noticeStanding }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => isPassing(error) && count < 3,
      retryDelay: (count) => 1_000 * 2 ** count,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
