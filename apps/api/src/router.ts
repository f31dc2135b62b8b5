import { mutation, query, router } from './trpc.ts';

/** The table of contents: every verb of the catalogue, once. A test holds it against the contract. */
export const appRouter = router({
  people: router({
    me: query('people.me'),
    list: query('people.list'),
    invite: mutation('people.invite'),
    assign: mutation('people.assign'),
    suspend: mutation('people.suspend'),
    resetPassword: mutation('people.resetPassword'),
  }),
  units: router({
    tree: query('units.tree'),
    add: mutation('units.add'),
    rename: mutation('units.rename'),
    close: mutation('units.close'),
    checkImport: query('units.checkImport'),
    import: mutation('units.import'),
  }),
  years: router({
    list: query('years.list'),
    open: mutation('years.open'),
    setDeadlines: mutation('years.setDeadlines'),
    close: mutation('years.close'),
  }),
  work: router({ list: query('work.list') }),
  reports: router({
    get: query('reports.get'),
    list: query('reports.list'),
    ofUnit: query('reports.ofUnit'),
    submission: query('reports.submission'),
    save: mutation('reports.save'),
    saveText: mutation('reports.saveText'),
    saveDates: mutation('reports.saveDates'),
    nil: mutation('reports.nil'),
    observe: mutation('reports.observe'),
    waive: mutation('reports.waive'),
    sign: mutation('reports.sign'),
    unsign: mutation('reports.unsign'),
    submit: mutation('reports.submit'),
    withdraw: mutation('reports.withdraw'),
    accept: mutation('reports.accept'),
    return: mutation('reports.return'),
    publish: mutation('reports.publish'),
    correct: mutation('reports.correct'),
    record: mutation('reports.record'),
  }),
  totals: router({
    get: query('totals.get'),
    children: query('totals.children'),
    cell: query('totals.cell'),
  }),
  findings: router({ list: query('findings.list') }),
  audit: router({ list: query('audit.list') }),
  search: router({ find: query('search.find') }),
  jobs: router({ list: query('jobs.list'), start: mutation('jobs.start'), cancel: mutation('jobs.cancel') }),
  settings: router({ get: query('settings.get'), save: mutation('settings.save') }),
});

export type AppRouter = typeof appRouter;
