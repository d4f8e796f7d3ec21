import { dependents, tokenAt } from '../../trees/tree';
import { isVerdict } from '../bearing';
import type { Features } from '../odds';
import { isSaying } from '../saying';
import type { Surroundings } from '../surroundings';
import { placeOf } from './contender-features';
import { isSpoken, type Contender } from './contenders';

/** What speaks for a pronoun that stands for nothing of what was named: for a whole happening, for what was named further back, or for nothing at all. */
export function featuresOfNothing(
  token: number,
  contenders: readonly Contender[],
  around: Surroundings,
): Features {
  const { tree } = around;
  const features = new Map<string, number>();
  const add = (name: string): void => void features.set(`nothing: ${name}`, 1);
  const place = placeOf(tree, token);
  const { form, head } = tokenAt(tree, token);
  add('always');
  add(form.toLowerCase());
  add(place);
  if (isSpoken(token, around)) add(`${place}, spoken`);
  if (contenders.length === 0) add('nothing fits');
  if (!contenders.some(({ mentions }) => mentions[0]!.back === 0)) add('nothing here');
  if (isVerdict(tree, token)) add('a verdict');
  if (head < 0) return features;
  const { upos, lemma } = tokenAt(tree, head);
  if (place === 'subject') {
    const isCopular = dependents(tree, head, 'cop').length > 0;
    if (isCopular) add(`is ${upos}`);
    if (dependents(tree, head, 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl').some((child) => child > head))
      add(isCopular ? 'is, with a clause' : 'with a clause');
    if (/^(?:happen|take|come|mean|follow|work|go|make|feel|look|sound|start|begin)$/u.test(lemma))
      add('happens');
  }
  if (
    place === 'object' &&
    (isSaying(tree, head) ||
      /^(?:know|see|hear|do|believe|put|mean|think|find|make|take|get|call|like|hate|love)$/u.test(lemma))
  )
    add('thought or done');
  return features;
}
