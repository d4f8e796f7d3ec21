import type { Task } from './task';

const base: Omit<Task, 'name'> = {
  scorer: 'score_decomp.py',
  scorerOptions: [],
  isScored: () => true,
  optionsFor: (item) => ({ sentences: [[0, item.text.length]] }),
  predict: (item, { claims }) => ({
    id: item.id,
    claims: claims.map(({ wording }) => wording.replace(/[[\]]/g, '')),
  }),
  figures: {
    'soft F1': /soft P \S+ R \S+ F1 (\S+)/,
    '1-1 F1': /1-1@\.75 P \S+ R \S+ F1 (\S+)/,
    'count ratio': /count ratio (\S+)/,
    'novel words': /novel words (\S+)/,
  },
};

/** Atomic claims of single sentences. */
export const DECOMPOSITION_TASKS: readonly Task[] = [
  { ...base, name: 'decomp_propsegment' },
  { ...base, name: 'decomp_factcheckgpt' },
];
