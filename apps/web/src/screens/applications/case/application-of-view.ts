import { type Application, fold } from '@gongkai/registers/applications';
import type { ApplicationView } from '@gongkai/reports';

/** The case as the law sees it, from the events on the page: the browser judges a draft by the server's own code. */
export const applicationOfView = ({ timeline }: Pick<ApplicationView, 'timeline'>): Application => fold(timeline);
