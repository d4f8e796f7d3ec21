import { tokenAt, type Tree } from '../trees/tree';

/** "the unions' congress": a mark that closes up to a letter and closes nothing. */
export function isApostrophe(tree: Tree, token: number): boolean {
  const { start, form } = tokenAt(tree, token);
  if (!/^['’]$/u.test(form) || !/[\p{L}\p{N}]/u.test(tree.sentence.text.charAt(start - 1))) return false;
  return form === "'" || !closingMarks(tree).has(token);
}

const known = new WeakMap<Tree, ReadonlySet<number>>();

/** The marks "’" behind a letter that close what "‘" has opened, and are not the owner's in "‘The tenants’ bus has gone". */
function closingMarks(tree: Tree): ReadonlySet<number> {
  const found = known.get(tree) ?? readClosing(tree);
  known.set(tree, found);
  return found;
}

function readClosing({ tokens }: Tree): ReadonlySet<number> {
  const closing = new Set<number>();
  const lastMark = tokens.findLastIndex(({ form }) => form === '’');
  let open = 0;
  tokens.forEach(({ form }, mark) => {
    if (form === '‘') open += 1;
    if (form !== '’') return;
    const isPlural = /s$/iu.test(tokens[mark - 1]?.form ?? '') && tokens[mark + 1]?.upos === 'NOUN';
    const isOwners = isPlural && (tokens[0]!.form === '‘' || mark < lastMark);
    if (open > 0 && !isOwners) closing.add(mark);
    open -= 1;
  });
  return closing;
}
