import { FormCode, Period, ReportKind } from '@gongkai/kernel';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';
import { queries } from './api/queries.ts';
import { queryClient } from './api/query-client.ts';
import { refusalOf } from './api/refusal-of.ts';
import { ActivitiesSearch } from './screens/activities/activities-search.ts';
import { ApplicationSearch } from './screens/applications/application-search.ts';
import { EngagementSearch } from './screens/audits/engagement-search.ts';
import { ComparisonSearch } from './screens/comparison/comparison-search.ts';
import { CopiesSearch } from './screens/copies/copies-search.ts';
import { EvidenceSearch, ReviewSearch } from './screens/evidence/evidence-search.ts';
import { ItemsSearch } from './screens/items/items-search.ts';
import { LettersSearch } from './screens/letters/letters-search.ts';
import { RemediesSearch } from './screens/remedies/remedies-search.ts';
import { parseSearch, stringifySearch } from './search.ts';
import { actingUnit, lastChosen } from './session/acting-unit.ts';
import { Broken } from './shell/broken.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Waiting } from './ui/waiting.tsx';

const root = createRootRoute({ notFoundComponent: NotFound });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: z.object({ to: z.string().startsWith('/').optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./session/login-screen.tsx'), 'LoginScreen'),
});

const firstPassword = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('./session/password-screen.tsx'), 'PasswordScreen'),
});

const enroll = createRoute({
  getParentRoute: () => root,
  path: '/second-factor',
  component: lazyRouteComponent(() => import('./session/enroll-screen.tsx'), 'EnrollScreen'),
});

/** Everything behind the door: asks who is there before any screen is fetched. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: lazyRouteComponent(() => import('./shell/shell.tsx'), 'Shell'),
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(queries.me()).catch((error: unknown) => {
      const code = refusalOf(error)?.code;
      if (code === 'password-must-change') throw redirect({ to: '/password' });
      if (code === 'not-signed-in') throw redirect({ to: '/login', search: { to: location.href } });
      throw error;
    });
    const last = actingUnit.get() === null ? lastChosen(me.id) : null;
    if (me.memberships.some(({ unit }) => unit === last)) actingUnit.set(last);
    if (me.mustChangePassword) throw redirect({ to: '/password' });
    if (me.mustEnroll) throw redirect({ to: '/second-factor' });
  },
});

/** Which form and period a screen shows; absent: the newest one opened. */
const SpanSearch = z.object({
  form: FormCode.optional().catch(undefined),
  period: Period.optional().catch(undefined),
});

const ReportAddress = z.object({ unit: z.string(), kind: ReportKind, form: FormCode, period: Period });
const SchemeAddress = z.object({ id: z.string(), version: z.coerce.number().int().positive() });

/** What an address says; one that says nothing of the kind leads nowhere, as any other wrong address does. */
function known<T>(address: z.ZodType<T>, params: unknown): T {
  const read = address.safeParse(params);
  if (!read.success) throw notFound();
  return read.data;
}

const work = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/work/work-screen.tsx'), 'WorkScreen'),
});

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/overview',
  validateSearch: SpanSearch.extend({
    state: z.string().optional().catch(undefined),
    under: z.string().optional().catch(undefined),
    manage: z.literal('yes').optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./screens/overview/overview-screen.tsx'), 'OverviewScreen'),
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
  component: lazyRouteComponent(() => import('./screens/report/report-screen.tsx'), 'ReportScreen'),
});

const record = createRoute({
  getParentRoute: () => signedIn,
  path: '/record',
  validateSearch: SpanSearch,
  component: lazyRouteComponent(() => import('./screens/record/record-screen.tsx'), 'RecordScreen'),
});

