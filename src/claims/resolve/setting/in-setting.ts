import { tokenAt, type Tree } from '../../trees/tree';
import type { Introduction } from '../introductions';
import type { NamesByNoun } from '../names-by-noun';
import { isTitleBefore } from '../posts';
import type { Referent } from '../referent';
import { consequenceAt } from './consequences';
import { localAt, phraseOf, postAt, type Local } from './local-nouns';
import type { Scene } from './scenes';
import type { Setting } from './setting';
import type { Town } from './towns';

/** What is known of a sentence that may need the setting. */
export interface Placed {
  readonly tree: Tree;
  readonly setting: Setting;
  readonly scene: Scene;
  readonly isHeading: boolean;
  /** Whether a token is somebody's own words. */
  readonly isQuoted: (token: number) => boolean;
  /** The introductions of a noun up to this sentence. */
  readonly introductions: (noun: string) => readonly Introduction[];
  readonly names: NamesByNoun;
}

/** What the local nouns of a sentence, its titles and what became of people belong to: by the token to put it behind. */
export function inSetting(placed: Placed): ReadonlyMap<number, Referent> {
  const found = new Map<number, Referent>();
  placed.tree.tokens.forEach((_, token) => {
    const post = postAt(placed.tree, token);
    const isOfTitle = isTitleBefore(placed.tree, token);
    const referent = post === null ? ofLocal(token, placed) : ofPost(post, isOfTitle, placed);
    if (referent !== null) found.set(token, referent);
  });
  const happened = placed.isHeading ? null : consequenceAt(placed);
  if (happened !== null && !found.has(happened.token)) found.set(happened.token, happened.referent);
  return found;
}

function ofPost(post: Local, isOfTitle: boolean, { setting, scene }: Placed): Referent | null {
  const whose = bodyFor(post, setting, scene);
  return whose === null ? null : { ...referent(`of ${whose.name}`, whose), isOfTitle };
}

function ofLocal(token: number, placed: Placed): Referent | null {
  const { tree, setting, scene, isHeading } = placed;
  const local = localAt(tree, token, isHeading);
  if (local === null) return null;
  if (local === 'itself') return scene.around === null ? null : referent(scene.around.name, scene.around);
  const isMany = local === 'people' || local === 'pupils';
  if (isMany && (placed.isQuoted(token) || isOfHouse(placed) || isHarmed(tree, token))) return null;
  if (!isMany && local !== 'members' && isTold(token, local, placed)) return null;
  const whose = bodyFor(local, setting, scene);
  if (whose === null) return null;
  if (isMany || local === 'there') return referent(`in ${whose.name}`, whose);
  if (local === 'council' && whose === setting.council) return referent(whose.name, whose);
  if (/^district$/u.test(phraseOf(tree, token)) && setting.schools === null) return null;
  if (local === 'schools' && isBoard(whose) && phraseOf(tree, token).endsWith('district'))
    return setting.town && referent(`of ${setting.town.name}`, setting.town);
  if ((local === 'council-has' || local === 'members') && whose === scene.town)
    return setting.isOfCouncil && scene.isHome ? referent(`of the council in ${whose.name}`, whose) : null;
  return referent(`of ${whose.name}`, whose);
}

/** "Three pupils drowned": where is a matter of what happened. */
const isHarmed = (tree: Tree, token: number): boolean =>
  /^(?:die|drown|kill|injure|hurt|wound|burn)$/u.test(tree.tokens[tokenAt(tree, token).head]?.lemma ?? '');

/** A board has no district to be of. */
const isBoard = ({ name }: Town): boolean => /(?:Board|Committee|Education)$/u.test(name);

/** The body or town that a local noun belongs to where a sentence plays; null where none is known. */
function bodyFor(local: Local, setting: Setting, scene: Scene): Town | null {
  switch (local) {
    case 'schools':
      return scene.isHome || setting.town === null ? (setting.schools ?? scene.town) : null;
    case 'superintendent':
      return setting.schools !== null && !isBoard(setting.schools) && scene.isHome
        ? setting.schools
        : scene.town;
    case 'pupils':
      return setting.schools === null ? null : scene.town;
    case 'council':
    case 'council-has':
    case 'members':
      return scene.isHome && setting.council !== null ? setting.council : scene.town;
    default:
      return scene.town;
  }
}

/** Whether the article has had the noun before with words that say which, or as one of several, or in a name. */
function isTold(token: number, local: Local, { tree, introductions, names }: Placed): boolean {
  const noun = tokenAt(tree, token).lemma.toLowerCase();
  const phrase = phraseOf(tree, token);
  if (phrase === noun && names.has(noun)) return true;
  return introductions(noun).some(({ which, isNew, isOfName }) => {
    if (local === 'council-has') return which !== null && /^of |\p{Lu}/u.test(which);
    const words = which?.toLowerCase().replace(/^the /u, '');
    // "Linden Street School", "the sports hall": another than the high school, the town hall
    const isOther = words?.endsWith(noun) === true && !words.endsWith(phrase);
    if (isOther && phrase.includes(' ')) return false;
    if (isOfName) return words !== phrase;
    return isNew || (words !== undefined && words !== phrase);
  });
}

/** Whether the article has told of a house whose residents may be meant. */
const isOfHouse = ({ introductions }: Placed): boolean =>
  ['home', 'hotel', 'hostel', 'block', 'estate', 'island', 'tower'].some((noun) =>
    introductions(noun).some(({ which, isNew }) => which !== null || isNew),
  );

function referent(text: string, { span }: Town): Referent {
  return { text, because: 'told before', from: span, plural: false, possessive: false, isOfSetting: true };
}
