/** Result of ordering a directed graph: every member after what it needs, or cycles that share nothing. */
export type Ordering =
  | { readonly kind: 'ordered'; readonly order: readonly number[] }
  | { readonly kind: 'cycles'; readonly cycles: readonly (readonly number[])[] };

/**
 * Depth-first topological order of the numbers 0…n−1, without recursion, so that a chain of any
 * length works. `needs[i]` lists what `i` stands on. Ties keep their given order.
 */
export const orderByNeed = (needs: readonly (readonly number[])[]): Ordering => {
  const order: number[] = [];
  const cycles: number[][] = [];
  const inCycle = new Set<number>();
  const state = new Uint8Array(needs.length); // 0 new, 1 open, 2 done
  for (let start = 0; start < needs.length; start++) {
    if (state[start] !== 0) continue;
    const path: number[] = [start];
    const cursor: number[] = [0];
    state[start] = 1;
    while (path.length > 0) {
      const top = path.length - 1;
      const at = path[top] as number;
      const next = cursor[top] as number;
      cursor[top] = next + 1;
      const need = needs[at]?.[next];
      if (need === undefined) {
        state[at] = 2;
        order.push(at);
        path.pop();
        cursor.pop();
      } else if (state[need] === 0) {
        state[need] = 1;
        path.push(need);
        cursor.push(0);
      } else if (state[need] === 1 && !inCycle.has(need) && !inCycle.has(at)) {
        const members = path.slice(path.lastIndexOf(need));
        if (members.some((member) => inCycle.has(member))) continue;
        cycles.push(members);
        for (const member of members) inCycle.add(member);
      }
    }
  }
  return cycles.length === 0 ? { kind: 'ordered', order } : { kind: 'cycles', cycles };
};
