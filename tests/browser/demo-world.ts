import type { TestProject } from 'vitest/node';
import { newFolder, removeFolder, runProgram } from './program.ts';

/** Loading the demonstration world takes a program twenty seconds: once a run, and every file starts on a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await newFolder();
  const program = await runProgram(folder, true);
  await program.stop();
  project.provide('demoWorld', folder);
  return () => removeFolder(folder);
}
