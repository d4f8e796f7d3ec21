import type { SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { personNamed, type Cast } from '../claimants/cast';
import { nameText, type Mention } from '../claimants/mentions';
import { isNominal, nameOf } from '../clauses/noun-phrase';
import { wholePiece } from '../clauses/piece';
import { isFinite, isPlural } from '../clauses/predicate';
import { dependents, isUnder, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import { isPersonNoun } from './person-nouns';

/** A noun phrase that something later may refer back to. */
export interface NounMention {
  readonly sentence: number;
  /** Its main word. */
  readonly token: number;
  readonly lemma: string;
  /** The words that name it, and where they stand. */
  readonly text: string;
  readonly span: SpanPair;
  readonly kind: 'person' | 'body' | 'thing';
  readonly plural: boolean;
  /** "subject" of the main clause, of another clause, an object, or elsewhere. */
  readonly role: 'main-subject' | 'subject' | 'object' | 'other';
  /** Whether it is the subject of a verb of saying that has something said. */
  readonly speaks: boolean;
  /** Whether it is what the sentence says that somebody has passed, proposed or turned down. */
  readonly enacted: boolean;
  readonly isNamed: boolean;
  readonly definite: boolean;
}

/** The noun phrases of a sentence in reading order, names as the article's cast knows them. */
export function nounMentionsIn(sentence: ParsedSentence, number: number, cast: Cast): NounMention[] {
  const names = cast.bySentence[number] ?? [];
  const tree = treeOf(sentence);
  const whole = wholePiece(tree);
  return tree.tokens.flatMap(({ upos, lemma, deprel, form }, token): NounMention[] => {
    if (!isNominal(tree, token) || upos === 'PRON' || upos === 'NUM' || upos === 'SYM') return [];
    if (/^(flat|compound|nmod:desc|nmod:unmarked|obl:unmarked|goeswith|fixed)/u.test(deprel)) return [];
    const known = /^\p{Lu}/u.test(form) && upos === 'NOUN' ? personNamed(cast, form) : undefined;
    const named = names.find((mention) => mention.token === token) ?? (known && { ...known, name: form });
    if (!named && isNamedBeside(tree, token, names)) return [];
    const words = withoutCircumstance(tree, token, nameOf(tree, whole, token));
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    const text = named ? named.name : settled(nameText(tree, [first, last]));
    const at = named
      ? sentence.text.indexOf(named.name, Math.max(0, tokenAt(tree, first).start - named.name.length))
      : -1;
    const span: SpanPair =
      at >= 0 && named ? [at, at + named.name.length] : [tokenAt(tree, first).start, tokenAt(tree, last).end];
    return [
      {
        sentence: number,
        token,
        lemma: lemma.toLowerCase(),
        text,
        span,
        kind: named?.kind ?? (isPersonNoun(lemma.toLowerCase()) ? 'person' : 'thing'),
        plural: named
          ? tokenAt(tree, token).xpos === 'NNPS' && named.kind !== 'person'
          : isPlural(tree, token),
        role: roleOf(tree, deprel === 'appos' && named ? tokenAt(tree, token).head : token),
        speaks: isSpeaker(tree, token),
        enacted: isEnacted(tree, token),
        isNamed: named !== undefined || upos === 'PROPN' || (/^\p{Lu}/u.test(form) && first !== 0),
        definite: dependents(tree, token, 'det', 'nmod').some((child) =>
          /^(the|this|that|these|those|its|his|her|their)$/iu.test(tokenAt(tree, child).form),
        ),
      },
    ];
  });
}

/** The name of a thing without what places one mention of it: "the injury on Wednesday", "the drug to all patients". */
function withoutCircumstance(tree: Tree, token: number, words: readonly number[]): readonly number[] {
  const places = dependents(tree, token, 'nmod')
    .filter((child) => child > token && (isCircumstance(tree, child) || isAskedFor(tree, token, child)))
    .map((child) => Math.min(...yieldOf(tree, child)));
  const end = Math.min(...places);
  return places.length > 0 ? words.filter((word) => word < end) : words;
}

/** "asked the county for money": after an object, "for" may belong to the verb. */
function isAskedFor(tree: Tree, token: number, child: number): boolean {
  if (!/^i?obj/u.test(tokenAt(tree, token).deprel)) return false;
  return dependents(tree, child, 'case').some((preposition) =>
    /^for$/iu.test(tokenAt(tree, preposition).form),
  );
}

function isCircumstance(tree: Tree, child: number): boolean {
  return dependents(tree, child, 'case').some((preposition) =>
    /^(to|on|at|before|after|during|until|since)$/iu.test(tokenAt(tree, preposition).form),
  );
}

/** "the chief executive, Elon Musk": the name speaks for both. */
function isNamedBeside(tree: Tree, token: number, names: readonly Mention[]): boolean {
  return dependents(tree, token, 'appos').some((child) => names.some((mention) => mention.token === child));
}

/** A phrase as it is named again: "a new report" is "the new report" from then on, "The council" "the council". */
function settled(text: string): string {
  return text.replace(/^(?:an?|the)\s/iu, 'the ').replace(/\s+/gu, ' ');
}

const SAYING = /^(say|tell|add|state|claim|announce|report|note|explain|argue|warn|insist|write|suggest)$/u;

/** The predicate that the sentence is about: of reported speech, what is reported. */
function mainPredicate(tree: Tree): number {
  const { root } = tree;
  if (root < 0 || !SAYING.test(tokenAt(tree, root).lemma)) return root;
  return (
    dependents(tree, root, 'ccomp', 'parataxis').find(
      (child) => dependents(tree, child, 'nsubj').length > 0,
    ) ?? root
  );
}

/** Verbs for what is done with a measure before it takes effect. */
const ENACTING =
  /^(approve|pass|adopt|back|propose|plan|introduce|endorse|enact|reject|delay|demand|agree|ratify)$/u;

function isEnacted(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return deprel === 'obj' && ENACTING.test(tokenAt(tree, head).lemma);
}

function isSpeaker(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!deprel.startsWith('nsubj') || !SAYING.test(tokenAt(tree, head).lemma)) return false;
  return (
    dependents(tree, head, 'ccomp', 'parataxis').length > 0 ||
    tokenAt(tree, head).deprel.startsWith('parataxis')
  );
}

function roleOf(tree: Tree, token: number): NounMention['role'] {
  const { deprel, head } = tokenAt(tree, token);
  if (deprel.startsWith('nsubj')) return head === mainPredicate(tree) ? 'main-subject' : 'subject';
  return /^i?obj/u.test(deprel) ? 'object' : 'other';
}

/** Whether a sentence says something: a heading or a label is passed over when looking back. */
export function isTelling(sentence: ParsedSentence): boolean {
  const tree = treeOf(sentence);
  return (
    tree.root >= 0 && tree.tokens.some((_, token) => isFinite(tree, token) && isUnder(tree, token, tree.root))
  );
}
