import { stretchesOf, type Tree } from '../trees/tree';
import { cueVerbAt, cueWords, isPassive, settingOf, sourceOf } from './cue-clause';
import type { Draft } from './draft';
import type { CueVerb } from './lexicon/verbs';

/** What each active cue verb of a sentence gives: `read` says which words its subject meant, wanted or judged. */
export function eachVerb(
  tree: Tree,
  read: (verb: number, entry: CueVerb) => readonly number[],
): readonly Draft[] {
  return tree.tokens.flatMap((_, verb) => {
    const entry = cueVerbAt(tree, verb);
    return !entry || isPassive(tree, verb) ? [] : (draft(tree, verb, read(verb, entry)) ?? []);
  });
}

function draft(tree: Tree, verb: number, content: readonly number[]): Draft | null {
  if (content.length === 0) return null;
  const source = sourceOf(tree, verb).filter((index) => !content.includes(index));
  if (source.length === 0) return null;
  const cue = cueWords(tree, verb);
  const taken = new Set([...content, ...cue, ...source]);
  return {
    form: 'nominal',
    head: verb,
    cue,
    source,
    content: stretchesOf(tree, content),
    setting: settingOf(tree, verb, taken),
  };
}
