import type { Claimant } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { nounAlone, type BareSource } from './bare-source';
import { isWordOfFirms } from './firm-words';
import { BODY_NOUNS, FIRM_NOUNS } from '../names/noun-kinds';
import { asideAbout } from '../trees/asides';
import { treeOf } from '../trees/tree';
import { isOneParagraph } from './placed';

/** How many sentences back it may say what a name is the name of; keeps the time linear. */
const FAR = 60;
/** A firm that the first sentences name is what the article is about. */
const OPENING = 3;

/**
 * The firm that has just spoken in the paragraph: "Norra said it would pay. A buyer may be found, the company said." Only for
 * "the company", "the firm" and the like, and where the text calls just one name of its opening a firm that one; undefined where whoever
 * spoke last is no firm.
 */
export function firmMeant(source: BareSource): Claimant | undefined {
  const { earlier, sentence, sentences, cast } = source;
  const noun = nounAlone(source);
  if (!noun || !FIRM_NOUNS.has(noun.form.toLowerCase())) return undefined;
  const [only, ...others] = cast.firms;
  const isTopic = cast.bySentence
    .slice(0, OPENING)
    .some((mentions, at) =>
      mentions.some(({ name, token }) => name === only && !isInAside(sentences[at]!, token)),
    );
  if (only !== undefined && others.length === 0 && isTopic) return { name: only, kind: 'body' };
  const last = earlier.at(-1);
  if (!last || last.sentence >= sentence || last.sentence < sentence - 2) return undefined;
  const { name, kind } = last.attribution.claimant;
  const isFirm = kind === 'body' && name !== null && isWordOfFirms(name);
  const near = cast.bySentence.slice(Math.max(0, sentence - FAR), sentence);
  const isOther = near.some((mentions) =>
    mentions.some(
      (one) => one.name === name && one.roles.some((role) => BODY_NOUNS.has(role) && !FIRM_NOUNS.has(role)),
    ),
  );
  return isFirm && !isOther && isOneParagraph(sentences, last.sentence, sentence)
    ? last.attribution.claimant
    : undefined;
}

/** "Kelda, a unit of the Suvero group, …": the one that an aside is about may be the firm as well. */
const isInAside = (sentence: ParsedSentence, token: number): boolean =>
  asideAbout(treeOf(sentence), token) !== null;
