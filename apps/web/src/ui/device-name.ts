const systems = [
  ['Android', /Android/],
  ['iPhone', /iPhone|iPad/],
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Windows', /Windows/],
  ['macOS', /Macintosh/],
  ['Linux', /Linux|X11/],
] as const;
const browsers = [
  ['360', /QIHU|360SE|360EE/],
  ['Edge', /Edg\//],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\//],
  ['Safari', /Safari\//],
] as const;

/** What a browser says of itself, as a person would name it; empty when it names nothing known. */
export function deviceName(text: string): string {
  const find = (list: readonly (readonly [string, RegExp])[]) => list.find(([, mark]) => mark.test(text))?.[0];
  return [find(systems), find(browsers)].filter((each) => each !== undefined).join(' · ');
}
