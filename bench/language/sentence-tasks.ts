import type { Task } from './task';

const base: Omit<Task, 'name' | 'figures'> = {
  scorer: 'score_seg.py',
  scorerOptions: [],
  isScored: () => true,
  optionsFor: () => ({}),
  predict: (item, { text, sentences }) => ({
    id: item.id,
    sentences: sentences.map(({ start, end }) => text.slice(start, end)),
  }),
};

const SENTENCE_F1 = /sent P \S+ R \S+ F1 (\S+)/;

/** Sentence boundaries: hand-made hard cases, news and other genres, web text. */
export const SENTENCE_TASKS: readonly Task[] = [
  { ...base, name: 'seg_golden', figures: { exact: /exact (\S+)/, 'sentence F1': SENTENCE_F1 } },
  {
    ...base,
    name: 'seg_gum',
    scorerOptions: ['--genre', 'news'],
    isScored: (item) => item.genre === 'news',
    figures: { 'news sentence F1': SENTENCE_F1 },
  },
  { ...base, name: 'seg_ewt', figures: { 'sentence F1': SENTENCE_F1 } },
];
