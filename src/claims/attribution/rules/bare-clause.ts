import { isTense } from '../../clauses/predicate';
import { dependent, dependents, stretchesOf, tokenAt, type Tree } from '../../trees/tree';
import { isPassive, cueVerbAt, cueWords, settingOf, sourceOf } from '../cue-clause';
import { CUE_VERBS } from '../lexicon/verbs';
import { quotationOf, type AttributionRule, type Draft, type SentenceView } from '../draft';
import { isFiniteCue, sourceBefore } from '../source-before';
import { isNominalWord, range } from '../word-phrases';

/** Verbs that more often have a thing or a bare infinitive after them ("saw prices fall") than a statement. */
const PERCEIVING =
  /^(?:see|hear|watch|notice|spot|detect|read|list|record|document|overhear|tell|put|write)$/u;

/** The first finite verb after a cue whose subject stands between the two; −1 where none does. */
function statementVerb(tree: Tree, last: number): number {
  // "estimated by May, prices would …": a phrase may come first, with a comma; "ranks as the first" opens none
  const next = tree.tokens[last + 1];
  const opensWithPhrase = next?.upos === 'ADP';
  if (opensWithPhrase && !/^(?:by|in|from|after|before|until|since|for)$/iu.test(next.form)) return -1;
  let hasComma = false;
  for (let at = last + 1; at < tree.tokens.length; at++) {
    const { form, upos, xpos, deprel } = tokenAt(tree, at);
    const opens = upos === 'SCONJ' || (upos === 'ADP' && deprel === 'mark'); // "a fall as rain kept buyers away"
    if (/^[;:"“”]$/u.test(form) || opens || xpos.startsWith('W')) return -1;
    if (isTense(xpos))
      return hasComma === opensWithPhrase && at > last + 1 && isStatement(tree, last, at) ? at : -1;
    if (hasComma && upos === 'CCONJ') return -1;
    if (form === ',' && (!opensWithPhrase || hasComma)) return -1;
    if (form === ',') hasComma = true;
  }
  return -1;
}

/** Whether a finite verb has a subject of its own before it: not "found the man they sought", "found a boat and left". */
function isStatement(tree: Tree, last: number, verb: number): boolean {
  let before = verb - 1;
  while (before > last && /^(?:ADV|PART|AUX)$/u.test(tokenAt(tree, before).upos)) before--;
  if (before <= last || !(isNominalWord(tree, before) || tokenAt(tree, before).upos === 'ADJ')) return false;
  const isPronoun = tokenAt(tree, before).upos === 'PRON';
  if (isPronoun && before - 1 > last && isNominalWord(tree, before - 1)) return false;
  if (isBesideCue(tree, last, verb)) return false;
  const { xpos, form, deprel } = tokenAt(tree, verb);
  const isParticiple = xpos === 'VBD' && deprel.startsWith('acl') && form.endsWith('ed');
  const next = tree.tokens[verb + 1];
  return !isParticiple || /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ|SYM)$/u.test(next?.upos ?? '');
}

/** "found asbestos and the board has put back the date": what "and" joins to something before the cue. */
function isBesideCue(tree: Tree, last: number, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, verb);
  const clause = /^(?:aux|cop)/u.test(deprel) ? head : verb;
  const { deprel: relation, head: above } = tokenAt(tree, clause);
  const isJoined = dependents(tree, clause, 'cc').some((joint) => joint > last + 1 && joint < verb);
  return relation === 'conj' && isJoined && above <= last;
}

/** At least so many words after "said" are more than a word or a prayer. */
const FEWEST_SAID = 7;

/** "said one of the bottles bore a name": what follows "said" is a statement though the tagger sees no verb in it; its first word, or −1. */
function saidAnyhow(tree: Tree, verb: number): number {
  const { lemma, xpos } = tokenAt(tree, verb);
  const first = tree.tokens[verb + 1];
  const opens = first !== undefined && /^(?:DET|NUM|NOUN|PROPN|ADJ)$/u.test(first.upos);
  if (lemma !== 'say' || !/^VB[DZ]$/u.test(xpos) || !opens) return -1;
  const rest = range(verb + 1, tree.tokens.length).filter((index) => tokenAt(tree, index).upos !== 'PUNCT');
  const isPlain = tree.tokens
    .slice(verb + 1)
    .every(({ form }) => !/^(?:["“”:;]|nothing|prayers?|goodbye|words?|mass)$/iu.test(form));
  return isPlain && rest.length >= FEWEST_SAID ? verb + 1 : -1;
}

/** "…, the person added.": a remark that ends the sentence is no statement. */
function isRemark(tree: Tree, verb: number): boolean {
  const rest = range(verb + 1, tree.tokens.length);
  return (
    CUE_VERBS.has(tokenAt(tree, verb).lemma) && rest.every((index) => tokenAt(tree, index).upos === 'PUNCT')
  );
}

/** "added 3 percent", "put on 40 points": a gain, not a remark. */
function addsAmount(tree: Tree, verb: number): boolean {
  const { upos, form } = tree.tokens[verb + 1] ?? { upos: '', form: '' };
  return (
    tokenAt(tree, verb).lemma === 'add' &&
    (/^(?:NUM|SYM)$/u.test(upos) || /^(?:almost|about|nearly|another|some|to)$/iu.test(form))
  );
}

function draftAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  const entry = cueVerbAt(tree, verb);
  if (!entry?.takes.has('that') || isPassive(tree, verb) || !isFiniteCue(tree, verb)) return null;
  if (PERCEIVING.test(tokenAt(tree, verb).lemma) || dependent(tree, verb, 'ccomp') >= 0) return null;
  if (!/^(?:speech|showing|belief|knowledge)$/u.test(entry.meaning)) return null;
  if (tokenAt(tree, verb).deprel === 'acl' || addsAmount(tree, verb)) return null;
  const cue = cueWords(tree, verb);
  const found = statementVerb(tree, verb);
  const statement = found >= 0 ? found : saidAnyhow(tree, verb);
  if (statement < 0 || isRemark(tree, statement) || quotationOf(view, verb) !== quotationOf(view, statement))
    return null;
  const own = sourceOf(tree, verb);
  const source = (own.length > 0 ? own : sourceBefore(tree, cue[0] ?? verb)).filter((index) => index < verb);
  const stop = tree.tokens.findIndex(
    ({ form, lemma }, index) => index > statement && (form === ';' || lemma === 'accord'),
  );
  const content = range(verb + 1, stop < 0 ? tree.tokens.length : stop);
  if (source.length === 0) return null;
  return {
    form: 'clause',
    head: verb,
    cue,
    source,
    content: stretchesOf(tree, content),
    setting: settingOf(tree, verb, new Set([...content, ...cue, ...source])),
  };
}

/**
 * A statement without "that" which the tree does not show as one: "They found sales by May exceeded 40." Read off the
 * words: a finite verb with a subject of its own follows the cue.
 */
export const bareClause: AttributionRule = {
  name: 'bare-clause',
  example: '[source The crew] [cue found] [content loss of fish by 2020 exceeded a third in all lakes].',
  find(view) {
    return view.tree.tokens.flatMap((_, verb) => draftAt(view, verb) ?? []);
  },
};
