import { writeFile } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { madeNote, newFolder, removeFolder, runProgram } from './program.ts';

/**
 * Loading the demonstration world takes a program twenty seconds: once a run, while others' tests run already, and every
 * file starts on a copy.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await newFolder();
  const made = make(folder).then(
    () => 'made',
    (fault: unknown) => `the demonstration world was not made: ${fault}`,
  );
  const noted = made.then((said) => writeFile(madeNote(folder), said));
  project.provide('demoWorld', folder);
  return async () => {
    await noted;
    await removeFolder(folder);
    await removeFolder(madeNote(folder));
  };
}

async function make(folder: string): Promise<void> {
  const program = await runProgram(folder, true);
  await program.stop();
}
