import type { Attribution } from '../../domain/analysis';
import { overlaps, type SpanPair } from '../../domain/span';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { openPhrases } from './open/open-phrases';
import { possessiveOf } from './possessive';
import { isOpenPost } from './post-meant';
import type { Doubt, Referent, References, SpokenFor } from './referent';

/**
 * What a claim needs explained: the pronouns and phrases among its words that stand for something it does not hold
 * itself. "I" and "my" in a quotation stand for the speaker.
 */
export function needed(
  tree: Tree,
  tokens: readonly number[],
  references: References,
  speech: Attribution | undefined,
  predicate: number,
): { readonly referents: ReadonlyMap<number, Referent>; readonly doubts: readonly Doubt[] } {
  const { referents, doubts, spokenFor } = references;
  const held = tokens.map((token): SpanPair => [tokenAt(tree, token).start, tokenAt(tree, token).end]);
  const isHeld = (span: SpanPair): boolean => held.some((own) => overlaps(own, span));
  const isSaid = (referent: Referent | undefined): boolean =>
    referent !== undefined &&
    ((referent.from !== null && isHeld(referent.from)) || referent.also?.some(isHeld) === true);
  const kept = new Map<number, Referent>();
  for (const token of tokens) {
    const own = firstPerson(tree, token, speech) ?? firstPersons(tree, token, speech, spokenFor);
    const meant = own ?? referents.get(token);
    const referent = isSaid(meant) ? meant?.otherwise : meant;
    if (!referent || isSaid(referent) || (referent.isOfTitle && token !== predicate)) continue;
    if (referent.isOfSetting === true && [...kept.values()].some((other) => other.isOfSetting)) continue;
    const isPut =
      (own === undefined || own.because === 'told before') &&
      [...kept.values()].some(({ text }) => text === referent.text || isOurs(text, referent.text));
    const isToldHere =
      referent.because === 'told before' &&
      ((CLAUSE.test(referent.text) && hasOwnClause(tree, tokens, token, predicate)) ||
        saysAlready(tree, tokens, kept, referent));
    if (!isPut && !isToldHere) kept.set(token, referent);
  }
  const isHere = ({ token, isOfTitle }: Doubt): boolean =>
    tokens.includes(token) && !kept.has(token) && !(isOfTitle && token !== predicate);
  const left = openPhrases({
    tree,
    tokens,
    predicate,
    put: [...kept.values()].map(({ text }) => text.toLowerCase()).join(' '),
    isHeading: references.isHeading,
    isTold: (noun) => references.isTold(noun),
    isInTitle: (noun) => references.isInTitle(noun),
    countries: (token) => references.countries(token),
    isOpen: (token) => {
      const meant = firstPerson(tree, token, speech) ?? referents.get(token);
      const isOpenTitle = isSaid(meant) && meant?.otherwise === undefined && isOpenPost(tree, token);
      return (meant === undefined || isOpenTitle) && !doubts.some((doubt) => doubt.token === token);
    },
  });
  return {
    referents: kept,
    doubts: [
      ...[...doubts, ...left].filter(
        (doubt) => isHere(doubt) && !(doubt.candidates.length > 0 && doubt.candidates.every(isHeld)),
      ),
      ...leftByFillers(tree, kept),
      ...whoWeAre(tree, tokens, kept, speech),
    ],
  };
}

/** What is put in for a pronoun and says itself not which one it means ("[The soil] had been cleaned"). */
function leftByFillers(tree: Tree, kept: ReadonlyMap<number, Referent>): Doubt[] {
  const all = [...kept].flatMap(([token, { open }]): Doubt[] => {
    const { start, end } = tokenAt(tree, token);
    return open == null ? [] : [{ token, span: [start, end], why: open, candidates: [] }];
  });
  return [...new Map(all.map((doubt) => [doubt.why, doubt])).values()];
}

/** "[Hens that were fed late] lost feathers": whether a claim says which one is meant by a clause that it does not tell itself. */
const hasOwnClause = (tree: Tree, tokens: readonly number[], token: number, predicate: number): boolean =>
  [token, tokenAt(tree, token).head].some((noun) =>
    dependents(tree, noun, 'acl').some((clause) => clause !== predicate && tokens.includes(clause)),
  );

/** A clause that says which one is meant. */
const CLAUSE = /^(?:that|who|which|whom|whose|in which|according to which)\s/u;

