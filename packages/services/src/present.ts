/** Writers that have asked lately, by report and person. One process serves; several would each know their own. */
const seen = new Map<string, Map<string, { readonly name: string; readonly at: number }>>();

// Three times the pause between two asks: one lost answer does not make somebody disappear.
const staysFor = 15_000;

/**
 * Notes that somebody is writing on a report, and answers the names of the others who are. `at` in milliseconds.
 * Nothing is kept: who has closed the page is forgotten after fifteen seconds.
 */
export function othersPresent(report: string, person: string, name: string, at: number): string[] {
  for (const [key, people] of seen) {
    for (const [id, entry] of people) if (at - entry.at > staysFor) people.delete(id);
    if (people.size === 0) seen.delete(key);
  }
  const here = seen.get(report) ?? new Map<string, { readonly name: string; readonly at: number }>();
  seen.set(report, here.set(person, { name, at }));
  return [...here].filter(([id]) => id !== person).map(([, entry]) => entry.name);
}
