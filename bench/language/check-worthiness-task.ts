import type { Task } from './task';

/** Which sentences of a debate call for a check: the highest of a sentence's claims, 0 where it makes none. */
export const CHECK_WORTHINESS_TASK: Task = {
  name: 'check_claimbuster',
  scorer: 'score_binary.py',
  scorerOptions: [],
  isScored: () => true,
  optionsFor: (item) => ({ sentences: [[0, item.text.length]] }),
  predict: (item, { claims }) => ({
    id: item.id,
    score: claims.reduce((highest, { checkworthiness }) => Math.max(highest, checkworthiness), 0),
  }),
  figures: { AP: / AP (\S+)/, 'balanced accuracy': /balAcc (\S+)/ },
};
