import { cancelJob } from './cancel-job.ts';
import { find } from './find.ts';
import { listJobs } from './list-jobs.ts';
import { startJob } from './start-job.ts';

export const deskVerbs = {
  'search.find': find,
  'jobs.list': listJobs,
  'jobs.start': startJob,
  'jobs.cancel': cancelJob,
};
