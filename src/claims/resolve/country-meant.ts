import type { SpanPair } from '../../domain/span';
import { isCalledLand } from '../names/lands-called';
import { isOfLand } from '../names/peoples';
import { isKnownCountry } from '../names/places';
import { dependents, tokenAt } from '../trees/tree';
import type { Told } from './told';
import type { Bare, Which } from './which-one';

/** How many sentences back a country is in mind. */
const REACH = 2;
/** How many sentences back another one may be that a text is about, where this one only has something in it. */
const FAR = 10;

/**
 * "Chile raised taxes on copper. The country [Chile] …": the one country that the text has named just before, as who does something or as
 * the only one for long, where nothing that the same sentences tell is of another land. Null where another may be meant.
 */
export function countryMeant({ noun, plural, sentence, token }: Bare, told: Told): Which {
  if (plural || !/^(?:country|nation|island|kingdom)$/u.test(noun)) return null;
  const found = new Map<string, SpanPair>();
  let isActing = false;
  for (let at = Math.max(0, sentence - REACH); at <= sentence; at += 1) {
    const tree = told.read(at)?.tree;
    if (!tree) continue;
    const end = at === sentence ? token : tree.tokens.length;
    if (tree.tokens.some(({ form }, word) => word < end && isOfLand(form))) return null;
    for (const { name, token: word } of told.cast.bySentence[at] ?? []) {
      if (word >= end || !isKnownCountry(name) || !isCalledLand(name, noun)) continue;
      const { start, end: last, deprel, upos } = tokenAt(tree, word);
      if (upos !== 'PROPN' || dependents(tree, word, 'conj').length > 0) return null;
      const from = tree.sentence.text.lastIndexOf(name, Math.max(start, last - name.length));
      found.set(name, from < 0 ? [start, last] : [from, from + name.length]);
      isActing ||= deprel.startsWith('nsubj');
    }
  }
  const [only, ...others] = [...found];
  if (!only || others.length > 0) return null;
  return isActing || isOnlyFor(only[0], sentence - REACH, told) ? { text: only[0], from: only[1] } : null;
}

/** Whether the text has named no other country, and nothing of another land, for long. */
function isOnlyFor(country: string, sentence: number, { cast, read }: Told): boolean {
  for (let at = Math.max(0, sentence - FAR); at < sentence; at += 1) {
    if (read(at)?.tree.tokens.some(({ form }) => isOfLand(form)) === true) return false;
    if ((cast.bySentence[at] ?? []).some(({ name }) => isKnownCountry(name) && name !== country))
      return false;
  }
  return true;
}
