/** What the operator reads once the program answers. */
export function welcome(
  address: string,
  accounts: readonly { login: string; task: string; password: string }[],
  isEmpty: boolean,
): string {
  const lines = ['', `  政务公开已就绪　${address}`, ''];
  if (isEmpty) lines.push('  还没有单位。先导入单位名单：npm run gongkai -- import-units 文件.csv', '');
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map(({ login }) => login.length));
    lines.push('  演示账号（密码相同，也记在数据目录的 demo-accounts.json）');
    for (const { login, task } of accounts) lines.push(`    ${login.padEnd(width)}  ${task}`);
    lines.push(`  密码  ${accounts[0]?.password ?? ''}`, '');
  }
  lines.push('  按 Ctrl-C 停止', '');
  return lines.join('\n');
}
