/** Stops with a sentence on a Node that is too old, before anything fails with a riddle. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`需要 Node.js 20.19 或更高版本，现在是 ${process.versions.node}。请安装后再试。\n`);
  process.exit(1);
}
