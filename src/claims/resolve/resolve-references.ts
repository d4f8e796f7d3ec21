import { castOf, type Cast } from '../claimants/cast';
import type { ParsedSentence } from '../../language/parsed';
import { tokenAt, treeOf } from '../trees/tree';
import { findReferent } from './definite-phrases';
import { isTelling, nounMentionsIn, type NounMention } from './noun-mentions';
import { findAntecedent, type Finding, type Surroundings } from './pronouns';
import type { Doubt, Referent, References } from './referent';

/** How many telling sentences back a pronoun may reach. */
const REACH = 3;
/** How many noun phrases a definite phrase is held against. */
const MEMORY = 120;

/**
 * What the pronouns and definite phrases of an article's sentences stand for, sentence by sentence in reading order:
 * by nearness, number, gender, kind, office and head word. Where nothing is sure, nothing is put in and the doubt is
 * kept. Time is linear in the length.
 */
export function resolveReferences(sentences: readonly ParsedSentence[]): readonly References[] {
  const cast = castOf(sentences);
  const telling: (readonly NounMention[])[] = [];
  const memory: NounMention[] = [];
  const first = firstMentions(cast);
  return sentences.map((sentence, index) => {
    const here = sentence.reliable ? nounMentionsIn(sentence, index, cast) : [];
    const found = referencesOf(sentence, { here, before: telling, cast, memory, index });
    const isIntroduced = (name: string): boolean => (first.get(name) ?? index) < index;
    const references = { ...found, isIntroduced };
    if (isTelling(sentence)) telling.unshift(here);
    telling.length = Math.min(telling.length, REACH);
    memory.push(...here);
    if (memory.length > MEMORY) memory.splice(0, memory.length - MEMORY);
    return references;
  });
}

/** The sentence in which each name, or its last word, comes first. */
function firstMentions(cast: Cast): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  cast.bySentence.forEach((mentions, sentence) => {
    for (const { name } of mentions) {
      for (const key of [name, name.split(/\s+/u).at(-1) ?? name])
        if (!first.has(key)) first.set(key, sentence);
    }
  });
  return first;
}

interface Scene {
  readonly here: readonly NounMention[];
  readonly before: readonly (readonly NounMention[])[];
  readonly cast: Cast;
  readonly memory: readonly NounMention[];
  readonly index: number;
}

function referencesOf(
  sentence: ParsedSentence,
  scene: Scene,
): { referents: Map<number, Referent>; doubts: Doubt[] } {
  const tree = treeOf(sentence);
  const around: Surroundings = { tree, cast: scene.cast, here: scene.here, before: scene.before };
  const referents = new Map<number, Referent>();
  const doubts: Doubt[] = [];
  if (!sentence.reliable) return { referents, doubts };
  tree.tokens.forEach(({ upos, start, end }, token) => {
    const finding = findingFor(token, upos, around, scene);
    if (finding === null) return;
    if ('why' in finding) {
      doubts.push({
        token,
        span: [start, end],
        why: finding.why,
        candidates: finding.candidates.map(({ span }) => span),
      });
      return;
    }
    const { mention, name } = finding;
    referents.set(token, {
      text: name ?? mention.text,
      because: upos === 'PRON' ? 'antecedent' : 'explained',
      from: mention.span,
      plural: mention.plural,
      possessive: upos === 'PRON' && tokenAt(tree, token).xpos === 'PRP$',
    });
  });
  return { referents, doubts };
}

function findingFor(token: number, upos: string, around: Surroundings, { memory, index }: Scene): Finding {
  if (upos === 'PRON') return findAntecedent(token, around);
  return upos === 'NOUN' ? findReferent(token, around, memory, index) : null;
}
