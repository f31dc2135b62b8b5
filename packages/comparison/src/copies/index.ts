export { type ComparedReports, type CompareOptions, compareReports } from './compare-reports.ts';
export { callingsOf } from './find-names.ts';
export { type Normalised, normalise, type TakenOut } from './normalise.ts';
export { passagesOf, type Run } from './passages.ts';
export { Range } from './range.ts';
export * from './shapes.ts';
export { containmentOf, jaccardOf, sharedOf, shinglesOf } from './shingles.ts';
export { TakenKind, takenKinds } from './taken-out.ts';
export { CopyThresholds, defaultThresholds } from './thresholds.ts';
