import { tokenAt, type Tree } from '../trees/tree';
import { firstTold } from './first-told';
import { toldByClause, toldByPlace } from './told-by-clause';
import type { Introduction } from './introductions';
import { kindsOf } from './kin';
import type { Told } from './told';
import type { Bare, Which } from './which-one';

/** How many sentences back a thing may have come that is called by its kind. */
const REACH = 2;

/**
 * "A dog bit a postman. The animal [the dog that bit a postman] …", "Police shot a man. The victim [the man that police shot] …": the one
 * thing, or the one person, of the sentences before that may be called so, by what was told of it. Null where there are two.
 */
export function kindTold(bare: Bare, told: Told): Which {
  const isBefore = ({ sentence, token }: Introduction): boolean =>
    sentence < bare.sentence || token < bare.token;
  if (told.introductions(bare.noun).some((one) => isBefore(one) && one.sentence >= bare.sentence - REACH))
    return null;
  const [one, ...others] = calledSo(bare, told);
  if (one === undefined || others.length > 0) return null;
  if (!one.isNew) return one.which === null && !one.isOwned ? toldAt(one, told) : null;
  if (one.which !== null)
    return one.which.startsWith('the ') ? null : { text: `the ${one.noun} ${one.which}`, from: one.span };
  const which = firstTold({ ...bare, noun: one.noun, plural: one.plural }, told);
  if (which === null || !('text' in which)) return null;
  return { ...which, text: `the ${one.noun} ${which.text}` };
}

/** "The ferry sank off Crete. The vessel [the ferry that sank off Crete] …": what came as known, by the clause in which it came. */
function toldAt({ sentence, token, noun, plural, isOfName }: Introduction, { read }: Told): Which {
  const one = read(sentence);
  if (one === undefined || plural || isOfName) return null;
  const which = toldByPlace(one, token) ?? toldByClause(one, token);
  return which && { ...which, text: `the ${noun} ${which.text}` };
}

/** All that the sentences before have told of that may be called by a noun. */
function calledSo(bare: Bare, { introductions, read }: Told): readonly Introduction[] {
  const isNear = ({ sentence, token, plural }: Introduction): boolean =>
    plural === bare.plural &&
    sentence >= bare.sentence - REACH &&
    (sentence < bare.sentence || token < bare.token);
  const deeds = DEEDS.get(bare.noun.replace(/s$/u, ''));
  if (deeds === undefined) return bare.plural ? [] : kindsOf(bare.noun).flatMap(introductions).filter(isNear);
  return PERSONS.flatMap(introductions)
    .filter(isNear)
    .filter(({ sentence, token }) => {
      const one = read(sentence);
      return one !== undefined && deeds(one.tree, token);
    });
}

/** Who is told of as nobody but somebody. */
const PERSONS = [
  ...[
    'man',
    'woman',
    'boy',
    'girl',
    'person',
    'teenager',
    'driver',
    'cyclist',
    'pedestrian',
    'motorist',
    'passenger',
  ],
  ...[
    'men',
    'women',
    'boys',
    'girls',
    'people',
    'teenagers',
    'cyclists',
    'pedestrians',
    'passengers',
    'gunman',
    'gunmen',
  ],
];

/** What is done to somebody, or by somebody, so that they are called by a noun. */
const DEEDS: ReadonlyMap<string, (tree: Tree, token: number) => boolean> = new Map([
  ['victim', isHarmed],
  ['suspect', isSuspected],
  ['attacker', isHarming],
  ['assailant', isHarming],
  ['gunman', isHarming],
]);

const HARMS =
  /^(?:stab|shoot|kill|attack|assault|rob|injure|wound|murder|strangle|rape|kidnap|abduct|beat|mug|hit)$/u;
const CRIMES =
  /^(?:stab|shoot|kill|attack|assault|rob|murder|strangle|kidnap|abduct|ram|steal|threaten|burgle|mug|drive)$/u;
const HELD = /^(?:arrest|detain|hold|charge|question|overpower)$/u;

/** A word by the place that it has with what it is joined to: "a teenager and a woman". */
const placeOf = (tree: Tree, token: number): { readonly deprel: string; readonly head: number } => {
  const own = tokenAt(tree, token);
  return own.deprel.startsWith('conj') && own.head >= 0 ? tokenAt(tree, own.head) : own;
};

function isHarmed(tree: Tree, token: number): boolean {
  const { deprel, head } = placeOf(tree, token);
  return /^(?:obj|nsubj:pass)/u.test(deprel) && HARMS.test(tree.tokens[head]?.lemma ?? '');
}

function isHarming(tree: Tree, token: number): boolean {
  const { deprel, head } = placeOf(tree, token);
  return deprel === 'nsubj' && CRIMES.test(tree.tokens[head]?.lemma ?? '');
}

function isSuspected(tree: Tree, token: number): boolean {
  const { deprel, head } = placeOf(tree, token);
  const isTaken = /^(?:obj|nsubj:pass)/u.test(deprel) && HELD.test(tree.tokens[head]?.lemma ?? '');
  return isTaken || isHarming(tree, token);
}