const totals = createRoute({
  getParentRoute: () => signedIn,
  path: '/totals/$unit',
  validateSearch: SpanSearch.extend({ cell: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./screens/totals/totals-screen.tsx'), 'TotalsScreen'),
});

const findings = createRoute({
  getParentRoute: () => signedIn,
  path: '/findings',
  validateSearch: SpanSearch,
  component: lazyRouteComponent(() => import('./screens/findings/findings-screen.tsx'), 'FindingsScreen'),
});

const comparison = createRoute({
  getParentRoute: () => signedIn,
  path: '/comparison',
  validateSearch: ComparisonSearch,
  component: lazyRouteComponent(() => import('./screens/comparison/comparison-screen.tsx'), 'ComparisonScreen'),
});

const units = createRoute({
  getParentRoute: () => signedIn,
  path: '/units',
  validateSearch: z.object({
    year: z.coerce.number().int().min(1949).max(2100).optional().catch(undefined),
    unit: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./screens/units/units-screen.tsx'), 'UnitsScreen'),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  component: lazyRouteComponent(() => import('./screens/people/people-screen.tsx'), 'PeopleScreen'),
});

const applications = createRoute({
  getParentRoute: () => signedIn,
  path: '/applications',
  validateSearch: ApplicationSearch,
  component: lazyRouteComponent(() => import('./screens/applications/applications-screen.tsx'), 'ApplicationsScreen'),
});

const newApplication = createRoute({
  getParentRoute: () => signedIn,
  path: '/applications/new',
  component: lazyRouteComponent(
    () => import('./screens/applications/register/new-application-screen.tsx'),
    'NewApplicationScreen',
  ),
});

const application = createRoute({
  getParentRoute: () => signedIn,
  path: '/applications/$unit/$id',
  component: lazyRouteComponent(
    () => import('./screens/applications/case/application-screen.tsx'),
    'ApplicationScreen',
  ),
});

const search = createRoute({
  getParentRoute: () => signedIn,
  path: '/search',
  validateSearch: z.object({ q: z.string().max(80).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./screens/search/search-screen.tsx'), 'SearchScreen'),
});

const items = createRoute({
  getParentRoute: () => signedIn,
  path: '/items',
  validateSearch: ItemsSearch,
  component: lazyRouteComponent(() => import('./screens/items/items-screen.tsx'), 'ItemsScreen'),
});

const duties = createRoute({
  getParentRoute: () => signedIn,
  path: '/items/duties',
  component: lazyRouteComponent(() => import('./screens/items/duties-screen.tsx'), 'DutiesScreen'),
});

const item = createRoute({
  getParentRoute: () => signedIn,
  path: '/items/$unit/$id',
  component: lazyRouteComponent(() => import('./screens/items/item-screen.tsx'), 'ItemScreen'),
});

const remedies = createRoute({
  getParentRoute: () => signedIn,
  path: '/remedies',
  validateSearch: RemediesSearch,
  component: lazyRouteComponent(() => import('./screens/remedies/remedies-screen.tsx'), 'RemediesScreen'),
});

const remedy = createRoute({
  getParentRoute: () => signedIn,
  path: '/remedies/$unit/$id',
  component: lazyRouteComponent(() => import('./screens/remedies/remedy-screen.tsx'), 'RemedyScreen'),
});

const copies = createRoute({
  getParentRoute: () => signedIn,
  path: '/copies',
  validateSearch: CopiesSearch,
  component: lazyRouteComponent(() => import('./screens/copies/copies-screen.tsx'), 'CopiesScreen'),
});

const copyPair = createRoute({
  getParentRoute: () => signedIn,
  path: '/copies/$unit/$run/$rank',
  component: lazyRouteComponent(() => import('./screens/copies/pair-screen.tsx'), 'PairScreen'),
});

const activities = createRoute({
  getParentRoute: () => signedIn,
  path: '/activities',
  validateSearch: ActivitiesSearch,
  component: lazyRouteComponent(() => import('./screens/activities/activities-screen.tsx'), 'ActivitiesScreen'),
});

const evidence = createRoute({
  getParentRoute: () => signedIn,
  path: '/evidence',
  validateSearch: EvidenceSearch,
  component: lazyRouteComponent(() => import('./screens/evidence/evidence-screen.tsx'), 'EvidenceScreen'),
});

const review = createRoute({
  getParentRoute: () => signedIn,
  path: '/evidence/$unit/$id',
  validateSearch: ReviewSearch,
  component: lazyRouteComponent(() => import('./screens/evidence/review/review-screen.tsx'), 'ReviewScreen'),
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: lazyRouteComponent(() => import('./screens/settings/settings-screen.tsx'), 'SettingsScreen'),
});

const letters = createRoute({
  getParentRoute: () => signedIn,
  path: '/letters',
  validateSearch: LettersSearch,
  component: lazyRouteComponent(() => import('./screens/letters/letters-screen.tsx'), 'LettersScreen'),
});

const letter = createRoute({
  getParentRoute: () => signedIn,
  path: '/letters/$unit/$id',
  component: lazyRouteComponent(() => import('./screens/letters/letter-screen.tsx'), 'LetterScreen'),
});

const calendar = createRoute({
  getParentRoute: () => signedIn,
  path: '/workdays',
  component: lazyRouteComponent(() => import('./screens/calendar/calendar-screen.tsx'), 'CalendarScreen'),
});

const calculator = createRoute({
  getParentRoute: () => signedIn,
  path: '/calculator',
  component: lazyRouteComponent(() => import('./screens/calendar/calculator-screen.tsx'), 'CalculatorScreen'),
});

const nowhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFound });

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('./screens/account/account-screen.tsx'), 'AccountScreen'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  component: lazyRouteComponent(() => import('./screens/audit/audit-screen.tsx'), 'AuditScreen'),
});

const audits = createRoute({
  getParentRoute: () => signedIn,
  path: '/audits',
  component: lazyRouteComponent(() => import('./screens/audits/audits-screen.tsx'), 'AuditsScreen'),
});

const engagement = createRoute({
  getParentRoute: () => signedIn,
  path: '/audits/$id',
  validateSearch: EngagementSearch,
  component: lazyRouteComponent(() => import('./screens/audits/engagement-screen.tsx'), 'EngagementScreen'),
});

const sample = createRoute({
  getParentRoute: () => signedIn,
  path: '/audits/$id/samples/$sample',
  component: lazyRouteComponent(() => import('./screens/audits/samples/sample-screen.tsx'), 'SampleScreen'),
});

const auditFinding = createRoute({
  getParentRoute: () => signedIn,
  path: '/audits/$id/findings/$finding',
  component: lazyRouteComponent(() => import('./screens/audits/findings/finding-screen.tsx'), 'FindingScreen'),
});

const addressed = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit-findings',
  component: lazyRouteComponent(() => import('./screens/audits/addressed/addressed-screen.tsx'), 'AddressedScreen'),
});

