import type { Known } from './article-known';
import type { SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import type { Gender } from '../names/given-names';
import { tokenAt, treeOf, type Tree } from '../trees/tree';
import { ageCalled, whoIsAged } from './ages';
import { findReferent, isAnyFirm, nearerFirms } from './definite-phrases';
import type { NounMention } from './mention';
import { isInner, isSpeaker, roleOf } from './noun-mentions';
import { isPossessive, possessiveOf } from './possessive';
import { apposedNames } from './apposed-names';
import { fillerOf } from './filler';
import { directIn, speakersOf, speakingIn } from './quoted-speakers';
import { isOfLand } from '../names/peoples';
import { phraseIn } from './say-again';
import { wordsBefore } from './says-which';
import { findAntecedent, isThirdPerson } from './pronouns';
import { introductionsIn, type Introduction } from './introductions';
import { firmOfFigure } from './firm-of-figure';
import type { VerbsTold } from './verbs-told';
import { headlineFirm, headlineMeant, isHeadlineNoun, type Lead } from './headline-nouns';
import { bareAt, withoutRival } from './rivals';
import { isAnswered, matterMeant } from './matter-meant';
import { phraseMeant } from './phrase/phrase-meant';
import { isOpenPost, postMeant } from './post-meant';
import { bodyOf, holderOf, isTitleBefore, postsIn, tellPost, titleAt, type PostIndex } from './posts';
import { latterMeant } from './latter-meant';
import { isCountingPronoun } from './counted-before';
import { isBehindNoun } from './place-meant';
import { pairMeant } from './pair-meant';
import type { Told } from './told';
import { findTold, referentOf } from './told-before';
import { isWholeOfPart } from './quantified';
import type { Doubt, Referent, References } from './referent';
import {
  doubt,
  fullName,
  genderOf,
  genderOfPronoun,
  isPerson,
  type Finding,
  type OpenPerson,
  type Surroundings,
} from './surroundings';

/** How many sentences back a pronoun may look. */
const FAR = 12;

export interface Scene {
  readonly here: NounMention[];
  readonly before: readonly (readonly NounMention[])[];
  readonly open: readonly (readonly OpenPerson[])[];
  readonly memory: readonly NounMention[];
  readonly index: number;
  readonly known: Known;
  readonly votes: Map<string, Gender>;
  readonly introduced: ReadonlyMap<string, readonly Introduction[]>;
  readonly verbs: VerbsTold;
  readonly posts: PostIndex;
  /** What was found in the sentences before. */
  readonly past: readonly Pick<References, 'referents' | 'doubts'>[];
  readonly isInTitle: (noun: string) => boolean;
}

/** What the words of one sentence stand for, what of them is left open, and whom its pronouns may mean that are. */
export function referencesOf(
  sentence: ParsedSentence,
  scene: Scene,
): { referents: Map<number, Referent>; doubts: Doubt[]; open: OpenPerson[] } {
  const tree = treeOf(sentence);
  const { here, before, index, known, memory } = scene;
  const referents = new Map(known.namedLater.get(index));
  const doubts: Doubt[] = [];
  const open: OpenPerson[] = [];
  if (!sentence.reliable) return { referents, doubts, open };
  const speakerAt = speakersOf(tree, known.attributions[index] ?? []);
  here.push(...speakingIn(tree, index, speakerAt));
  here.sort((a, b) => a.token - b.token);
  const around: Surroundings = {
    tree,
    trees: known.trees,
    cast: known.cast,
    here,
    before,
    open: scene.open,
    openHere: open,
    genders: known.genders,
    counsel: known.counsel,
    speakerAt,
    isDirect: directIn(tree, known.attributions[index] ?? []),
    topicFirm: known.topicFirm,
    towns: known.setting.towns,
    recent: memory.filter(({ sentence: at }) => at >= index - FAR && known.headings[at] !== true),
  };
  const told = toldUpTo(tree, scene, referents);
  const isHeading = known.headings[index] === true;
  const isPlain = (token: number): boolean => !referents.has(token) && !isTitleBefore(tree, token);
  // Who speaks may be told of only behind what is said.
  for (const post of postsIn(tree, index, known.cast, { referents })) tellPost(scene.posts, post);
  const titles = openPosts(around, scene, told.introductions, (token) => isTitleBefore(tree, token));
  tree.tokens.forEach(({ upos, start, end, form }, token) => {
    const age = ageCalled(tree, token);
    if (age !== null) {
      const who = whoIsAged(age, known.ages, before[0] ?? [], around);
      if (who) referents.set(token, referentOf(who));
      else
        doubts.push({ token, span: [start, end], why: `who: the ${String(age)}-year-old`, candidates: [] });
      return;
    }
    const pair = pairMeant(tree, token, told) ?? latterMeant(tree, token, told);
    if (pair !== null) {
      referents.set(token, referentOf(pair));
      return;
    }
    const found = heldFinding(findingFor(token, upos, around, scene), token, around, told);
    const isPointer = upos === 'PRON' && !isCountingPronoun(form) && !isBehindNoun(tree, token);
    if (!isPointer && !isAnyFirm(form) && isNothingFound(found)) {
      const which = withoutRival(findTold(token, tree, told), bareAt(tree, token, index), tree, told);
      if (which !== null) {
        if ('text' in which && saysMore(which.text, form))
          referents.set(
            token,
            isOfTown(which.from, told) ? { ...referentOf(which), isOfSetting: true } : referentOf(which),
          );
        else if ('why' in which) doubts.push({ token, span: [start, end], ...which });
        return;
      }
    }
    const finding = isNothingFound(found) ? (phraseMeant(token, around) ?? found) : found;
    if (finding === null) {
      const matter = isAnswered(tree, token)
        ? matterMeant(told.read(index - 1), known.attributions[index - 1] ?? [])
        : null;
      if (matter !== null && 'text' in matter) referents.set(token, referentOf(matter));
      const firm = firmOfFigure(token, around, memory, (name) => bodyOf(scene.posts, name));
      if (firm !== null && 'mention' in firm)
        referents.set(
          phraseIn(tree, token).at(-1)!,
          referentOf({ text: `of ${firm.name ?? firm.mention.text}`, from: firm.mention.span }),
        );
      return;
    }
    if ('why' in finding) {
      if (isToldByTitle(tree, token, finding, scene)) return;
      doubts.push({
        token,
        span: [start, end],
        why: finding.why,
        candidates: finding.candidates.map(({ span }) => span),
      });
      const gender = genderOfPronoun(form);
      if (gender && upos === 'PRON') open.push({ gender, candidates: finding.candidates });
      return;
    }
    const { mention, name } = finding;
    if (upos !== 'PRON' && !saysMore(mention.text, form)) return;
    const isPronoun = upos === 'PRON';
    const filler = isPronoun
      ? fillerOf(mention, name, {
          one: told.read(mention.sentence),
          doubts: mention.sentence === index ? doubts : (scene.past[mention.sentence]?.doubts ?? []),
          isInTitle: scene.isInTitle,
          isOwner: isPossessive(tree, token),
          isPart: isWholeOfPart(tree, token),
        })
      : { text: name ?? mention.article + mention.text, open: null };
    referents.set(token, {
      ...filler,
      because: isPronoun ? 'antecedent' : 'explained',
      from: mention.span,
      also: partnersOf(tree, mention, here),
      plural: mention.plural,
      possessive: isPronoun && isPossessive(tree, token),
    });
    if (!isPronoun) {
      // "the Danish club [Lokken]": "the club" may be another one
      if (mention.isNamed && !isFromLand(tree, token)) tellMeant(here, token, fullName(mention, around.cast));
      return;
    }
    vote(form, mention, around, scene.votes);
    here.push(standingFor(tree, token, index, mention, genderOf(mention, around) ?? genderOfPronoun(form)));
    here.sort((a, b) => a.token - b.token);
    here.forEach((known, at) => (here[at] = withPossessor(known, referents, sentence.text)));
  });
  if (isHeading) headlineReferents(tree, known.lead, referents);
  const posts = new Map([...titles, ...openPosts(around, scene, told.introductions, isPlain)]);
  for (const [token, referent] of apposedNames(tree, known.cast.bySentence[index] ?? []))
    if (!referents.has(token)) referents.set(token, { ...referent, otherwise: posts.get(token) });
  for (const [token, referent] of posts) if (!referents.has(token)) referents.set(token, referent);
  return { referents, doubts, open };
}

/** What the bare nouns of a headline mean by what the text below it tells. */
function headlineReferents(tree: Tree, lead: Lead, referents: Map<number, Referent>): void {
  tree.tokens.forEach((_, token) => {
    const meant =
      referents.has(token) || tokenAt(tree, token).upos !== 'NOUN'
        ? null
        : isHeadlineNoun(tree, token)
          ? headlineMeant(tree, token, lead)
          : headlineFirm(tree, token, lead);
    if (meant) referents.set(token, meant);
  });
}

/** Whose the posts of a sentence are that do not say it themselves; who holds them is known by it from then on. */
function openPosts(
  around: Surroundings,
  { posts, index, memory, known }: Scene,
  introductions: Told['introductions'],
  isAsked: (token: number) => boolean,
): [number, Referent][] {
  const { tree } = around;
  return tree.tokens.flatMap((_, token): [number, Referent][] => {
    if (!isAsked(token) || !isOpenPost(tree, token)) return [];
    const meant = postMeant(
      token,
      around,
      { sentence: index, posts, introductions, memory, names: known.names },
      known.cast,
    );
    if (!meant?.from) return [];
    const body = meant.text.replace(/^\p{Ll}+ /u, '');
    tellPost(posts, {
      holder: holderOf(tree, token, index, known.cast),
      title: titleAt(tree, token),
      of: meant.text,
      body: /^\p{Lu}/u.test(body) ? body : null,
      span: meant.from,
    });
    return [[token, { ...meant, isOfTitle: isTitleBefore(tree, token) }]];
  });
}

const isFromLand = (tree: Tree, token: number): boolean =>
  wordsBefore(tree, token).some((word) => isOfLand(tokenAt(tree, word).form));

/** "the company": a phrase that was found to stand for a name is that from then on. */
function tellMeant(here: NounMention[], token: number, meant: string): void {
  const at = here.findIndex((known) => known.token === token);
  if (at >= 0) here[at] = { ...here[at]!, meant };
}

/** Whether words come from where the setting names a town. */
const isOfTown = (from: SpanPair, { scene }: Told): boolean =>
  from === scene.town?.span || from === scene.around?.span;

type Open = Extract<Finding, { why: string }>;

/** Whether nothing was found, nor two that may be meant. */
const isNothingFound = (finding: Finding): boolean =>
  finding === null || ('why' in finding && finding.candidates.length === 0);

/** "the study", where the title tells of one. */
function isToldByTitle(tree: Tree, token: number, { candidates }: Open, { isInTitle }: Scene): boolean {
  const { upos, lemma } = tokenAt(tree, token);
  const isThe = /^the$/iu.test(tree.tokens[token - 1]?.form ?? '');
  return upos === 'NOUN' && candidates.length < 2 && isThe && isInTitle(lemma.toLowerCase());
}

/** "the Treasury": no words that the phrase has itself. */
const saysMore = (text: string, noun: string): boolean =>
  text.toLowerCase().replace(/^the /u, '') !== noun.toLowerCase();

/** What the sentences before one, and its own words, have introduced. */
function toldUpTo(
  tree: Tree,
  { introduced, index, known, past, before, verbs }: Scene,
  referents: ReadonlyMap<number, Referent>,
): Told {
  let own: readonly Introduction[] | undefined;
  return {
    sentence: index,
    isHeading: (sentence) => known.headings[sentence] === true,
    attributions: (sentence) => known.attributions[sentence] ?? [],
    sentenceAt: (offset) => sentenceAt(known.trees, offset, index),
    cast: known.cast,
    scene: known.scenes[index]!,
    names: known.names,
    before: before[0] ?? [],
    verbs,
    read: (sentence) => {
      if (sentence === index) return { tree, referents };
      const other = known.trees[sentence];
      return other?.sentence.reliable === true
        ? { tree: other, referents: past[sentence]?.referents ?? new Map() }
        : undefined;
    },
    introductions: (noun) => {
      own ??= introductionsIn(tree, index, known.cast, { referents: withoutSetting(referents) });
      return [...(introduced.get(noun) ?? []), ...own.filter((introduction) => introduction.noun === noun)];
    },
  };
}

/** The last of the sentences up to one that begins at an offset or before it. */
function sentenceAt(trees: readonly Tree[], offset: number, last: number): number {
  let [low, high] = [0, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (trees[middle]!.sentence.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the other words stand that mean the same as a mention of the sentence itself. */
function partnersOf(tree: Tree, mention: NounMention, here: readonly NounMention[]): readonly SpanPair[] {
  return here.includes(mention)
    ? mention.partners.map((token) => [tokenAt(tree, token).start, tokenAt(tree, token).end])
    : [];
}

/** A pronoun as a mention of what it stands for: what is spoken of on and on stays in mind. */
function standingFor(
  tree: Tree,
  token: number,
  sentence: number,
  mention: NounMention,
  gender: Gender | undefined,
): NounMention {
  return {
    ...mention,
    ...(gender && { gender }),
    sentence,
    token,
    role: roleOf(tree, token),
    isInner: isInner(tree, token),
    speaks: isSpeaker(tree, token),
    enacted: false,
    partners: [],
  };
}

/** Remembers the gender that a pronoun tells of somebody of whom nothing else tells it. */
function vote(form: string, mention: NounMention, around: Surroundings, votes: Map<string, Gender>): void {
  const gender = genderOfPronoun(form);
  if (!gender || !isPerson(mention, around.cast)) return;
  // "the bookkeeper" is one and the same, whoever else is a bookkeeper.
  const name = mention.isNamed ? fullName(mention, around.cast) : mention.text;
  if (!mention.isNamed && !/^the \p{Ll}+$/u.test(name)) return;
  if (genderOf(mention, { ...around, genders: new Map() }) !== undefined) return;
  // What is told first is told where somebody is introduced.
  if (!votes.has(name)) votes.set(name, gender);
}

/** A definite phrase's finding, where no other of that noun is as near. */
function heldFinding(finding: Finding, token: number, around: Surroundings, told: Told): Finding {
  const { tree } = around;
  if (finding === null || 'why' in finding || tokenAt(tree, token).upos === 'PRON') return finding;
  const { mention, name } = finding;
  if (mention.kind === 'person' && mention.isSure) return finding;
  const which = { text: name ?? mention.text, from: mention.span };
  const firms = nearerFirms(tokenAt(tree, token).lemma, token, mention.text, around);
  if (firms.length > 0) return doubt([...firms, mention]);
  const held = withoutRival(which, bareAt(tree, token, told.sentence), tree, told);
  if (held === null) return null;
  return 'text' in held ? finding : { why: held.why, candidates: [mention] };
}

function findingFor(
  token: number,
  upos: string,
  around: Surroundings,
  { memory, index, known }: Scene,
): Finding {
  if (upos === 'PRON') {
    if (isThirdPerson(tokenAt(around.tree, token).form)) known.onReference?.(index, token, around);
    return findAntecedent(token, around);
  }
  if (upos === 'NOUN') known.onReference?.(index, token, around);
  return upos === 'NOUN' ? findReferent(token, around, memory, index) : null;
}

/** What is known but for where the sentence plays: the next one may play elsewhere. */
export const withoutSetting = (referents: ReadonlyMap<number, Referent>): ReadonlyMap<number, Referent> =>
  new Map([...referents].filter(([, { isOfSetting }]) => isOfSetting !== true));

/** "her deputy" as it can be put in: "Anna Beck's deputy". */
export function withPossessor(
  mention: NounMention,
  referents: ReadonlyMap<number, Referent>,
  text: string,
): NounMention {
  const owner = mention.possessor === null ? undefined : referents.get(mention.possessor);
  if (!owner) return mention;
  const words = mention.text.replace(/^\S+/u, possessiveOf(owner.text, owner.plural, text));
  return { ...mention, text: words, possessor: null };
}
