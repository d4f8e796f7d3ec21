import type { Claimant } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import type { Gender } from '../names/given-names';
import { dependents, isRelation, tokenAt, treeOf, yieldOf } from '../trees/tree';
import { personNamed, type Cast } from './cast';
import { canSpeak } from './can-speak';
import { ofNoun } from './noun-claimant';
import { nameText } from './mentions';
import { readSource } from './source-phrase';

const ASKING = /^(?:ask|question|quiz|press|challenge)$/u;

/**
 * Who was asked something in the sentence before: "Beck asked Roos whether she had read it. She replied that …" is Roos. Nobody
 * where the sentence itself asks, or where who was asked is of the other gender or only a pronoun.
 */
export function askedBefore(
  sentence: number,
  pronoun: number,
  gender: Gender,
  sentences: readonly ParsedSentence[],
  cast: Cast,
): Claimant | undefined {
  const [before, home] = [sentences[sentence - 1], sentences[sentence]];
  if (!before?.reliable || !home) return undefined;
  const verb = home.tokens[home.tokens[pronoun]?.head ?? -1];
  if (verb === undefined || ASKING.test(verb.lemma)) return undefined;
  const tree = treeOf(before);
  const asks = tree.root;
  if (asks < 0 || !ASKING.test(tokenAt(tree, asks).lemma)) return undefined;
  if (!dependents(tree, asks, 'nsubj').some((subject) => subject < asks)) return undefined;
  const asked = dependents(tree, asks, 'iobj', 'obj').find(
    (object) => object > asks && canSpeak(tree, object),
  );
  if (asked === undefined || tokenAt(tree, asked).upos === 'PRON') return undefined;
  const words = yieldOf(tree, asked, (index) =>
    isRelation(tokenAt(tree, index).deprel, ['acl', 'appos', 'ccomp']),
  );
  const { name } = readSource(tree, words);
  if (!name) return ofNoun(tree, asked, words, sentence - 1, cast);
  const person = personNamed(cast, nameText(tree, name));
  const isOther = person?.gender !== undefined && person.gender !== gender;
  return isOther ? undefined : { name: person?.name ?? nameText(tree, name), kind: 'person' };
}
