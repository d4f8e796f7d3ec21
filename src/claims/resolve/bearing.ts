import { dependents, tokenAt, type Tree } from '../trees/tree';
import { wordSet } from '../../language/word-set';

/**
 * What the predicate of a pronoun that is a subject makes likely of it in what somebody reports: what the speaker does,
 * plans or feels himself ("own"), what a speaker thinks of something else ("judged"), or either ("open").
 */
export type Bearing = 'own' | 'judged' | 'open';

/** What speakers say of themselves with "be". */
const OWN_STATES = wordSet(`
able unable ready willing unwilling confident sure certain unsure uncertain happy unhappy glad pleased displeased sorry sad proud
keen eager determined committed aware unaware afraid angry furious shocked surprised stunned saddened disappointed delighted
concerned worried alarmed grateful thankful satisfied dissatisfied optimistic pessimistic hopeful open prepared tired hungry
responsible innocent guilty insolvent bankrupt profitable frightened scared upset relieved convinced reluctant interested
cautious sceptical skeptical short busy free bound due entitled obliged forced allowed involved heartbroken devastated`);

/** What speakers think of laws, plans, offers and deeds. */
const JUDGEMENTS = wordSet(`
fair unfair needed necessary unnecessary wrong safe unsafe dangerous essential vital crucial important illegal unlawful legal lawful
unconstitutional reasonable unreasonable excessive inadequate insufficient acceptable unacceptable justified unjustified
unjustifiable harmful harmless effective ineffective expensive costly affordable unaffordable low high flawed baseless groundless
unfounded adequate sufficient false untrue misleading inaccurate accurate overdue premature unlikely inevitable outrageous disgraceful shameful absurd
good bad better best worse worst great terrible excellent useless useful pointless risky unworkable workable fake accidental
historic disastrous appropriate inappropriate disproportionate proportionate counterproductive unprecedented feasible unfeasible
sustainable unsustainable avoidable preventable warranted unwarranted required intended designed meant rigged overpriced`);

/** What a deed or an event is called by those who judge it. */
const VERDICTS = wordSet(`
mistake error blunder success failure disaster catastrophe scandal step blow breakthrough lie shame tragedy disgrace outrage insult
betrayal waste coincidence accident hoax farce necessity improvement solution compromise setback triumph miscalculation
overreaction provocation nonsense embarrassment`);

/** What prices and measures do, and what harm they do. */
const OF_MEASURES =
  /^(?:rise|fall|climb|soar|plunge|slump|backfire|hurt|harm|endanger|jeopardi[sz]e|worsen)$/u;

/** How the predicate of the subject at a token bears on it. */
export function bearingOf(tree: Tree, token: number): Bearing {
  const { deprel, head } = tokenAt(tree, token);
  if (head < 0 || !deprel.startsWith('nsubj')) return 'open';
  if (isVerdict(tree, token)) return 'judged';
  const { form, lemma, upos } = tokenAt(tree, head);
  const isState = dependents(tree, head, 'cop').length > 0 || isPassive(tree, head);
  if (isState) {
    const said = [form.toLowerCase(), lemma.toLowerCase()];
    if (said.some((word) => OWN_STATES.has(word))) return 'own';
    return said.some((word) => JUDGEMENTS.has(word)) ? 'judged' : 'open';
  }
  if (upos === 'VERB' && OF_MEASURES.test(lemma)) return 'judged';
  return dependents(tree, head, 'obj', 'xcomp').length > 0 ? 'own' : 'open';
}

/** "It was a mistake": a deed or an event is called so, hardly who did it. */
export function isVerdict(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    head >= 0 &&
    deprel.startsWith('nsubj') &&
    dependents(tree, head, 'cop').length > 0 &&
    VERDICTS.has(tokenAt(tree, head).lemma.toLowerCase())
  );
}

const isPassive = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux').some((aux) => tokenAt(tree, aux).deprel === 'aux:pass');
