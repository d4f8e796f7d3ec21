import { MEASURES } from '../../language/measures';
import { isTimeWord } from '../names/time-words';
import { UNSAID } from './definite-phrases';

/** Beside what points at the text or at a time, nouns that point at no one thing, that there is one of, or that a bare "the" leaves as clear as it can be. */
export const CLEAR =
  /^(?:economy|weather|internet|press|media|sun|moon|sky|sea|ocean|earth|air|ground|environment|climate|police|law|market|country|government|nation|phone|radio|television|truth|number|amount|part|side|people|person|man|woman|men|women|thing|things|fact|idea|majority|minority|beginning|middle|top|bottom|front|back|left|right|north|south|east|west|area|place|level|rate|chance|problem|reason|question|issue|hour|minute|half|quarter|third|first|second|one|ones|other|others|age|name|word|words|home|life|work|money|water|figure|sum|total|result|difference|countryside|coast|seaside|body|head|hand|hands|face|corner)$/u;

/** What a country, or everybody's surroundings, have one of: everybody knows which. */
const KNOWN =
  /^(?:economy|weather|internet|press|media|market|sun|moon|sky|sea|ocean|earth|air|ground|environment|climate|police|law|country|government|nation|phone|radio|television|truth|number|amount|part|people|man|woman|men|women|thing|fact|majority|minority|beginning|middle|top|bottom|front|back|left|right|north|south|east|west|place|age|name|word|home|life|countryside|coast|seaside|body|head|hand|face|wind|rain|snow|dark|light|cold|heat|night|treasury|parliament|cabinet|opposition|prosecution|defence|defense|coastguard|army|navy|military|monarchy|crown|king|queen|pope|prime|premier|state|federation|constitution|currency|pound|dollar|euro|crown|poor|rich|elderly|young|old|unemployed|homeless|blame|lot|way|rest|bus|train|doctor|sake|use|need|lead|job|odds|lack|sight|edge|like|tax|path|same|trick|look|post|net|web|nerve|courage|right|ability|chance|opportunity|means|impression|background|foreground|scoring|subway|metro|kickoff|whistle|touchline|answer|clock|brain|skin|heart|blood|motive|pitch|landscape|sector|region|alarm|floor|ceiling|wall|horizon)$/u;

/** Whether "the" with a noun leaves nothing open: a time, a measure, what there is one of. */
export function isClear(form: string, lemma: string): boolean {
  return [form, lemma]
    .map((word) => word.toLowerCase())
    .some((word) => UNSAID.test(word) || KNOWN.test(word) || isTimeWord(word) || MEASURES.has(word));
}
