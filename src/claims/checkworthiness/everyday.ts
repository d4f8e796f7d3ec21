import { wordSet } from '../../language/word-set';
import { dependent, dependents, type Tree } from '../trees/tree';

/** What anybody does with face, body and voice, at table or in a room. */
const DOES = wordSet(
  `wear smile grin frown nod shrug wave sigh yawn blink wink stare glance gaze laugh giggle weep cry sob blush shiver sit kneel crouch lean bow
  stroll wander pause sip munch chew eat drink dine cook bake pour stir hug kiss whisper mutter hum dance sleep doze chat clap sneeze
  cough scratch rub comb`,
);

/** What anybody does to a thing at hand. */
const HANDLES = wordSet(
  'open close shut lift raise lower fold unfold wipe tie button zip adjust pick put hold carry grab clutch pull push take turn shake nod touch tap',
);

/** Things at hand: clothes, parts of the body, what lies on a table, and a room's furniture. */
const AT_HAND = wordSet(
  `coat jacket hat cap scarf tie shirt dress skirt glove shoe boot sleeve collar glasses sunglasses umbrella bag handbag backpack pocket wallet
  notebook notepad book newspaper diary folder pen pencil letter envelope phone cup mug glass bottle plate spoon fork napkin coffee tea
  sandwich biscuit cake chair table desk lamp curtain blind door window eye eyebrow head hand arm finger fist leg hair face mouth lip shoulder`,
);

/** "The singer wore a red dress", "The senator opened his notebook": an act that says nothing of public life, whoever does it. */
export function isEveryday(tree: Tree, predicate: number): boolean {
  const main = tree.tokens[predicate];
  if (main?.upos !== 'VERB' || dependent(tree, predicate, 'ccomp', 'xcomp', 'aux:pass') >= 0) return false;
  const lemma = main.lemma.toLowerCase();
  if (DOES.has(lemma)) return true;
  return (
    HANDLES.has(lemma) &&
    dependents(tree, predicate, 'obj').some((object) => AT_HAND.has(tree.tokens[object]!.lemma.toLowerCase()))
  );
}
