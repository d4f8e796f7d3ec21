import type { CslItem } from '../../domain/csl-item';

/** A key for each item that BibTeX and RIS can hold: its own id where that will do, else "source-1". No key comes twice. */
export function uniqueKeys(items: readonly CslItem[]): readonly string[] {
  const used = new Set<string>();
  return items.map((item, index) => {
    const own = /^[A-Za-z][\w:.-]*$/.test(String(item.id ?? '')) ? String(item.id) : `source-${index + 1}`;
    let key = own;
    for (let count = 2; used.has(key); count++) key = `${own}-${count}`;
    used.add(key);
    return key;
  });
}
