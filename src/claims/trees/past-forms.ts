import { wordSet } from '../../language/word-set';

/** Past tenses that are no participle too: "fell" (not "fallen"), "went" (not "gone"). */
const PAST_ONLY =
  wordSet(`arose awoke became began bit blew broke came chose did drank drew drove ate fell flew forbade foresaw forgot forgave froze gave grew hid
  knew lay mistook overcame oversaw overtook rode rang rose ran saw shook shrank sang sank spoke sprang stole strove swore swam took tore
  threw underwent undertook undid was were went withdrew woke wore wrote`);

/** Whether a form can only be a past tense, whatever a tagger calls it. */
export function isPastOnly(form: string): boolean {
  return PAST_ONLY.has(form.toLowerCase());
}