const addressedFinding = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit-findings/$unit/$auditor/$id',
  component: lazyRouteComponent(
    () => import('./screens/audits/addressed/addressed-finding-screen.tsx'),
    'AddressedFindingScreen',
  ),
});

const schemes = createRoute({
  getParentRoute: () => signedIn,
  path: '/schemes',
  component: lazyRouteComponent(() => import('./screens/schemes/schemes-screen.tsx'), 'SchemesScreen'),
});

const scheme = createRoute({
  getParentRoute: () => signedIn,
  path: '/schemes/$id/$version',
  params: {
    parse: (params) => known(SchemeAddress, params),
    stringify: ({ id, version }) => ({ id, version: String(version) }),
  },
  component: lazyRouteComponent(() => import('./screens/schemes/scheme-screen.tsx'), 'SchemeScreen'),
});

const schemeRun = createRoute({
  getParentRoute: () => signedIn,
  path: '/schemes/runs/$run/results',
  component: lazyRouteComponent(() => import('./screens/schemes/run-screen.tsx'), 'RunScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    firstPassword,
    enroll,
    signedIn.addChildren([
      work,
      overview,
      report,
      record,
      totals,
      findings,
      comparison,
      units,
      people,
      account,
      audit,
      search,
      applications,
      newApplication,
      application,
      letters,
      letter,
      items,
      duties,
      item,
      remedies,
      remedy,
      copies,
      copyPair,
      activities,
      evidence,
      review,
      audits,
      engagement,
      sample,
      auditFinding,
      addressed,
      addressedFinding,
      schemes,
      scheme,
      schemeRun,
      settings,
      calendar,
      calculator,
      nowhere,
    ]),
  ]),
  parseSearch,
  stringifySearch,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: Waiting,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
