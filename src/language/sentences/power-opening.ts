import { nameSet } from '../word-set';
import { COUNTRIES } from '../words/countries';
import { isTense } from './clause-opening';

/** "Germany pays less", "China signs no treaty": behind a country, an ending in -s is a verb's where an object of its own follows. */
const PRESENT =
  /^\p{Ll}{2,}s\s(?:(?:a|an|the|its|their|his|her|it|them|this|that|these|those|to|no|none|nothing|not|more|most|less|little|some|all|only|about|nearly|half|many|much)\b|[$€£\d])/u;
/** Where a government sits, by which papers call it. */
const CAPITALS =
  'moscow, beijing, tokyo, london, paris, berlin, brussels, tehran, kyiv, ankara, ottawa, canberra, seoul, pyongyang, taipei, delhi, new delhi, islamabad, kabul, baghdad, damascus, cairo, riyadh, caracas, havana, europe, africa';
const POWERS = nameSet(`${COUNTRIES}, ${CAPITALS}`);
const LONGEST_POWER = 3;

/** Whether a stretch opens with a country as the owner or the subject of what follows: "China’s exports", "Russia sold none". */
export function opensWithPower(rest: string): boolean {
  const words = rest.split(/\s+/u, LONGEST_POWER + 3);
  for (let length = LONGEST_POWER; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ').toLowerCase();
    if (POWERS.has(name.replace(/['’]s?$/u, '')) && /['’]s?$/u.test(name)) return true;
    if (!POWERS.has(name)) continue;
    return isTense(words[length] ?? '') || PRESENT.test(words.slice(length).join(' '));
  }
  return false;
}