/** Whether a claim, or what is put into it before, has all the words that would say which one is meant. */
function saysAlready(
  tree: Tree,
  tokens: readonly number[],
  kept: ReadonlyMap<number, Referent>,
  { text }: Referent,
): boolean {
  const put = [...kept.values()].map((other) => other.text).join(' ');
  const said = `${tokens.map((token) => tokenAt(tree, token).form).join(' ')} ${put}`.toLowerCase();
  const name = /\p{Lu}.*$/u
    .exec(text)?.[0]
    .replace(/['’]s? \p{Ll}+$/u, '')
    .toLowerCase();
  if (name !== undefined) return said.includes(name);
  const held = new Set(said.match(WORD));
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.every((word) => held.has(word) || EMPTY.test(word));
}

const WORD = /[\p{L}\p{N}]+/gu;
const EMPTY = /^(?:an?|the|of|in|at|on|to|by|s)$/u;

/** "listed Grade I", "World War I" */
function isNumeral(tree: Tree, token: number): boolean {
  const { form, deprel } = tokenAt(tree, token);
  const before = tree.tokens[token - 1];
  return (
    form === 'I' && !deprel.startsWith('nsubj') && before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.form)
  );
}

/** "Nordline" and "Nordline's" behind "we" and "our". */
const isOurs = (one: string, other: string): boolean =>
  one.replace(/['’]s?$/u, '') === other.replace(/['’]s?$/u, '');

const WE = /^(?:we|us|our|ours)$/iu;

/** "We [Nordline] cannot sail at a loss": of a speaker who was introduced as somebody of a body. */
function firstPersons(
  tree: Tree,
  token: number,
  speech: Attribution | undefined,
  spokenFor: References['spokenFor'],
): Referent | undefined {
  const { form } = tokenAt(tree, token);
  if (!isOwnWords(speech) || !WE.test(form) || !isWe(tree, token)) return undefined;
  const meant = speech.claimant.name === null ? undefined : spokenFor(speech.claimant.name);
  if (!meant || !mayBeWe(tree, token, meant)) return undefined;
  const text = /^ours?$/iu.test(form)
    ? possessiveOf(meant.body, /^the \p{Ll}+s$/u.test(meant.body), tree.sentence.text)
    : meant.body;
  return { text, because: 'told before', from: meant.span, plural: false, possessive: false };
}

/**
 * Whether what is told of "we" is told of a body: a council resolves, but where it "has one bus" or somebody does a thing to "us", the
 * place is meant; researchers found or expected something, but "our kidneys" are everybody's.
 */
function mayBeWe(tree: Tree, token: number, { body, isTeam = false }: SpokenFor): boolean {
  if (!isTeam && !/\b(?:council|parish|borough|municipality|town)$/iu.test(body)) return true;
  const { form, head } = tokenAt(tree, token);
  if (!/^we$/iu.test(form)) return /^our$/iu.test(form) && !isTeam;
  const isPast = [head, ...dependents(tree, head, 'aux', 'cop')].some(
    (word) =>
      /^VB[DN]$/u.test(tokenAt(tree, word).xpos) ||
      /^ha(?:ve|s|d)$|^['’]ve$/iu.test(tokenAt(tree, word).form),
  );
  return isTeam ? isPast : !HAVING.test(tokenAt(tree, head).lemma);
}

/** What a place does rather than its council. */
const HAVING = /^(?:have|get|need|live|lose|want|deserve|be)$/u;

/** "We" and "our" of which nothing tells whom they mean, once a claim. */
function whoWeAre(
  tree: Tree,
  tokens: readonly number[],
  kept: ReadonlyMap<number, Referent>,
  speech: Attribution | undefined,
): Doubt[] {
  const all = isOwnWords(speech) ? tokens.filter((token) => isWe(tree, token)) : [];
  const [first] = all;
  if (first === undefined || all.some((token) => kept.has(token))) return [];
  const { start, end, form } = tokenAt(tree, first);
  return [{ token: first, span: [start, end], why: `who: ${form.toLowerCase()}`, candidates: [] }];
}

/** "We", but for "we all", who are everybody. */
const isWe = (tree: Tree, token: number): boolean =>
  WE.test(tokenAt(tree, token).form) && !/^all$/iu.test(tree.tokens[token + 1]?.form ?? '');

const isOwnWords = (speech: Attribution | undefined): speech is Attribution =>
  speech !== undefined &&
  speech.type !== 'indirect' &&
  (/^(?:person|anonymous)$/u.test(speech.claimant.kind) ||
    /\bspokes\p{L}+ /iu.test(speech.claimant.name ?? ''));

function firstPerson(tree: Tree, token: number, speech: Attribution | undefined): Referent | undefined {
  const { form, upos } = tokenAt(tree, token);
  if (
    !speech ||
    speech.type === 'indirect' ||
    speech.claimant.kind !== 'person' ||
    speech.claimant.name === null
  )
    return undefined;
  if (upos !== 'PRON' || !/^(I|me|my|myself)$/iu.test(form) || isNumeral(tree, token)) return undefined;
  return {
    text: speech.claimant.name,
    because: 'antecedent',
    from: speech.source[0] ?? null,
    plural: false,
    possessive: /^my$/iu.test(form),
  };
}
