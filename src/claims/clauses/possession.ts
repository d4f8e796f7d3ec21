import { RATING_ADJECTIVES } from '../kinds/judging-words';
import { isPeople } from '../names/peoples';
import { isTimeWord } from '../names/time-words';
import { childrenOf, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { articleFor } from './agreement';
import { keep, wordsOf, type Item, type Piece } from './piece';
import { isPast } from './predicate';
import type { ClauseRule } from './rule';
import { wordSet } from '../../language/word-set';

/**
 * What somebody has that can be looked up: a permission or right, a place of work, a body under it, something held in law.
 * Not its parts, deeds, figures or qualities ("the firm's growth"), which its sentence tells of already.
 */
const HELD =
  wordSet(`licence license permit patent charter franchise monopoly concession trademark copyright lease
factory plant mill mine refinery brewery distillery foundry shipyard smelter warehouse depot branch headquarters laboratory lab
showroom studio workshop bakery terminal hangar store shop farm vineyard quarry dairy kiln garage clinic
fleet subsidiary affiliate stake shareholding mortgage overdraft contract`);

/** Whom or what a body is counted by: "the mill's 400 workers". */
const COUNTED =
  wordSet(`employee worker staff member resident inhabitant student pupil patient subscriber shareholder tenant prisoner inmate teacher doctor
nurse soldier store shop branch outlet restaurant hotel factory plant mine ship aircraft plane`);

/** What ends, or only begins, with the verb that governs it: what is sold or sought is not "had". */
const CHANGES =
  wordSet(`sell lose close shut scrap revoke cancel end withdraw terminate surrender forfeit demolish destroy abandon quit leave divest relinquish
sack fire dismiss furlough hire recruit cut axe kill strip
get gain win obtain secure acquire buy purchase receive seek open build launch plan propose want need apply create found award grant
give issue offer refuse deny reject promise approval application bid request plan proposal hope sale loss purchase closure await`);

/** Adjectives that tell of which kind a thing is ("electric", "nuclear", "Hull-based"), not what it is like. */
const OF_KIND = /(?:ic|[^t]al|ar|-based|-owned|-built)$/iu;

/**
 * "Baidu's mapping licence expires": that it has one is only presupposed, and is a claim where somebody might look it up: a
 * permission, a place of work, a body under it or something held in law, with a word that says which kind, or so many people or
 * shops that it counts; once in an article.
 */
export const possession: ClauseRule = {
  name: 'possession',
  example: {
    text: 'The ministry suspended Orrin’s operating licence.',
    claims: ['The ministry suspended Orrin’s operating licence.', '[Orrin] [has an] operating licence.'],
  },
  *cuts(piece, cutting) {
    const { tree } = cutting;
    const held = wordsOf(piece);
    for (const noun of held) {
      if (piece.told.includes(noun) || !isHeld(tree, noun) || cutting.isTold(tokenAt(tree, noun).lemma))
        continue;
      const owner = ownerOf(tree, noun);
      const said = owner && kindAt(tree, noun, owner.mark).filter((token) => held.has(token));
      if (!owner || !said || said.length < 2 || !owner.tokens.every((token) => held.has(token))) continue;
      if (isChanged(tree, noun)) continue;
      yield [
        { ...piece, told: [...piece.told, noun] },
        {
          ...piece,
          predicate: noun,
          carrier: false,
          subject: owner.tokens,
          whole: true,
          items: [...has(tree, owner, said, piece), ...keep(said)],
          cuts: [...piece.cuts, 'possession'],
        },
      ];
    }
  },
};

interface Owner {
  readonly tokens: readonly number[];
  /** The word right before what is owned: "'s" or the pronoun. */
  readonly mark: number;
  readonly isSeveral: boolean;
}

const isHeld = (tree: Tree, noun: number): boolean => {
  const { upos, xpos, lemma, deprel } = tokenAt(tree, noun);
  if (upos !== 'NOUN' || /^(?:compound|flat|conj)/u.test(deprel)) return false;
  if (isCounted(tree, noun)) return dependents(tree, noun, 'cop', 'conj').length === 0;
  if (xpos !== 'NN') return false;
  return HELD.has(lemma.toLowerCase()) && dependents(tree, noun, 'cop', 'conj').length === 0;
};

/** "4,000 employees", with nothing behind that says which of them are meant. */
const isCounted = (tree: Tree, noun: number): boolean =>
  COUNTED.has(tokenAt(tree, noun).lemma.toLowerCase()) &&
  dependents(tree, noun, 'nummod').some((count) => /^(?!1$)\d/u.test(tokenAt(tree, count).form)) &&
  childrenOf(tree, noun).every((child) => child < noun || tokenAt(tree, child).upos === 'PUNCT');

/** Whose it is: a name or "the firm" with its mark, or "its". */
function ownerOf(tree: Tree, noun: number): Owner | null {
  const [head, ...others] = dependents(tree, noun, 'nmod:poss').filter((child) => child < noun);
  if (head === undefined || others.length > 0) return null;
  const { upos, form, xpos } = tokenAt(tree, head);
  if (upos === 'PRON') return /^its$/iu.test(form) ? { tokens: [head], mark: head, isSeveral: false } : null;
  if (!/^(?:PROPN|NOUN)$/u.test(upos) || isTimeWord(form)) return null;
  const mark = dependents(tree, head, 'case').find((child) => child > head);
  if (mark === undefined) return null;
  const tokens = yieldOf(tree, head).filter((token) => token < mark);
  if (upos === 'NOUN' && !/^the$/iu.test(tokenAt(tree, tokens[0]!).form)) return null;
  return { tokens, mark, isSeveral: xpos === 'NNS' };
}

/** The noun with the words before it that say which kind, where one of them does. */
function kindAt(tree: Tree, noun: number, mark: number): number[] {
  const all = Array.from({ length: noun - mark }, (_, at) => mark + 1 + at);
  const isOwn = all.every(
    (token) =>
      token === noun || /^(?:compound|amod|punct|flat|obl|advmod|nummod)/u.test(tokenAt(tree, token).deprel),
  );
  const telling = all.some((token) => {
    const { deprel, form, upos, lemma } = tokenAt(tree, token);
    if (deprel.startsWith('nummod') && isCounted(tree, noun)) return true;
    if (token === noun || RATING_ADJECTIVES.has(lemma.toLowerCase())) return false;
    if (deprel.startsWith('compound') || upos === 'PROPN' || isPeople(form)) return true;
    return deprel.startsWith('amod') && (upos === 'VERB' || OF_KIND.test(form));
  });
  return isOwn && telling ? all : [];
}

/** Whether the clause itself tells that it is got, lost or only wished for. */
function isChanged(tree: Tree, noun: number): boolean {
  const [preposition] = dependents(tree, noun, 'case').filter((word) => word < noun);
  // "approval for its licence", whatever the tree hangs it on
  const before = preposition === undefined ? undefined : tree.tokens[preposition - 1];
  if (before && CHANGES.has(before.lemma.toLowerCase())) return true;
  for (let at = tokenAt(tree, noun).head; at >= 0; at = tokenAt(tree, at).head) {
    const { upos, lemma, deprel } = tokenAt(tree, at);
    if (CHANGES.has(lemma.toLowerCase())) return true;
    if (upos === 'VERB' && !/^(?:xcomp|ccomp)/u.test(deprel)) return false;
  }
  return false;
}

function has(tree: Tree, { tokens, isSeveral }: Owner, said: readonly number[], piece: Piece): Item[] {
  const isOne = !isCounted(tree, said.at(-1)!);
  const present = isSeveral ? 'have' : 'has';
  // "In 1920 the mill's 400 workers struck": how many it had then.
  const verb = isOne
    ? `${present} ${articleFor(tokenAt(tree, said[0]!).form)}`
    : isPast(tree, piece.predicate)
      ? 'had'
      : present;
  return [
    { kind: 'copy', tokens, because: 'subject', isOwner: true },
    { kind: 'supplied', text: verb, because: 'possession' },
  ];
}
