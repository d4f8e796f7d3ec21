import type { RepeatChange } from '../../domain/analysis';
import type { ComparedClaim } from '../sameness/compared-claim';
import { DEGREE, termsIn, type Terms } from '../sameness/terms';
import { comparedAs, isGroup } from '../sameness/word-groups';
import { bestFor, nearnessOfActs } from './pair-features';
import type { ReadClaim } from './read-claim';

/**
 * Verbs that leave it to other words what was done: "saw a fall in profit", "brought in a ban", "helped lift sales", "closed down 3%", "cut it
 * by half".
 */
const EMPTY = new Set(
  'be have see make take get give bring become remain stay go come do keep put set show hold help close end trade move cut rise'
    .split(' ')
    .map(comparedAs),
);

/**
 * What was done, where the main verbs of two claims are no one act by any word group: "visited" is not "met with". Where
 * a verb is empty the other act may stand anywhere in its claim. How far a thing has got is told elsewhere.
 */
export function actChange(a: ReadClaim, b: ReadClaim): RepeatChange | null {
  if (!a.claim.isVerb || !b.claim.isVerb || nearnessOfActs(a.terms, b.terms) > 0) return null;
  if ([a, b].some(({ terms, claim }) => terms.act === DEGREE || isHedge(claim))) return null;
  // Of a word in no group nobody can tell whether it only says the other's act in other words ("fended off", "saved").
  if (![a, b].every(({ terms }) => isGroup(terms.act) && isGroup(terms.deed))) return null;
  // "The union calls it a joke" repeats what the union says.
  if ([...b.terms.actor.keys()].some((term) => a.terms.beside.has(term))) return null;
  if (saysEmptily(a.terms, b.terms) || saysEmptily(b.terms, a.terms)) return null;
  // "Closed stations will reopen", "reopens stations that were closed": each says the other's act beside its own.
  if (saysAct(a.terms, b.terms) && saysAct(b.terms, a.terms)) return null;
  const words = ({ claim: { text, predicate } }: ReadClaim): string => text.slice(...predicate);
  return { what: 'act changed', words: `“${words(a)}” became “${words(b)}”`, span: b.claim.predicate };
}

/** "is scheduled to open": the main word only weakens what is done, which is told as a hedge. */
function isHedge({ claim, predicate: [start, end] }: ComparedClaim): boolean {
  return claim.hedges.some(({ cue: [from, to] }) => from < end && start < to);
}

/** Whether the act of a claim with an empty verb is the other's, said in other words than the verb. */
function saysEmptily(empty: Terms, { act, deed }: Terms): boolean {
  return EMPTY.has(empty.act) && (EMPTY.has(act) || saysAct(empty, { act, deed }));
}

/** Whether a claim says another's act in a word of its own, or in a near one: "saw the price tumble" beside "the price fell". */
export function saysAct({ all }: Terms, { act, deed }: Pick<Terms, 'act' | 'deed'>): boolean {
  return bestFor(act, all) > 0 || bestFor(deed, all) > 0;
}

/**
 * Names behind the repeat's main word of which its original says no word. Whose something is ("Orrin's use of gas")
 * mostly names again what the original calls "its".
 */
export function namesAdded(
  { claim: old, terms }: ReadClaim,
  { claim, terms: now }: ReadClaim,
): RepeatChange[] {
  const said = termsIn(old.claim.wording);
  const isNews = (name: string): boolean => {
    const words = [...termsIn(name).keys()];
    return (
      words.some((term) => now.all.has(term)) && !words.some((term) => terms.all.has(term) || said.has(term))
    );
  };
  return claim.claim.names
    .filter(({ span: [start, end] }) => start >= claim.predicate[1] && !/^['’]/u.test(claim.text.slice(end)))
    .filter(({ name }) => isNews(name))
    .map(({ name, span }) => ({ what: 'name added', words: name, span }));
}
