import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Let weeks, then a year pass; deadlines that other journeys need are over then. */
const LAST = ['secret-election.test.ts', 'over-a-year.test.ts'];

class ByNameAndTimePassesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification): number => LAST.findIndex((name) => moduleId.endsWith(name));
    return files.toSorted((a, b) => isLast(a) - isLast(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  test: {
    include: ['journeys/**/*.test.ts'],
    globalSetup: ['journeys/support/product.global-setup.ts'],
    // One product and one browser at a time: two cores carry no more.
    fileParallelism: false,
    maxWorkers: 1,
    sequence: { sequencer: ByNameAndTimePassesLast },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
