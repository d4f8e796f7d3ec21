import type { Attribution, Claimant } from '../domain/analysis';
import { overlaps, type SpanPair } from '../domain/span';
import type { ParsedSentence } from '../language/parsed';
import type { BareSource } from './claimants/bare-source';
import { calledAgain } from './claimants/called-again';
import { castOf, personNamed } from './claimants/cast';
import type { Placed } from './claimants/placed';
import { tokensIn } from './claimants/unnamed-speaker';
import type { NumberedAttribution } from './clauses/numbered-attribution';
import { DOCUMENT_NOUNS } from './names/noun-kinds';
import { isNamedDay } from './names/time-words';
import type { Referent, References } from './resolve/referent';
import { genderOfPronoun } from './resolve/surroundings';
import { treeOf } from './trees/tree';

/**
 * Names the speakers whom the text only calls "she" or "the company", where that is not settled by who speaks but is by what
 * the pronouns and definite phrases of the article stand for.
 */
export function nameSpeakers(
  attributions: readonly Attribution[],
  sentences: readonly ParsedSentence[],
  heard: readonly (readonly NumberedAttribution[])[],
  references: readonly References[],
): Attribution[] {
  const named = [...attributions];
  const cast = castOf(sentences);
  const bodies = new Set(
    cast.bySentence.flatMap((all) => all.flatMap(({ name, kind }) => (kind === 'body' ? [name] : []))),
  );
  const kindOf: KindOf = (name) =>
    personNamed(cast, name) ? 'person' : bodies.has(name) ? 'body' : undefined;
  const earlier: Placed[] = [];
  sentences.forEach((sentence, i) => {
    for (const { index, attribution } of heard[i] ?? []) {
      const [start = -1] = attribution.source[0] ?? [];
      if (start < sentence.start || start >= sentence.end) continue;
      const { claimant } = attribution;
      const found = referentOf(attribution, sentence, references[i]);
      const referent = found && !isNamedDay(found.text) ? found : undefined;
      if (references[i] && isDoubted(attribution, sentence, references[i])) {
        named[index] = { ...attribution, claimant: { ...claimant, name: null } };
        earlier.push({ attribution: named[index], sentence: i });
        continue;
      }
      const isTold =
        referent &&
        (isOpen(attribution, sentence) ||
          (isThey(attribution, sentence) && plain(claimant.name ?? '') !== plain(referent.text)) ||
          isNounAgain(attribution, sentence, referent.text));
      const meant = isTold
        ? claimantNamed(referent.text, claimant, kindOf)
        : isOpen(attribution, sentence)
          ? againIn(attribution, i, { sentences, cast, earlier }, references[i])
          : undefined;
      if (meant) named[index] = { ...attribution, claimant: meant };
      earlier.push({ attribution: named[index]!, sentence: i });
    }
  });
  return named;
}

/** "They" at the front, of whom nobody before has been named as surely as by what the word stands for; not "…, they found". */
const isThey = ({ source }: Attribution, { text }: ParsedSentence): boolean =>
  source.length === 1 && text.slice(...source[0]!) === 'They';

/**
 * "They fled, police said. They promised to return.", where nobody fits the first "they": nor is it the last speaker who promised.
 * "She had said he fired", where "he" is whom "she" has been taken for: it is another.
 */
function isDoubted(
  { source, claimant }: Attribution,
  sentence: ParsedSentence,
  { doubts, referents }: References,
): boolean {
  const [only, ...more] = source;
  if (!only || more.length > 0 || claimant.name === null) return false;
  const form = sentence.text.slice(...only);
  if (form === 'They') {
    const words = tokensIn(treeOf(sentence), source);
    return doubts.some(({ token, candidates }) => words.includes(token) && candidates.length === 0);
  }
  const gender = genderOfPronoun(form);
  if (gender === undefined) return false;
  return sentence.tokens.some(({ form: other }, token) => {
    const told = genderOfPronoun(other);
    return told !== undefined && told !== gender && referents.get(token)?.text === claimant.name;
  });
}

/** A name or phrase by its words alone. */
const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /u, '');

/** Whom the words call again where nothing else tells it, nor says that two may be meant. */
function againIn(
  { source }: Attribution,
  sentence: number,
  article: Pick<BareSource, 'sentences' | 'cast' | 'earlier'>,
  references?: References,
): Claimant | undefined {
  const tree = treeOf(article.sentences[sentence]!);
  const words = tokensIn(tree, source);
  const isDoubtful = references?.doubts.some(
    ({ token, candidates }) => words.includes(token) && candidates.length > 1,
  );
  return isDoubtful ? undefined : calledAgain({ ...article, tree, words, sentence });
}

/** Whose name it is in the article. */
type KindOf = (name: string) => Claimant['kind'] | undefined;

/** Who it is by what the name or the noun that was found means; the kind as it was where they do not tell. */
function claimantNamed(name: string, { kind }: Claimant, kindOf: KindOf): Claimant {
  const isName = /^\p{Lu}/u.test(name) && !name.startsWith('The ');
  if (isName) return { name, kind: kindOf(name) ?? kind };
  if (DOCUMENT_NOUNS.has(/\p{L}+$/u.exec(name)?.[0] ?? '')) return { name, kind: 'document' };
  return { name, kind: kind === 'person' ? 'anonymous' : kind }; // "the governor" has no name
}

/** Whether nobody is named, or nobody but by the words of the source itself ("The company"). */
function isOpen({ source, claimant }: Attribution, { text }: ParsedSentence): boolean {
  const [only, ...more] = source;
  if (!only || more.length > 0) return false;
  const words = text.slice(...withoutAside(only, text));
  return claimant.name === null || (claimant.name === words && /^(?:the|this|that) /iu.test(words));
}

/** "The firm, which owns two mills,": the words before what is told of it. */
function withoutAside([start, end]: SpanPair, text: string): SpanPair {
  const aside = text.slice(start, end).search(/, (?:which|who|whose) /u);
  return [start, aside < 0 ? end : start + aside];
}

/** Whether "it" has been taken for a body without a name ("the festival") that is called by its own elsewhere. */
const isNounAgain = ({ source, claimant }: Attribution, { text }: ParsedSentence, name: string): boolean =>
  source.length === 1 &&
  /^(?:it|they)$/iu.test(text.slice(...source[0]!)) &&
  /^the \p{Ll}/iu.test(claimant.name ?? '') &&
  /^\p{Lu}/u.test(name);

function referentOf(
  { source }: Attribution,
  { tokens, text }: ParsedSentence,
  references?: References,
): Referent | undefined {
  const first = source[0] && withoutAside(source[0], text);
  const last = tokens.findLastIndex(({ start, end }) => first !== undefined && overlaps(first, [start, end]));
  const referent = references?.referents.get(last);
  return referent?.because === 'told before' ? undefined : referent;
}
