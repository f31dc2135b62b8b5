import type pg from 'pg';

/** One transaction's hold on a pooled connection. */
export interface Line {
  readonly send: (query: string | pg.QueryConfig) => Promise<pg.QueryResult>;
  /** Sends and does not wait. When it fails, so does what is sent behind it. */
  readonly tell: (text: string) => void;
  /** Throws when the transaction is over: the connection may already serve another scope. */
  readonly check: () => void;
  /** Nothing passes from here on. */
  readonly end: () => void;
}

/** A line that a step which outlives its transaction cannot ask on. */
export function lineTo(client: pg.PoolClient): Line {
  let ended = false;
  const check = (): void => {
    if (ended) throw new Error('this transaction has ended');
  };
  return {
    check,
    send: async (query) => {
      check();
      return client.query(query);
    },
    tell: (text) => {
      check();
      client.query(text, ignore);
    },
    end: () => {
      ended = true;
    },
  };
}

const ignore = (): void => undefined;

/** Gives up the transaction after a failure; a connection that cannot even do that is thrown away. */
export async function giveUp(client: pg.PoolClient): Promise<void> {
  const broken = await client.query('rollback').then(
    () => false,
    () => true,
  );
  client.release(broken);
}
