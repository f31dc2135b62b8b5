/** Runs a command of the program; answers the exit code. */
export async function runCommand(args: readonly string[]): Promise<number> {
  process.stderr.write(`没有“${args[0] ?? ''}”这个命令\n`);
  return 2;
}
