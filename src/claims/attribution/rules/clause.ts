import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { isMark } from '../clause-edges';
import { contentSpans, speechContent, type Content } from '../content';
import { cueVerbAt, cueWords, informantOf, isPassive, settingOf, sourceOf } from '../cue-clause';
import type { AttributionRule, Draft, SentenceView } from '../draft';
import { isFiniteCue, sourceBefore, spansClauses } from '../source-before';
import { range } from '../word-phrases';
import { invertedAt } from './trailing';

function draftAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  const entry = cueVerbAt(tree, verb);
  if (!entry || isPassive(tree, verb)) return null;
  const content = speechContent(view, verb, entry);
  if (!content || isAboutSaying(view, verb, content) || isWhatIsSaid(tree, verb, content)) return null;
  const cue = cueWords(tree, verb);
  const isContent = new Set(content.words);
  const informant = informantOf(tree, verb);
  const known = informant.length > 0 ? informant : sourceOf(tree, verb);
  const isSure = known.length > 0 && !spansClauses(tree, known) && !isWhose(tree, known, verb);
  const byWords = isSure || !isFiniteCue(tree, verb) ? [] : sourceBefore(tree, cue[0] ?? verb);
  const near = byWords.length > 0 ? byWords : known;
  const source = near.filter((index) => !isContent.has(index) && !cue.includes(index));
  const taken = new Set([...content.words, ...cue, ...source]);
  return {
    form: 'clause',
    head: verb,
    cue,
    source,
    content: contentSpans(view, content),
    setting: settingOf(tree, verb, taken),
  };
}

/** "Ruiz, whose father kept bees, suspects": the subject of the clause beside the name is not who suspects. */
const isWhose = (tree: Tree, words: readonly number[], verb: number): boolean =>
  words.length > 1 &&
  /^whose$/iu.test(tokenAt(tree, words[0] ?? 0).form) &&
  range((words.at(-1) ?? verb) + 1, verb).some((index) => /^VB[DZP]$/u.test(tokenAt(tree, index).xpos));

/** "notes, “…”, stressing the need for air": a participle with an object of its own says nothing of the quotation before. */
function isAboutSaying({ tree }: SentenceView, verb: number, { words, quotations }: Content): boolean {
  const { xpos, start } = tokenAt(tree, verb);
  const isServed = dependents(tree, verb, 'obj').some((object) => object > verb);
  return xpos === 'VBG' && isServed && words.length === 0 && quotations.every(({ end }) => end <= start);
}

/** "Contrary to what Roos says, it leaks": what she says is "what"; the clause behind the comma is told beside it. */
function isWhatIsSaid(tree: Tree, verb: number, { words }: Content): boolean {
  const { deprel, head } = tokenAt(tree, verb);
  const isFree = deprel.startsWith('acl') && /^what(?:ever)?$/iu.test(tree.tokens[head]?.form ?? '');
  const first = words.find((index) => !isMark(tree, index));
  return isFree && first !== undefined && tree.tokens[first - 1]?.form === ',';
}

/** A verb of saying, thinking or feeling with a clause or a quotation, before, after or around it. */
export const clause: AttributionRule = {
  name: 'clause',
  example: '[source The mayor] [cue said] [content the bridge would open in June].',
  find(view) {
    return view.tree.tokens.flatMap((_, verb) => {
      const draft = draftAt(view, verb);
      return (draft && draft.source.length > 0 ? draft : (invertedAt(view, verb) ?? draft)) ?? [];
    });
  },
};
