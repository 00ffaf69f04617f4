/**
 * Names, at the end of a run of Vitest, the tests that passed only when they were tried again, each with what its first try said: a run
 * that has such tests is no clean run, and every one of them is a bug to be mended.
 */
import { stripVTControlCharacters } from 'node:util';
import type { Plugin } from 'vitest/config';
import type { Reporter, TestModule } from 'vitest/node';

/** One test as far as it matters here. */
export interface Tried {
  readonly name: string;
  /** Whether it failed before it passed. */
  readonly isSecond: boolean;
  /** What its tries failed with, the first of them first. */
  readonly failures: readonly string[];
}

/** A line for each test that passed only when it was tried again. */
export function linesOf(tests: readonly Tried[]): readonly string[] {
  return tests
    .filter(({ isSecond }) => isSecond)
    .map(({ name, failures: [first = 'It did not say why.'] }) => {
      const [sentence = ''] = stripVTControlCharacters(first).split('\n');
      return `passed only when tried again: ${name}: ${sentence}`;
    });
}

const REPORTER: Reporter = {
  onTestRunEnd(modules) {
    for (const line of linesOf(testsIn(modules))) console.log(line);
  },
};

function testsIn(modules: readonly TestModule[]): readonly Tried[] {
  return modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => ({
      name: `${module.relativeModuleId} > ${test.fullName}`,
      isSecond: test.diagnostic()?.flaky ?? false,
      failures: (test.result().errors ?? []).map(({ message }) => message),
    })),
  );
}

/** A plugin for a configuration: whatever else is reported, and by whom, this comes last. */
export const tellSecondTries: Plugin = {
  name: 'second-tries',
  configureVitest({ vitest }) {
    vitest.config.reporters.push(REPORTER);
  },
};
