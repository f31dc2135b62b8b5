import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { ActivitiesSearch } from '../screens/activities/activities-search.ts';
import { ApplicationSearch } from '../screens/applications/application-search.ts';
import { ItemsSearch } from '../screens/items/items-search.ts';
import { LettersSearch } from '../screens/letters/letters-search.ts';
import { RemediesSearch } from '../screens/remedies/remedies-search.ts';
import { signedIn } from './door.ts';

const applications = createRoute({
  getParentRoute: () => signedIn,
  path: '/applications',
  validateSearch: ApplicationSearch,
  component: lazyRouteComponent(() => import('../screens/applications/applications-screen.tsx'), 'ApplicationsScreen'),
});

const newApplication = createRoute({
  getParentRoute: () => signedIn,
  path: '/applications/new',
  component: lazyRouteComponent(
    () => import('../screens/applications/register/new-application-screen.tsx'),
    'NewApplicationScreen',
  ),
});

const application = createRoute({
  getParentRoute: () => signedIn,
  path: '/applications/$unit/$id',
  component: lazyRouteComponent(
    () => import('../screens/applications/case/application-screen.tsx'),
    'ApplicationScreen',
  ),
});

const letters = createRoute({
  getParentRoute: () => signedIn,
  path: '/letters',
  validateSearch: LettersSearch,
  component: lazyRouteComponent(() => import('../screens/letters/letters-screen.tsx'), 'LettersScreen'),
});

const letter = createRoute({
  getParentRoute: () => signedIn,
  path: '/letters/$unit/$id',
  component: lazyRouteComponent(() => import('../screens/letters/letter-screen.tsx'), 'LetterScreen'),
});

const items = createRoute({
  getParentRoute: () => signedIn,
  path: '/items',
  validateSearch: ItemsSearch,
  component: lazyRouteComponent(() => import('../screens/items/items-screen.tsx'), 'ItemsScreen'),
});

const duties = createRoute({
  getParentRoute: () => signedIn,
  path: '/items/duties',
  component: lazyRouteComponent(() => import('../screens/items/duties-screen.tsx'), 'DutiesScreen'),
});

const item = createRoute({
  getParentRoute: () => signedIn,
  path: '/items/$unit/$id',
  component: lazyRouteComponent(() => import('../screens/items/item-screen.tsx'), 'ItemScreen'),
});

const remedies = createRoute({
  getParentRoute: () => signedIn,
  path: '/remedies',
  validateSearch: RemediesSearch,
  component: lazyRouteComponent(() => import('../screens/remedies/remedies-screen.tsx'), 'RemediesScreen'),
});

const remedy = createRoute({
  getParentRoute: () => signedIn,
  path: '/remedies/$unit/$id',
  component: lazyRouteComponent(() => import('../screens/remedies/remedy-screen.tsx'), 'RemedyScreen'),
});

const activities = createRoute({
  getParentRoute: () => signedIn,
  path: '/activities',
  validateSearch: ActivitiesSearch,
  component: lazyRouteComponent(() => import('../screens/activities/activities-screen.tsx'), 'ActivitiesScreen'),
});

const search = createRoute({
  getParentRoute: () => signedIn,
  path: '/search',
  validateSearch: z.object({ q: z.string().max(80).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../screens/search/search-screen.tsx'), 'SearchScreen'),
});

/** The registers, their cases and letters, and the search over them. */
export const registerRoutes = [
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
  activities,
  search,
] as const;
