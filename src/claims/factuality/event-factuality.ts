import type { EventFactuality } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { treeOf } from '../trees/tree';
import { isEventWord } from './event-words';
import { mainEvent } from './main-event';
import { toldWorth, worthOf } from './place-worth';

const toScale = (worth: number): number => Math.round(Math.min(3, Math.max(-3, worth)) * 100) / 100;

/**
 * How certain a sentence makes each of its events, −3 (certainly not) … 0 (open) … +3 (certainly so): the scale of
 * FactBank as unified by Stanovsky et al. (2017). Read from the root down: what governs an event's clause sets its
 * worth, its own negation and modals change it. In reading order.
 */
export function eventFactuality(sentence: ParsedSentence): EventFactuality[] {
  const tree = treeOf(sentence);
  const worth = worthOf(tree);
  return tree.tokens.flatMap((token, index) =>
    isEventWord(tree, index)
      ? [{ span: [token.start, token.end] as const, factuality: toScale(worth(index)) }]
      : [],
  );
}

/** The factuality of a claim by its main word, event or not, or by the event that this is about. */
export function factualityOf(sentence: ParsedSentence, index: number): number {
  const tree = treeOf(sentence);
  return toScale(worthOf(tree)(mainEvent(tree, index)));
}

/**
 * The factuality of a claim that is told by the way, with a verb of ours ("Mr. Dent [is] 44", "[Roos] [has] a brother"): the clause
 * that it stands in may deny or doubt its own event, not this one. It is worth what its teller's words are.
 */
export function factualityByTheWay(sentence: ParsedSentence, index: number): number {
  const tree = treeOf(sentence);
  return toScale(toldWorth(tree, index));
}
