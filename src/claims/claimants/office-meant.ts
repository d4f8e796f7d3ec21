import type { Claimant } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { isPersonNoun } from '../names/person-nouns';
import { tokenAt, treeOf } from '../trees/tree';
import { nounAlone, type BareSource } from './bare-source';
import { personNamed } from './cast';
import { TITLES } from '../names/noun-kinds';
import type { Mention } from './mentions';
import { claimantOfMention, isOfRank, phraseText } from './noun-claimant';
import type { Placed } from './placed';
import { readSource } from './source-phrase';
import { tokensIn } from './unnamed-speaker';

/** How many sentences back somebody is still the one whom "the minister" means, where there are several. */
const NEAR = 3;
/** So few attributions are looked at: keeps the time linear. */
const FEW = 12;

/**
 * Whom a bare "the minister" means where the article has more than one: the one named or heard last, "The labour minister said it
 * was late. The minister said …". Undefined where nobody of that office stands near, or two do in one sentence.
 */
export function officeMeant(source: BareSource): Claimant | undefined {
  const { earlier, sentence, sentences, cast } = source;
  const noun = nounAlone(source);
  if (noun?.xpos !== 'NN') return undefined;
  const role = noun.lemma.toLowerCase();
  if (!isPersonNoun(role) && !TITLES.has(role)) return undefined;
  const heard = earlier
    .slice(-FEW)
    .findLast(
      (one) => one.sentence < sentence && one.sentence >= sentence - NEAR && isUnnamed(one, role, sentences),
    );
  for (let at = sentence - 1; at >= Math.max(0, sentence - NEAR); at--) {
    const holders = new Map(
      (cast.bySentence[at] ?? [])
        .map((mention) => personNamed(cast, mention.name) ?? mention)
        .filter((mention) => isHolder(mention, role))
        .map((mention) => [mention.name, mention] as const),
    );
    const isHeard = heard?.sentence === at;
    if (holders.size + (isHeard ? 1 : 0) > 1) return undefined;
    if (isHeard) return heard.attribution.claimant;
    const [holder] = holders.values();
    if (holder) return claimantOfMention(holder, cast);
  }
  return undefined;
}

const isHolder = (mention: Mention, role: string): boolean =>
  mention.kind === 'person' && isOfRank(mention, role, []);

/** Whether somebody without a name spoke who is called so with a word more: "the labour minister", "a minister from Esk". */
function isUnnamed(
  { attribution: { source, claimant }, sentence }: Placed,
  role: string,
  sentences: readonly ParsedSentence[],
): boolean {
  const home = sentences[sentence];
  if (!home?.reliable || claimant.name === null || source.length === 0) return false;
  const tree = treeOf(home);
  const words = tokensIn(tree, source);
  const { head, name } = readSource(tree, words);
  if (head < 0 || name || tokenAt(tree, head).lemma.toLowerCase() !== role) return false;
  return tokenAt(tree, head).xpos === 'NN' && claimant.name === phraseText(tree, words);
}
