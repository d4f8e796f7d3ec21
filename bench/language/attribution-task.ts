import type { Attribution } from '../../src/domain/analysis';
import type { Task } from './task';

const FORMS: readonly Attribution['form'][] = ['clause', 'according-to'];

/** Who says what. The set labels clauses of saying and "according to" only, so it is given those. */
export const ATTRIBUTION_TASK: Task = {
  name: 'attr_gum',
  scorer: 'score_attr.py',
  scorerOptions: ['--genre', 'news'],
  isScored: (item) => item.genre === 'news',
  optionsFor: () => ({}),
  predict: (item, { attributions }) => ({
    doc_id: item.doc_id,
    attributions: attributions
      .filter(({ form }) => FORMS.includes(form))
      .map(({ source, cue, content }) => ({ source, cue, content })),
  }),
  figures: {
    'content@0.5 F1': /content@0\.5 .*F1 (\S+)/,
    'cue F1': /cue lenient .*F1 (\S+)/,
    'full triple F1': /AR full .*F1 (\S+)/,
    'content soft F1': /content soft .*F1 (\S+)/,
    'source overlap': /source acc .*overlap (\S+)/,
  },
};
