import { wordSet } from '../../language/word-set';

/** Titles and ranks as they are shortened before a name ("Cllr Moss", "Det Insp Beck"), in lower case, without a full stop. */
export const SHORT_TITLES: ReadonlySet<string> = wordSet(
  `cr cllr ald hon rev prof sen sens rep reps gov gen col lt maj capt cpt cpl cmdr sgt adm brig det insp supt dci dsi amb`,
);

export const isShortTitle = (word: string): boolean =>
  SHORT_TITLES.has(word.toLowerCase().replace(/\.$/u, ''));
