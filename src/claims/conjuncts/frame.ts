import { wordsOf, type Piece } from '../clauses/piece';
import { auxiliariesOf, isPast, subjectOf } from '../clauses/predicate';
import { isTimeWord } from '../names/time-words';
import { childrenOf, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isWeakening } from './reach';

/**
 * What a clause shares of the setting before the first one's subject, to be said again before it: null where it may share it
 * or not. A predicate of the same subject shares it all, unless it has a time of its own. A clause with a subject of its own shares what
 * narrows ("In most towns the schools closed and buses stopped"), without which it would say more, and the time and the place
 * that nothing in it says otherwise.
 */
export function sharedFrame(tree: Tree, piece: Piece, verb: number, other: number): number[] | null {
  const words = wordsOf(piece);
  const phrase = (frame: number): number[] => yieldOf(tree, frame).filter((token) => words.has(token));
  const [frames, lent] = [framesOf(tree, words, verb), lentBefore(piece)];
  if (subjectOf(tree, other) < 0) {
    const isTimed = dependents(tree, other, 'obl', 'advmod').some((child) => isTime(tree, child));
    const settings = [...frames, ...timesBetween(tree, words, verb)];
    const shared = settings.filter((frame) => isNarrowing(tree, frame) || !(isTimed && isTime(tree, frame)));
    return [...lent, ...shared.flatMap(phrase)];
  }
  if (!isOfOneTense(tree, verb, other) || framesOf(tree, words, other).length > 0) return [];
  const narrowing = [...lent, ...frames.filter((frame) => isNarrowing(tree, frame)).flatMap(phrase)];
  if (isContrast(tree, other)) return narrowing.length === 0 ? [] : null;
  const shared = frames.filter(
    (frame) => isNarrowing(tree, frame) || isPlainlyShared(tree, frame, verb, other),
  );
  return [...lent, ...shared.flatMap(phrase)];
}

/**
 * Whether a time or a place holds of a second clause as well: that has none itself, and does not go on with what came of the first
 * ("In May the mill closed, and it burned down"), unless the time is a stretch that runs up to now.
 */
function isPlainlyShared(tree: Tree, frame: number, verb: number, other: number): boolean {
  // "In May the mill shut, but that helped nobody and the owner left"
  if (dependents(tree, verb, 'conj').some((joined) => joined < other)) return false;
  const clause = yieldOf(tree, other);
  const opening = tokenAt(tree, yieldOf(tree, frame)[0] ?? frame).form;
  if (isTime(tree, frame)) {
    if (clause.some((token) => isTime(tree, token))) return false;
    return /^since$/iu.test(opening) || !goesOn(tree, other);
  }
  return (
    /^(?:in|across|throughout)$/iu.test(opening) &&
    tokenAt(tree, frame).upos === 'PROPN' &&
    !clause.some((token) => tokenAt(tree, token).upos === 'PROPN' || isTime(tree, token))
  );
}

/** Whether a clause is set apart by a comma, or tells of what the one before told of. */
function goesOn(tree: Tree, other: number): boolean {
  const joint = dependents(tree, other, 'cc')[0];
  if (joint === undefined || /^[,;]$/u.test(tree.tokens[joint - 1]?.form ?? '')) return true;
  return tokenAt(tree, subjectOf(tree, other)).upos === 'PRON';
}

/** The setting that a piece has been lent already, which goes on to what is joined to it in turn. */
function lentBefore(piece: Piece): number[] {
  const lent = piece.items.find((item) => item.kind === 'copy' && item.because === 'shared setting');
  return lent?.kind === 'copy' ? [...lent.tokens] : [];
}

/** The phrases before a clause's subject that set time, place or case ("In May, the mill closed"); not what links it to the sentence before. */
function framesOf(tree: Tree, words: ReadonlySet<number>, predicate: number): number[] {
  const subject = subjectOf(tree, predicate);
  if (subject < 0) return [];
  const first = Math.min(...yieldOf(tree, subject));
  return childrenOf(tree, predicate).filter((child) => {
    const { deprel, upos } = tokenAt(tree, child);
    if (child >= first || !words.has(child)) return false;
    return (deprel.startsWith('obl') && !/^(ADV|PRON)$/u.test(upos)) || isWeakening(tree, child);
  });
}

/** "The court on Tuesday upheld the ban": the times between a subject and its verb. */
function timesBetween(tree: Tree, words: ReadonlySet<number>, predicate: number): number[] {
  const subject = subjectOf(tree, predicate);
  return dependents(tree, predicate, 'obl').filter(
    (child) =>
      subject >= 0 && child > subject && child < predicate && words.has(child) && isTime(tree, child),
  );
}

/** Whether a setting says of how many, or only in what case, the clause holds: "in most towns", "without the grant". */
function isNarrowing(tree: Tree, frame: number): boolean {
  const phrase = yieldOf(tree, frame);
  const opening = phrase.map((token) => tokenAt(tree, token).form.toLowerCase()).join(' ');
  if (CASE.test(opening) || TOLD.test(tokenAt(tree, frame).lemma) || isWeakening(tree, frame)) return true;
  return phrase.some(
    (token) => QUANTITY.test(tokenAt(tree, token).form) || isCount(tree, token, tokenAt(tree, frame).lemma),
  );
}

const QUANTITY =
  /^(most|some|many|several|few|fewer|all|every|each|half|both|no|any|more|less|average|majority|minority|certain|other)$/iu;

/** What makes a case of it: a plan, a lack, a rule, a chance. */
const CASE =
  /^(?:under|without|but for|absent|given|at (?:best|worst|most|least)|in (?:theory|principle|practice|law|the event|(?:the )?(?:best|worst) case|case|such|that case|future)|with(?:out)?)\b/u;

/** What tells a story: what happens in it does not happen. */
const TOLD =
  /^(film|movie|novel|play|story|tale|book|opera|dream|legend|myth|version|scenario|simulation|model|game|draft|poem|episode|sketch)$/u;

/** A number that counts the things of the phrase, and is no date. */
function isCount(tree: Tree, token: number, head: string): boolean {
  const { upos, deprel, form } = tokenAt(tree, token);
  return upos === 'NUM' && deprel === 'nummod' && !isTimeWord(head) && !/^(?:1[5-9]|20)\d\d$/u.test(form);
}

export function isTime(tree: Tree, token: number): boolean {
  const { form, lemma } = tokenAt(tree, token);
  return /^(later|then|afterwards?|earlier|soon|now|since|today)$/iu.test(form) || isTimeWord(lemma);
}

/** Both past, both perfect, both with a modal: told of the same time. */
export function isOfOneTense(tree: Tree, verb: number, other: number): boolean {
  const shape = (predicate: number): string =>
    [
      isPast(tree, predicate),
      ...['have', 'MD'].map((kind) =>
        auxiliariesOf(tree, predicate).some(
          (token) => tokenAt(tree, token).lemma === kind || tokenAt(tree, token).xpos === kind,
        ),
      ),
    ].join();
  return shape(verb) === shape(other);
}

function isContrast(tree: Tree, other: number): boolean {
  return dependents(tree, other, 'cc').some(
    (joint) => /^(but|yet)$/iu.test(tokenAt(tree, joint).form) && tree.tokens[joint - 1]?.form === ',',
  );
}
