import { introductions, knownOf, titleNouns, type Known, type OnReference } from './article-known';
import { referencesOf, withoutSetting, withPossessor } from './sentence-references';
import type { Attribution } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { isKnownCountry } from '../names/places';
import type { Gender } from '../names/given-names';
import { type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import { isTelling } from './noun-mentions';
import { directIn } from './quoted-speakers';
import { introductionsIn, type Introduction } from './introductions';
import type { Placed } from './setting/placed';
import { withSetting } from './setting/with-setting';
import { tellVerbs, type VerbsTold } from './verbs-told';
import { postsIn, tellPost, type PostIndex } from './posts';
import { clausesAround } from './clauses-around';
import { referentOf } from './told-before';
import type { Referent, References } from './referent';
import { spokenFor } from './spoken-for';
import type { OpenPerson } from './surroundings';

/** How many telling sentences back a pronoun may reach. */
const REACH = 3;

/** How many noun phrases a definite phrase is held against. */
const MEMORY = 160;

/** How many countries "the country" is asked of. */
const COUNTRIES = 3;

/** How many introductions of one noun a bare phrase is held against. */
const INTRODUCTIONS = 24;

/**
 * What the pronouns and definite phrases of an article's sentences stand for, sentence by sentence in reading order: by
 * nearness, number, gender, kind, office and head word. `attributions` are those that touch each sentence: who is quoted
 * is not "she" in the quotation. `headings` tells which sentences stand apart from the running text: no pronoun of that
 * looks back to them. Where nothing is sure, nothing is put in and the doubt is kept. Time is linear in the length.
 */
export function resolveReferences(
  sentences: readonly ParsedSentence[],
  attributions: readonly (readonly Attribution[])[] = [],
  headings: readonly boolean[] = [],
  onReference?: OnReference,
): readonly References[] {
  const known = knownOf(sentences, attributions, headings, onReference);
  const first = readThrough(sentences, known);
  const { references } =
    first.genders.size > 0 ? readThrough(sentences, { ...known, genders: first.genders }) : first;
  return references;
}

/** Reads the sentences once; the genders are of those who alone could be meant by a pronoun and of whom nothing else tells it. */
function readThrough(
  sentences: readonly ParsedSentence[],
  known: Known,
): { references: References[]; genders: ReadonlyMap<string, Gender> } {
  const telling: (readonly NounMention[])[] = [];
  const open: (readonly OpenPerson[])[] = [];
  const memory: NounMention[] = [];
  const isIntroducedBefore = introductions(known.cast);
  const votes = new Map<string, Gender>();
  const introduced = new Map<string, Introduction[]>();
  /** The sentence that first has a common noun. */
  const firstTold = new Map<string, number>();
  const verbs: VerbsTold = new Map();
  /** In which town or of which body a noun was found to be, by where it ends. */
  const placed = new Map<number, string>();
  const posts: PostIndex = { holders: new Map(), titles: new Map() };
  const past: Pick<References, 'referents' | 'doubts'>[] = [];
  const isInTitle = titleNouns(known);
  const references = sentences.map((sentence, index) => {
    const here = [...known.mentions[index]!];
    if (sentence.reliable) tellVerbs(verbs, known.trees[index]!, index);
    const found = referencesOf(sentence, {
      here,
      before: [...telling],
      open: [...open],
      memory,
      index,
      known,
      votes,
      introduced,
      verbs,
      posts,
      past,
      isInTitle: (noun) => index > 0 && isInTitle(noun),
    });
    past.push(found);
    if (sentence.reliable) {
      const tree = known.trees[index]!;
      const bare = { referents: withoutSetting(found.referents) };
      for (const introduction of introductionsIn(tree, index, known.cast, bare)) {
        keepIntroduction(introduced, introduction);
        if (!firstTold.has(introduction.noun)) firstTold.set(introduction.noun, index);
      }
      for (const post of postsIn(tree, index, known.cast, found)) tellPost(posts, post);
    }
    const settled = here.map((mention) => withPossessor(mention, found.referents, sentence.text));
    if (isTelling(sentence)) {
      memory.push(...settled.slice(-MEMORY));
      if (known.headings[index] !== true) {
        telling.unshift(settled);
        open.unshift(found.open);
      }
    }
    telling.length = Math.min(telling.length, REACH);
    open.length = telling.length;
    if (memory.length > MEMORY) memory.splice(0, memory.length - MEMORY);
    const placedHere = sentence.reliable
      ? withSetting(found, placedAt(index, known, introduced), placed)
      : found;
    return {
      ...placedHere,
      referents: sentence.reliable
        ? withClauses(known.trees[index]!, placedHere.referents, known.attributions[index] ?? [])
        : placedHere.referents,
      isIntroduced: (name: string) => isIntroducedBefore(name, index),
      isTold: (noun: string) => (firstTold.get(noun) ?? index) < index,
      isHeading: known.headings[index] === true,
      isInTitle: (noun: string) => index > 0 && isInTitle(noun),
      countries: (token: number) => countriesBefore(index, token, known),
      spokenFor: (name: string) => spokenFor(name, posts, known),
    };
  });
  return { references, genders: votes };
}

/** What is known of where a sentence plays. */
function placedAt(
  index: number,
  { trees, attributions, headings, setting, scenes, names }: Known,
  introduced: ReadonlyMap<string, readonly Introduction[]>,
): Placed {
  const tree = trees[index]!;
  const isTold = (at: number): boolean =>
    trees[at]?.sentence.reliable === true && headings[at] !== true && (attributions[at] ?? []).length === 0;
  return {
    tree,
    before: isTold(index - 1) && isTold(index) && isNext(trees, index) ? trees[index - 1]! : null,
    setting,
    scene: scenes[index]!,
    isHeading: headings[index] === true,
    isQuoted: directIn(tree, attributions[index] ?? []),
    introductions: (noun) => introduced.get(noun) ?? [],
    names,
  };
}

/** The last countries that the text has named before a word of a sentence, in reading order. */
function countriesBefore(index: number, token: number, { cast }: Known): readonly string[] {
  const named = new Set<string>();
  for (let at = index; at >= 0 && named.size < COUNTRIES; at -= 1)
    for (const mention of [...(cast.bySentence[at] ?? [])].reverse())
      if (isKnownCountry(mention.name) && (at < index || mention.token < token)) named.add(mention.name);
  return [...named].slice(0, COUNTRIES).reverse();
}

/** Whether a sentence goes on with the paragraph of the one before it. */
const isNext = (trees: readonly Tree[], at: number): boolean => {
  const { text, start } = trees[at]!.sentence;
  return !text.slice(trees[at - 1]!.sentence.end, start).includes('\n');
};

function keepIntroduction(introduced: Map<string, Introduction[]>, introduction: Introduction): void {
  const known = introduced.get(introduction.noun);
  if (!known) introduced.set(introduction.noun, [introduction]);
  else if (known.push(introduction) > INTRODUCTIONS) known.shift();
}

/** With what tells of a noun that has a clause of its own, where that is cut out. */
function withClauses(
  tree: Tree,
  referents: ReadonlyMap<number, Referent>,
  attributions: readonly Attribution[],
): ReadonlyMap<number, Referent> {
  const around = clausesAround({ tree, referents }, attributions).map(([token, told]): [number, Referent] => [
    token,
    referentOf(told),
  ]);
  return around.length === 0 ? referents : new Map([...referents, ...around]);
}
