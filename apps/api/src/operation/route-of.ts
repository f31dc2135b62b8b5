import { contract } from '@gongkai/reports';

const verbs: ReadonlySet<string> = new Set(Object.keys(contract));
const plain: ReadonlySet<string> = new Set([
  'auth',
  'calendar',
  'files',
  'healthz',
  'metrics',
  'open',
  'public',
  'readyz',
]);

/**
 * What a request is counted and logged as: the verb it asks, or the part of the house it goes to. Never its codes, questions
 * or names: there are few of these, and they say nothing of anybody.
 */
export function routeOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  const [first = '', second = ''] = path.split('/').slice(1);
  if (first === 'trpc') return verbs.has(second) ? second : second.includes(',') ? 'together' : 'unknown';
  return plain.has(first) ? first : first === 'assets' ? 'assets' : 'web';
}
