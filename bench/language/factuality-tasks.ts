import type { Task } from './task';

/** An event that the engine does not see counts as plainly asserted, as it does in the scorer. */
const UNSEEN = 3;

const base: Omit<Task, 'name'> = {
  scorer: 'score_fact.py',
  scorerOptions: [],
  isScored: () => true,
  optionsFor: (item) => ({ sentences: [[0, item.text.length]] }),
  predict: (item, { events }) => ({
    id: item.id,
    events: (item.events ?? []).map(({ span: [start, end] }) => {
      const seen = events.find(({ span }) => span[0] < end && start < span[1]);
      return seen?.factuality ?? UNSEEN;
    }),
  }),
  figures: { r: / r (\S+) /, MAE: /MAE (\S+)/, 'not-asserted F1': /not-asserted .*?F1 (\S+)/ },
};

/** How certain each event is, −3 … +3. */
export const FACTUALITY_TASKS: readonly Task[] = [
  { ...base, name: 'fact_meantime' },
  { ...base, name: 'fact_uds' },
];
