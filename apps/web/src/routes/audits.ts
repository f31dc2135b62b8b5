import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { EngagementSearch } from '../screens/audits/engagement-search.ts';
import { ComparisonSearch } from '../screens/comparison/comparison-search.ts';
import { CopiesSearch } from '../screens/copies/copies-search.ts';
import { EvidenceSearch, ReviewSearch } from '../screens/evidence/evidence-search.ts';
import { known, SchemeAddress } from './address.ts';
import { signedIn } from './door.ts';

const comparison = createRoute({
  getParentRoute: () => signedIn,
  path: '/comparison',
  validateSearch: ComparisonSearch,
  component: lazyRouteComponent(() => import('../screens/comparison/comparison-screen.tsx'), 'ComparisonScreen'),
});

const copies = createRoute({
  getParentRoute: () => signedIn,
  path: '/copies',
  validateSearch: CopiesSearch,
  component: lazyRouteComponent(() => import('../screens/copies/copies-screen.tsx'), 'CopiesScreen'),
});

const copyPair = createRoute({
  getParentRoute: () => signedIn,
  path: '/copies/$unit/$run/$rank',
  component: lazyRouteComponent(() => import('../screens/copies/pair-screen.tsx'), 'PairScreen'),
});

const evidence = createRoute({
  getParentRoute: () => signedIn,
  path: '/evidence',
  validateSearch: EvidenceSearch,
  component: lazyRouteComponent(() => import('../screens/evidence/evidence-screen.tsx'), 'EvidenceScreen'),
});

const review = createRoute({
  getParentRoute: () => signedIn,
  path: '/evidence/$unit/$id',
  validateSearch: ReviewSearch,
  component: lazyRouteComponent(() => import('../screens/evidence/review/review-screen.tsx'), 'ReviewScreen'),
});

const audits = createRoute({
  getParentRoute: () => signedIn,
  path: '/audits',
  component: lazyRouteComponent(() => import('../screens/audits/audits-screen.tsx'), 'AuditsScreen'),
});

const engagement = createRoute({
  getParentRoute: () => signedIn,
  path: '/audits/$id',
  validateSearch: EngagementSearch,
  component: lazyRouteComponent(() => import('../screens/audits/engagement-screen.tsx'), 'EngagementScreen'),
});

const sample = createRoute({
  getParentRoute: () => signedIn,
  path: '/audits/$id/samples/$sample',
  component: lazyRouteComponent(() => import('../screens/audits/samples/sample-screen.tsx'), 'SampleScreen'),
});

const auditFinding = createRoute({
  getParentRoute: () => signedIn,
  path: '/audits/$id/findings/$finding',
  component: lazyRouteComponent(() => import('../screens/audits/findings/finding-screen.tsx'), 'FindingScreen'),
});

const addressed = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit-findings',
  component: lazyRouteComponent(() => import('../screens/audits/addressed/addressed-screen.tsx'), 'AddressedScreen'),
});

const addressedFinding = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit-findings/$unit/$auditor/$id',
  component: lazyRouteComponent(
    () => import('../screens/audits/addressed/addressed-finding-screen.tsx'),
    'AddressedFindingScreen',
  ),
});

const schemes = createRoute({
  getParentRoute: () => signedIn,
  path: '/schemes',
  component: lazyRouteComponent(() => import('../screens/schemes/schemes-screen.tsx'), 'SchemesScreen'),
});

const scheme = createRoute({
  getParentRoute: () => signedIn,
  path: '/schemes/$id/$version',
  params: {
    parse: (params) => known(SchemeAddress, params),
    stringify: ({ id, version }) => ({ id, version: String(version) }),
  },
  component: lazyRouteComponent(() => import('../screens/schemes/scheme-screen.tsx'), 'SchemeScreen'),
});

const schemeRun = createRoute({
  getParentRoute: () => signedIn,
  path: '/schemes/runs/$run/results',
  component: lazyRouteComponent(() => import('../screens/schemes/run-screen.tsx'), 'RunScreen'),
});

/** The auditor's work: old reports, comparison, engagements and evaluation. */
export const auditRoutes = [
  comparison,
  copies,
  copyPair,
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
] as const;
