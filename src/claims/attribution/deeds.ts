import { isEventNoun } from '../factuality/event-words';
import { isPersonNoun } from '../names/person-nouns';
import { dependent, tokenAt, yieldOf, type Tree } from '../trees/tree';

/** Whether a verb of saying or thinking with a noun for its object tells what somebody did, not what they said: "dismissed the case". */
export const isDeed = (tree: Tree, verb: number, object: number): boolean =>
  [isSacking, isTaking, isRelease, isDecision, isPurchase, isChoice].some((reads) =>
    reads(tree, verb, object),
  );

const lemmaOf = (tree: Tree, index: number): string => tokenAt(tree, index).lemma.toLowerCase();

/** "dismissed the head of the army", "dismissed General Roos": people are sent away, not denied. */
const isSacking = (tree: Tree, verb: number, object: number): boolean =>
  tokenAt(tree, verb).lemma === 'dismiss' &&
  (tokenAt(tree, object).upos === 'PROPN' || isPersonNoun(tokenAt(tree, object).lemma.toLowerCase()));

/** "claimed 12 lives", "claimed the title": takes it, and says nothing. */
const isTaking = (tree: Tree, verb: number, object: number): boolean =>
  tokenAt(tree, verb).lemma === 'claim' &&
  /^(?:life|victim|title|crown|prize|medal|gold|silver|bronze|win|place|seat|scalp|benefit|refund|expense|asylum|compensation|pension)$/u.test(
    tokenAt(tree, object).lemma.toLowerCase(),
  );

/** "reports its results on Tuesday": puts them out; says nothing that they are. */
function isRelease(tree: Tree, verb: number, object: number): boolean {
  if (!/^(?:report|announce|release|unveil|detail)$/u.test(tokenAt(tree, verb).lemma)) return false;
  const isResult = /^(?:result|figure|earnings?|number|number|data|account|plan)$/u.test(
    tokenAt(tree, object).lemma,
  );
  return (
    isResult &&
    tokenAt(tree, object).xpos !== 'NN' &&
    !yieldOf(tree, object).some((index) => tokenAt(tree, index).upos === 'NUM')
  );
}

/** What is put before a court or a board, which lets it through or does not. */
const PUT_FORWARD =
  /^(?:case|appeal|application|petition|motion|lawsuit|suit|bid|bill|request|amendment|offer|treaty|visa|nomination|resolution|ticket|ballot|goal|penalty|manuscript|candidate)$/u;

/** "rejected the application", "dismissed the appeal": decides, and denies nothing. */
const isDecision = (tree: Tree, verb: number, object: number): boolean =>
  /^(?:reject|dismiss)$/u.test(tokenAt(tree, verb).lemma) && PUT_FORWARD.test(lemmaOf(tree, object));

const COMMANDED = /^(?:curfew|lockdown|pause|clampdown|crackdown|evacuation|closure)$/u;
const GOODS =
  /^(?:equipment|furniture|clothing|garment|beverage|medal|meal|animal|material|machinery|aircraft)$/u;

/** "ordered new jets": buys; an order is for what people do ("ordered a new trial"). */
function isPurchase(tree: Tree, verb: number, object: number): boolean {
  if (tokenAt(tree, verb).lemma !== 'order') return false;
  const noun = lemmaOf(tree, object);
  return GOODS.test(noun) || !(isEventNoun(noun) || COMMANDED.test(noun));
}

/** "considered 14 designs", "considered three players": chooses among several; who considers a ban may mean to have one. */
function isChoice(tree: Tree, verb: number, object: number): boolean {
  if (!/^(?:consider|contemplate|mull)$/u.test(tokenAt(tree, verb).lemma)) return false;
  const isSeveral = dependent(tree, object, 'nummod') >= 0 && tokenAt(tree, object).xpos === 'NNS';
  return isSeveral || isPersonNoun(lemmaOf(tree, object));
}
