import type { Scorer } from '../model/weights';
import { addStackWithFront } from './features/stack-words';
import { scoreParts, type PartRoom, partRoom } from './score-parts';
import { pairTable, type PairTable } from './pair-table';
import type { ParserState } from './state';
import type { WordValues } from './word-values';

/** Scores of the states of one sentence. */
export interface StateScores {
  /** Where in {@link StateScores.values} the scores of the state's classes begin. */
  of(state: ParserState): number;
  /** Read anew after every call: it moves when it grows. */
  readonly values: () => Int32Array;
}

/** Room for the scores of one sentence, used again for the next. */
export interface ScoreRoom {
  readonly parts: PartRoom;
  /** Where the scores of a state begin, by the surface of its stack and its front word. */
  readonly places: PairTable;
  scores: Int32Array;
}

/** Room that grows with the sentences. */
export function scoreRoom(): ScoreRoom {
  return { parts: partRoom(), places: pairTable(), scores: new Int32Array(1 << 15) };
}

/** Scores states, each once, as sums of the parts that it shares with others. Only one sentence at a time has the room. */
export function stateScores(scorer: Scorer, values: WordValues, room: ScoreRoom = scoreRoom()): StateScores {
  const { classes } = scorer;
  const parts = scoreParts(scorer, values, room.parts);
  const { places } = room;
  places.clear();
  let used = 0;
  return {
    of(state) {
      const { stack, front } = state;
      const known = places.get(stack.surface, front.id);
      if (known !== -1) return known;
      const next = front.word;
      parts.begin(
        parts.ofStackAndNext(stack, next),
        parts.ofTopAndNext(stack.top, next),
        parts.ofStackWords(stack, next),
        parts.ofTopAndFront(stack.top.word, front),
      );
      addStackWithFront(parts.list, values, state);
      if (used + classes > room.scores.length) {
        const larger = new Int32Array(room.scores.length * 2);
        larger.set(room.scores);
        room.scores = larger;
      }
      parts.read(room.scores, used);
      places.put(stack.surface, front.id, used);
      used += classes;
      return used - classes;
    },
    values: () => room.scores,
  };
}
