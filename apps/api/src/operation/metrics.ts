import { countJobs, type Database, scopeOf } from '@gongkai/db';
import { unitCode } from '@gongkai/units';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** One answered request: what it was counted as, its method and status, how long it took in seconds. */
  readonly answered: (route: string, method: string, status: number, seconds: number) => void;
  /** Everything as text for Prometheus. */
  readonly text: () => Promise<string>;
  readonly type: string;
}

/** Measures of this process: requests, the event loop and memory, connections, jobs that wait. */
export function openMetrics(db: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'gongkai_' });
  const requests = new Histogram({
    name: 'gongkai_http_request_seconds',
    help: 'Time to answer, by verb or part of the house',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'gongkai_database_connections',
    help: 'Connections of a pool that are open and idle, and callers waiting for one',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const { pool, open, idle, waiting } of db.pools())
        for (const [state, count] of Object.entries({ open, idle, waiting })) this.set({ pool, state }, count);
    },
  });
  new Gauge({
    name: 'gongkai_jobs',
    help: 'Jobs that wait or run',
    labelNames: ['kind', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { kind, state, count } of await db.read(scopeOf(unitCode('')), countJobs))
        this.set({ kind, state }, count);
    },
  });
  return {
    answered: (route, method, status, seconds) =>
      requests.observe({ route, method, status: `${Math.floor(status / 100)}xx` }, seconds),
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}
