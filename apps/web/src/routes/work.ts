import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { known, ReportAddress, SpanSearch } from './address.ts';
import { signedIn } from './door.ts';

const work = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/work/work-screen.tsx'), 'WorkScreen'),
});

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/overview',
  validateSearch: SpanSearch.extend({
    state: z.string().optional().catch(undefined),
    under: z.string().optional().catch(undefined),
    manage: z.literal('yes').optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../screens/overview/overview-screen.tsx'), 'OverviewScreen'),
});

const report = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/$unit/$kind/$form/$period',
  params: {
    parse: (params) => known(ReportAddress, params),
    stringify: (params) => params,
  },
  validateSearch: z.object({
    tab: z.enum(['entry', 'text', 'checks', 'history', 'files']).optional().catch(undefined),
    cell: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../screens/report/report-screen.tsx'), 'ReportScreen'),
});

const record = createRoute({
  getParentRoute: () => signedIn,
  path: '/record',
  validateSearch: SpanSearch,
  component: lazyRouteComponent(() => import('../screens/record/record-screen.tsx'), 'RecordScreen'),
});

const totals = createRoute({
  getParentRoute: () => signedIn,
  path: '/totals/$unit',
  validateSearch: SpanSearch.extend({ cell: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../screens/totals/totals-screen.tsx'), 'TotalsScreen'),
});

const findings = createRoute({
  getParentRoute: () => signedIn,
  path: '/findings',
  validateSearch: SpanSearch,
  component: lazyRouteComponent(() => import('../screens/findings/findings-screen.tsx'), 'FindingsScreen'),
});

/** What is due, and the reports with their figures. */
export const workRoutes = [work, overview, report, record, totals, findings] as const;
