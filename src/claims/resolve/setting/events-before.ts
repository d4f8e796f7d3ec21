import type { Cast } from '../../claimants/cast';
import type { Tree } from '../../trees/tree';
import { eventTold, hasOwnScene, type EventTold } from './event-told';

/** How many sentences behind the one that sets it an event's place holds. */
const REACH = 3;

/** By the sentence: the event of the sentences before it in which it may play. One pass. */
export function eventsBefore(
  trees: readonly Tree[],
  headings: readonly boolean[],
  cast: Cast,
): readonly (EventTold | null)[] {
  let event: EventTold | null = null;
  let inParagraph = 0;
  const title = headings[0] === true ? trees[0]?.sentence : undefined;
  const named = title === undefined ? '' : title.text.slice(title.start, title.end);
  return trees.map((tree, at): EventTold | null => {
    const before = trees[at - 1]?.sentence;
    const isBreak = before === undefined || before.text.slice(before.end, tree.sentence.start).includes('\n');
    // paragraphs of one sentence, as the agencies write, go on with each other
    if (headings[at] === true || (isBreak && inParagraph > 1)) event = null;
    inParagraph = isBreak ? 1 : inParagraph + 1;
    if (headings[at] === true) return null;
    const held = event !== null && at - event.sentence <= REACH && !hasOwnScene(tree) ? event : null;
    const own = eventTold(tree, at, cast);
    event = own ?? (hasOwnScene(tree) ? null : event);
    return held !== null && named.includes(held.name) ? { ...held, isInTitle: true } : held;
  });
}
