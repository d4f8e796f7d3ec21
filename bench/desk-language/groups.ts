/** Things joined by links, directly or by others. */
export interface Groups<Id> {
  areOne(first: Id, second: Id): boolean;
}

/** Groups of things by the links between them; links to things that are not there count for nothing. */
export function groupsOf<Id>(ids: readonly Id[], links: readonly (readonly [Id, Id])[]): Groups<Id> {
  const parents = new Map<Id, Id>(ids.map((id) => [id, id]));
  const top = (id: Id): Id => {
    const parent = parents.get(id);
    return parent === undefined || parent === id ? id : top(parent);
  };
  for (const [first, second] of links)
    if (parents.has(first) && parents.has(second)) parents.set(top(first), top(second));
  return { areOne: (first, second) => top(first) === top(second) };
}
