import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects of few long files come before those of many short ones, which fill the gaps until the end. */
const projects = ['tests', 'pure', 'database', 'browser', 'web'];

/** Files that take longer than their size tells: begun last, one of them would keep the whole house waiting. */
const long =
  /\/(program|floors|languages|isolation|nothing-besides|planted|clock-steps|hostile)\.|-worker\.|\.property\./;

/** Nothing is known of earlier runs in a fresh clone, where the runner orders by size alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

const rankOf = ({ project, moduleId }: TestSpecification): number =>
  2 * projects.indexOf(project.name) + (long.test(moduleId) ? 0 : 1);
