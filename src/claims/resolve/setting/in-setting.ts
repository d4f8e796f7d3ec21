import { isPersonNoun } from '../../names/person-nouns';
import { tokenAt, type Tree } from '../../trees/tree';
import type { Introduction } from '../introductions';
import { isTitleBefore } from '../posts';
import type { Referent } from '../referent';
import { isBareDefinite } from '../told-before';
import { carriedAt } from './carried';
import { consequenceAt } from './consequences';
import { callsEvent } from './happening';
import { happenedThere } from './happened-there';
import type { Placed } from './placed';
import { isPolice, localAt, phraseOf, postAt, type Local } from './local-nouns';
import type { Scene } from './scenes';
import type { Setting } from './setting';
import type { Town } from './towns';

/** What the local nouns of a sentence, its titles and what became of people belong to: by the token to put it behind. */
export function inSetting(placed: Placed): ReadonlyMap<number, Referent> {
  const found = new Map<number, Referent>();
  placed.tree.tokens.forEach((_, token) => {
    const post = postAt(placed.tree, token);
    const isOfTitle = isTitleBefore(placed.tree, token);
    const isRank = post === 'superintendent' && placed.setting.schools === null && isPolice(placed.tree);
    const referent =
      post === null ? ofLocal(token, placed) : isRank ? null : ofPost(token, post, isOfTitle, placed);
    if (referent !== null) found.set(token, referent);
  });
  if (placed.isHeading) return found;
  const there = happenedThere(placed).flatMap((one) => ('referent' in one ? [one] : []));
  const isOfYear = /\d{4}$/u.test(placed.scene.event?.text ?? '');
  const isThere = there.length > 0;
  const happened =
    isOfYear && isThere ? null : (consequenceAt(placed) ?? (isThere ? null : carriedAt(placed)));
  for (const { token, referent } of happened === null ? there : [happened])
    if (!found.has(token)) found.set(token, referent);
  return found;
}

function ofPost(token: number, post: Local, isOfTitle: boolean, placed: Placed): Referent | null {
  const { setting, scene } = placed;
  if (post === 'house-post' || post === 'club-post') return ofHouse(post, isOfTitle, setting, scene);
  // "finance chief": a firm has one too
  if (post === 'council-has' && !isOfCouncils(token, placed)) return null;
  const whose = bodyFor(post, setting, scene);
  return whose === null ? null : { ...referent(`of ${whose.name}`, whose), isOfTitle };
}

function ofLocal(token: number, placed: Placed): Referent | null {
  const { tree, setting, scene, isHeading } = placed;
  const local = localAt(tree, token, isHeading);
  const happened = isHeading || (local !== null && local !== 'toll') ? null : ofEvent(token, local, placed);
  if (happened !== null || local === null || local === 'toll') return happened;
  // "Women of this city have waited": a speaker points at where she is
  const isHere =
    placed.isQuoted(token) &&
    /^this$/iu.test(tree.tokens[token - 1]?.form ?? '') &&
    !isHome(tree, scene.around?.name);
  if (local === 'itself')
    return scene.around === null || isHere ? null : referent(scene.around.name, scene.around);
  const isMany = local === 'people' || local === 'pupils';
  if (isMany && (placed.isQuoted(token) || isOfHouse(placed) || isHarmed(tree, token))) return null;
  if (local === 'built')
    return scene.town !== null && scene.isHome && isBuiltThere(token, placed)
      ? referent(`in ${scene.town.name}`, scene.town)
      : null;
  if (!isMany && local !== 'members' && isTold(token, local, placed)) return null;
  const whose = bodyFor(local, setting, scene);
  if (whose === null) return null;
  if (local === 'council-has' && !isOfCouncils(token, placed)) return null;
  if (isMany || local === 'there') return referent(`in ${whose.name}`, whose);
  if (local === 'council' && whose === setting.council)
    return isOtherKind(phraseOf(tree, token), whose.name) ? null : referent(whose.name, whose);
  if (/^district$/u.test(phraseOf(tree, token)) && setting.schools === null) return null;
  if (local === 'schools' && isBoard(whose) && phraseOf(tree, token).endsWith('district'))
    return setting.town && referent(`of ${setting.town.name}`, setting.town);
  if ((local === 'council-has' || local === 'members') && whose === scene.town)
    return setting.isOfCouncil && scene.isHome ? referent(`of the council in ${whose.name}`, whose) : null;
  return referent(`of ${whose.name}`, whose);
}

