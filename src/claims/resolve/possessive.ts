import { tokenAt, type Tree } from '../trees/tree';

/** "the mill" → "the mill's", "the brothers" → "the brothers'", with the apostrophe that the text uses. */
export function possessiveOf(name: string, isPlural: boolean, text: string): string {
  const mark = text.includes('’') ? '’' : "'";
  // "the government of the islands'"
  const endsPlural = isPlural || /\sof\s.*\p{Ll}s$/u.test(name);
  return endsPlural && name.endsWith('s') ? `${name}${mark}` : `${name}${mark}s`;
}

/** Verbs that take one object only: what is praised or blamed. */
const JUDGING =
  /^(?:criticise|criticize|praise|defend|question|condemn|attack|welcome|back|support|approve|reject|oppose|investigate|examine|review|applaud|regret|denounce|dispute)$/u;

/** "her deputy"; not "has troubled her", whatever the tagger says. */
export function isPossessive(tree: Tree, token: number): boolean {
  const { xpos, deprel, form, head } = tokenAt(tree, token);
  if (/^(?:his|hers|theirs)$/iu.test(form)) return true;
  // "criticised her handling of it": what is judged is what she did, whatever the tree says.
  const next = tree.tokens[token + 1];
  if (
    /^her$/iu.test(form) &&
    JUDGING.test(tree.tokens[head]?.lemma ?? '') &&
    /^(?:NNS?|VBG|JJ)$/u.test(next?.xpos ?? '') &&
    (next?.head === head || next?.head === token)
  )
    return true;
  return xpos === 'PRP$' && !/^(?:nsubj|i?obj|obl)/u.test(deprel);
}
