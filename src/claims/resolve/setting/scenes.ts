import { isKnownLand, isKnownPlace } from '../../names/places';
import type { Cast } from '../../claimants/cast';
import type { Tree } from '../../trees/tree';
import type { EventTold } from './event-told';
import { eventsBefore } from './events-before';
import type { Setting } from './setting';
import { THEN } from './then';
import { isInBodyName, opensWith, townOfBody, townOfDateline, type Town } from './towns';

/** Where and when a sentence plays, by the sentences of its paragraph before it. */
export interface Scene {
  /** The town; null where several are named, or another part of the world is told of. */
  readonly town: Town | null;
  /** The town that "the town" means: that of the sentences before where this one names no other. */
  readonly around: Town | null;
  /** Whether that is where the article plays: nothing has moved the scene. */
  readonly isHome: boolean;
  /** Whether it tells of another time, or of what happens every year. */
  readonly isOtherTime: boolean;
  /** The event of the sentences before in which it may play. */
  readonly event: EventTold | null;
}

/** Words by which a sentence looks away from the town. */
const AWAY =
  /^Elsewhere\b|\b(?:elsewhere in|nationally|nationwide|worldwide|statewide|neighbou?ring|(?:across|around|throughout|in) the (?:country|county|state|region|province|nation|world|kingdom|rest)|other (?:towns|councils|cities|villages|schools|districts|places)|councils|towns|cities|villages|districts)\b/iu;
/** How many paragraphs of one sentence go on with another scene before it is the town's again. */
const LINGERS = 2;

/** The scene of each sentence. One pass. */
export function scenesOf(
  trees: readonly Tree[],
  headings: readonly boolean[],
  cast: Cast,
  setting: Setting,
): readonly Scene[] {
  const home: Scene = {
    town: setting.town,
    around: setting.town,
    isHome: true,
    isOtherTime: false,
    event: null,
  };
  const events = eventsBefore(trees, headings, cast);
  let scene = home;
  let inParagraph = 0;
  let since = 0;
  const scenes = trees.map((tree, at): Scene => {
    const { text, start, end } = tree.sentence;
    const before = trees[at - 1]?.sentence;
    if (headings[at] === true || before === undefined || townOfDateline(tree) !== null) return home;
    if (text.slice(before.end, start).includes('\n')) {
      const lingers = inParagraph <= 1 && !isSame(scene, home) && since < LINGERS;
      scene = lingers ? nowhere(scene.isOtherTime) : home;
      inParagraph = 0;
    }
    inParagraph += 1;
    since += 1;
    const words = text.slice(start, end);
    const named = townsNamed(tree, at, cast, setting);
    const others = named.filter(({ name }) => name !== setting.town?.name);
    const isAway = others.length > 0 || AWAY.test(words) || namesLand(words);
    const isOtherTime = scene.isOtherTime || THEN.test(words);
    const around =
      named.length === 0 ? scene.town : named.every(({ name }) => name === named[0]!.name) ? named[0]! : null;
    const own: Scene = { ...(isAway ? nowhere(isOtherTime) : { ...scene, isOtherTime }), around };
    scene = after({ ...scene, isOtherTime }, home, tree, named, isAway);
    if (isAway || THEN.test(words)) since = 0;
    return own;
  });
  return scenes.map((one, at) => ({ ...one, event: events[at] ?? null }));
}

const nowhere = (isOtherTime: boolean): Scene => ({
  town: null,
  around: null,
  isHome: false,
  isOtherTime,
  event: null,
});

const isSame = (a: Scene, b: Scene): boolean =>
  a.town?.name === b.town?.name && a.isOtherTime === b.isOtherTime;

/** The scene that a sentence leaves behind: where it opened ("In Esk, …"), the town's where only that is named. */
function after(scene: Scene, home: Scene, tree: Tree, named: readonly Town[], isAway: boolean): Scene {
  const [first] = named;
  const { isOtherTime } = scene;
  const opens = first !== undefined && opensWith(tree, first.name);
  if (opens && named.length === 1)
    return { town: first, around: first, isHome: first.name === home.town?.name, isOtherTime, event: null };
  if (isAway) return nowhere(isOtherTime);
  return first !== undefined && !isOtherTime ? home : scene;
}

function townsNamed(tree: Tree, at: number, cast: Cast, { towns }: Setting): Town[] {
  return (cast.bySentence[at] ?? []).flatMap(({ name, token }): Town[] => {
    if (isInBodyName(tree, token)) return [];
    const town = towns.has(name) ? name : townOfBody(name);
    const { start, end } = tree.tokens[token]!;
    if (town !== null) return [{ name: town, span: [start, end] }];
    return isKnownPlace(name) && !isKnownLand(name) ? [{ name, span: [start, end] }] : [];
  });
}

const namesLand = (words: string): boolean => {
  const names =
    words.match(/\b(?:in|across|throughout) (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/gu) ?? [];
  return names.some((name) => isKnownLand(name.replace(/^\S+ (?:the )?/u, '')));
};
