import type { Claimant } from '../../domain/analysis';
import { overlaps, type SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { genderOfNoun } from '../names/gendered-nouns';
import type { Gender } from '../names/given-names';
import { isPersonNoun } from '../names/person-nouns';
import { isRelation, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import { personNamed, type Cast } from './cast';
import { outermost } from './last-speaker';
import { ofNoun, phraseText } from './noun-claimant';
import { isOneParagraph, type Placed } from './placed';
import { readSource } from './source-phrase';

/** The tokens of a sentence that spans cover. */
export function tokensIn(tree: Tree, spans: readonly SpanPair[]): number[] {
  return tree.tokens.flatMap((token, index) =>
    spans.some((span) => overlaps(span, [token.start, token.end])) ? [index] : [],
  );
}

/** So few attributions are looked at for whoever reports what another says: keeps the time linear. */
const FEW = 20;

/**
 * Somebody without a name who spoke in the sentence before: "Schell's lawyer said … He showed …" goes on with the lawyer,
 * not with Schell.
 */
export function unnamedSpeaker(
  earlier: readonly Placed[],
  gender: Gender,
  sentence: number,
  sentences: readonly ParsedSentence[],
  cast: Cast,
): Claimant | undefined {
  const latest = earlier.findLast((one) => one.sentence < sentence && one.attribution.form === 'clause');
  const last = latest && outermost(earlier.slice(-FEW), latest);
  const home = last && sentences[last.sentence];
  const isSpoken = earlier
    .slice(-FEW)
    .some(({ attribution: { rule }, sentence: at }) => rule === 'free-indirect' && at === sentence - 1);
  // "Her husband had left, he said": whom somebody tells of does not speak next
  const subject = isSpoken ? undefined : unnamedSubject(gender, sentence, sentences, cast);
  if (!home || last.sentence !== sentence - 1) return subject;
  const { source, claimant, type } = last.attribution;
  const [first] = source;
  if (!first || claimant.name === null || type === 'direct' || first[0] < home.start || first[1] > home.end)
    return subject;
  const tree = treeOf(home);
  const { head, name } = readSource(tree, tokensIn(tree, source));
  if (head < 0 || name) return subject;
  const { upos, xpos, lemma, form } = tokenAt(tree, head);
  const isPerson =
    ONE_OF_SEVERAL.test(form) ||
    (upos === 'NOUN' && xpos === 'NN' && (isPersonNoun(lemma) || lemma.startsWith('spokes')));
  const isOther = lemma.endsWith('woman') ? gender === 'male' : lemma.endsWith('man') && gender === 'female';
  return isPerson && !isOther && isRelation(tokenAt(tree, head).deprel, ['nsubj']) ? claimant : subject;
}

const ONE_OF_SEVERAL = /^(?:another|one|first|second|third|fourth|other)$/iu;

/**
 * "A third disagreed: the party had survived worse, he said": one of several whom the same sentence is about; nobody whom what is
 * said tells of ("One of them, he said, had slept").
 */
export function unnamedHere(
  home: ParsedSentence | undefined,
  pronoun: number,
  gender: Gender,
  said: ReadonlySet<number>,
): Claimant | undefined {
  if (!home?.reliable) return undefined;
  const tree = treeOf(home);
  const opening = /^(?:[Aa]nother|[Aa] (?:second|third|fourth|fifth))(?= \p{Ll}+(?:s|ed|d)\b)/u.exec(
    home.text.slice(home.start, home.end),
  );
  if (opening && pronoun > 2) return { name: opening[0], kind: 'anonymous' };
  const subject = tree.tokens.findIndex(({ deprel }) => isRelation(deprel, ['nsubj']));
  if (subject < 0 || subject >= pronoun || said.has(subject)) return undefined;
  const words = yieldOf(tree, subject, (index) => isRelation(tokenAt(tree, index).deprel, ['acl', 'appos']));
  const { form, lemma, xpos } = tokenAt(tree, subject);
  const isPerson = xpos === 'NN' && isPersonNoun(lemma) && [undefined, gender].includes(genderOfNoun(lemma));
  const isOne =
    ONE_OF_SEVERAL.test(form) ||
    (isPerson && words.some((index) => ONE_OF_SEVERAL.test(tokenAt(tree, index).form)));
  return isOne && !readSource(tree, words).name
    ? { name: phraseText(tree, words), kind: 'anonymous' }
    : undefined;
}

/**
 * The person without a name whom the sentence before is about: "A spokesman apologised. He said …", "The survivor was
 * flown out. She told …". Nobody where the sentence names somebody else who may be meant.
 */
function unnamedSubject(
  gender: Gender,
  sentence: number,
  sentences: readonly ParsedSentence[],
  cast: Cast,
): Claimant | undefined {
  const before = sentences[sentence - 1];
  if (!before?.reliable) return undefined;
  const tree = treeOf(before);
  const top = tree.tokens.findIndex(
    ({ head, deprel }) => head === tree.root && head >= 0 && isRelation(deprel, ['nsubj']),
  );
  const subject = ownerIn(tree, top);
  const { lemma, upos, xpos } = tree.tokens[subject] ?? { lemma: '', upos: '', xpos: '' };
  const isSpokesperson = /^spokes(?:man|woman|person)$/u.test(lemma);
  if (upos !== 'NOUN' || xpos !== 'NN' || !(isSpokesperson || isPersonNoun(lemma))) return undefined;
  if (readSource(tree, yieldOf(tree, subject)).name) return undefined; // "their spokeswoman, Ida Roos"
  const own = genderOfNoun(lemma) ?? apposedGender(tree, subject);
  if (own !== undefined && own !== gender) return undefined;
  const words = yieldOf(tree, subject, (index) =>
    isRelation(tokenAt(tree, index).deprel, ['acl', 'appos', 'case']),
  );
  if (isSpokesperson) return { name: phraseText(tree, words), kind: 'body' };
  const isRivalled = (cast.bySentence[sentence - 1] ?? []).some(
    (mention) =>
      (mention.isSubject || own === undefined) &&
      [undefined, gender].includes(mention.gender ?? personNamed(cast, mention.name)?.gender) &&
      mention.kind === 'person',
  );
  const isNamed = tokenAt(tree, tree.root).upos === 'PROPN'; // "The winner was Ida Roos"
  if (isRivalled || isNamed || !isOneParagraph(sentences, sentence - 1, sentence)) return undefined;
  const claimant = ofNoun(tree, subject, words, sentence - 1, cast);
  const known = claimant.kind === 'person' ? personNamed(cast, claimant.name ?? '')?.gender : undefined;
  return known === undefined || known === gender ? claimant : undefined;
}

/** "The minister's support is thin": the person whose the subject is; else the subject. */
function ownerIn(tree: Tree, subject: number): number {
  const owner = tree.tokens.findIndex(({ head, deprel }) => head === subject && deprel === 'nmod:poss');
  const isPerson = owner >= 0 && isPersonNoun(tokenAt(tree, owner).lemma.toLowerCase());
  return isPerson && !isPersonNoun(tokenAt(tree, subject).lemma.toLowerCase()) ? owner : subject;
}

/** "her only relative, a nephew": what the noun beside it tells. */
function apposedGender(tree: Tree, noun: number): Gender | undefined {
  const beside = tree.tokens.find(({ head, deprel }) => head === noun && deprel === 'appos');
  return beside && genderOfNoun(beside.lemma.toLowerCase());
}
