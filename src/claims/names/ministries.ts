import { wordSet } from '../../language/word-set';

const MATTERS = wordSet(
  `affairs agriculture aid arts business children citizenship climate commerce communications construction cooperation culture customs defence
  defense development digitalisation disability economy education employment energy enterprise environment equality family families finance
  fisheries food forestry forests health heritage housing immigration industry information infrastructure innovation integration investment
  justice labor labour media migration minorities pensions planning population research resettlement safety science security skills sport
  sports technology tourism trade training transport transportation urbanism veterans water welfare women work works youth`,
);

/** Whether a word with a capital is what a ministry or agency is for: "Cooperation" of "Ministry for Foreign Affairs and Cooperation". */
export const isMatter = (form: string): boolean => /^\p{Lu}/u.test(form) && MATTERS.has(form.toLowerCase());
