import { dependents, stretchesOf, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { quotationsBeside } from '../beside-quotation';
import { cueEdges } from '../complement';
import { contentSpans, speechContent } from '../content';
import { agentOf, cueVerbAt, cueWords, isPassive, settingOf, sourceOf } from '../cue-clause';
import type { AttributionRule, Draft, SentenceView } from '../draft';
import { range } from '../word-phrases';

/** The verb of saying of "quoted … as saying"; −1 where a verb has none. */
function sayingOf(tree: Tree, verb: number): number {
  if (!/^(?:quote|cite|report)$/u.test(tokenAt(tree, verb).lemma)) return -1;
  const saying = tree.tokens.findIndex(
    ({ xpos }, index) => index > verb && xpos === 'VBG' && /^as$/iu.test(tree.tokens[index - 1]!.form),
  );
  const isOwn = saying > 0 && range(verb + 1, saying).every((at) => tokenAt(tree, at).upos !== 'VERB');
  return isOwn && cueVerbAt(tree, saying)?.takes.has('that') === true ? saying : -1;
}

function draftsAt(view: SentenceView, verb: number): Draft[] {
  const { tree } = view;
  const saying = sayingOf(tree, verb);
  const entry = saying < 0 ? undefined : cueVerbAt(tree, saying);
  if (!entry) return [];
  // "“…,” the Post quoted Roos as saying"
  const quotations = quotationsBeside(view, verb, cueEdges(tree, verb));
  const content =
    speechContent(view, saying, entry) ?? (quotations.length > 0 ? { words: [], quotations } : null);
  if (content === null) return [];
  const isDone = isPassive(tree, verb);
  const object = dependents(tree, verb, 'obj').find((index) => index > verb && index < saying) ?? -1;
  const quoted = isDone ? sourceOf(tree, verb) : object < 0 ? [] : yieldOf(tree, object);
  const source = quoted.filter((index) => index < saying && !content.words.includes(index));
  if (source.length === 0) return [];
  const by = isDone ? agentOf(tree, verb) : sourceOf(tree, verb);
  const own = cueWords(tree, verb);
  const spans = contentSpans(view, content);
  const taken = new Set([...by, ...own, ...source, saying, ...content.words]);
  const setting = settingOf(tree, verb, taken).filter((index) => !taken.has(index) && index < saying - 1);
  const inner: Draft = {
    form: 'clause',
    head: saying,
    cue: by.length > 0 ? [saying] : [...own, saying],
    source,
    content: spans,
    setting: [...(by.length > 0 ? [] : setting), ...settingOf(tree, saying, taken)],
  };
  const outer: Draft = {
    form: 'clause',
    head: verb,
    cue: own,
    source: by.filter((index) => index < saying),
    content: [...stretchesOf(tree, [...source, saying - 1, saying]), ...spans].sort((a, b) => a[0] - b[0]),
    setting,
  };
  return by.length > 0 ? [outer, inner] : [inner];
}

/** Who is quoted by another as saying something: the words are theirs, the quoting the other's. */
export const quotedAs: AttributionRule = {
  name: 'quoted-as',
  example: '[source A diver] [cue was quoted] as [cue saying] [content that the hull was whole].',
  find(view) {
    return view.tree.tokens.flatMap((_, verb) => draftsAt(view, verb));
  },
};
