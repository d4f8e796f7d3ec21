import { tokenAt, type Tree } from '../trees/tree';

/** Whether an odd number of quotation marks stands before a token: it is inside a quotation. */
export function isQuoted(tree: Tree, token: number): boolean {
  let depth = 0;
  for (let at = 0; at < token; at += 1) {
    const { form } = tokenAt(tree, at);
    if (form === '“' || form === '``') depth += 1;
    else if (form === '”' || form === "''") depth -= 1;
    else if (form === '"') depth = depth > 0 ? depth - 1 : depth + 1;
  }
  return depth > 0;
}