/** "said Ilko Roos, a shopkeeper in Lom": where somebody is from. */
const isHome = (tree: Tree, name: string | undefined): boolean =>
  name !== undefined &&
  tree.tokens.some(
    ({ start, form }, token) =>
      /^(?:in|of|from)$/iu.test(form) &&
      isPersonNoun(tree.tokens[token - 1]?.lemma ?? '') &&
      tree.sentence.text.startsWith(name, start + form.length + 1),
  );

/** "the parish council" is no district council. */
const isOtherKind = (phrase: string, name: string): boolean => {
  const [, kind] = COUNCIL.exec(phrase.toLowerCase()) ?? [];
  const [, own] = COUNCIL.exec(name.toLowerCase()) ?? [];
  return kind !== undefined && own !== undefined && kind !== own;
};

const COUNCIL = /\b(parish|town|city|district|borough|county) council$/u;

/** Whether the story is of a council, or the phrase itself is of one. */
const isOfCouncils = (token: number, { tree, setting }: Placed): boolean =>
  setting.isOfCouncil || /council|alderman|clerk/u.test(phraseOf(tree, token));

/** "Director [of the museum in Esk]", "captain [of Esk Rovers]" */
function ofHouse(
  post: 'house-post' | 'club-post',
  isOfTitle: boolean,
  { house, town }: Setting,
  scene: Scene,
): Referent | null {
  if (house?.isClub !== (post === 'club-post')) return null;
  if (house.isClub) return { ...referent(`of ${house.name}`, house), isOfTitle };
  return town !== null && scene.isHome
    ? { ...referent(`of the ${house.name} in ${town.name}`, house), isOfTitle }
    : null;
}

/** "the flood [in Esk]", "the damage [in the flood in Esk]" */
function ofEvent(
  token: number,
  local: Local | null,
  { tree, setting, scene, introductions }: Placed,
): Referent | null {
  const { event, town } = setting;
  const noun = tokenAt(tree, token).lemma.toLowerCase();
  const isOther = ({ which, isNew, sentence }: Introduction): boolean =>
    which !== null || (isNew && !setting.front.has(sentence));
  if (!event || scene.isOtherTime || !scene.isHome || introductions(noun).some(isOther)) return null;
  if (local !== 'toll') {
    if (!callsEvent(noun, event) || !isBareDefinite(tree, token)) return null;
    if (event.isNamed) return referent(event.text, event);
    return town && referent(`in ${town.name}`, town);
  }
  if (event.isNamed) return referent(`in ${event.text}`, event);
  return town && referent(`in ${event.text} in ${town.name}`, event);
}

/** Whether the front of the article has told of one, and nothing since of another. */
const isBuiltThere = (token: number, { tree, setting, introductions }: Placed): boolean => {
  const told = introductions(tokenAt(tree, token).lemma.toLowerCase());
  const isFront = ({ sentence }: Introduction): boolean => setting.front.has(sentence);
  return (
    told.some((one) => isFront(one) && one.isNew) &&
    told.every((one) => one.which === null && (!one.isNew || isFront(one)))
  );
};

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
    case 'state-post':
      return setting.region;
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

function referent(text: string, { span }: Pick<Town, 'span'>): Referent {
  return { text, because: 'told before', from: span, plural: false, possessive: false, isOfSetting: true };
}
