import type { NameMention } from '../../domain/analysis';
import { childrenOf, treeOf } from '../trees/tree';
import type { ParsedSentence, Token } from '../../language/parsed';
import { isBodyEnding, isKnownBody, namesBody } from './bodies';
import type { NameRun } from './name-runs';
import { isGivenName } from './given-names';
import { isTitle, ROLE_NOUNS } from './people';
import { isPersonsName } from './surnames';
import { isKnownPlace, namesPlace } from './places';
import { wordSet } from '../../language/word-set';

export type NameKind = NameMention['kind'];

/** How strongly each kind is spoken for, by a name's words and the words around it. */
export type KindScores = Readonly<Partial<Record<NameKind, number>>>;

/** Nouns that say what a name beside them is. */
const NOUNS_OF: readonly { readonly kind: NameKind; readonly nouns: ReadonlySet<string> }[] = [
  { kind: 'person', nouns: ROLE_NOUNS },
  {
    kind: 'body',
    nouns: wordSet(
      `company firm bank group maker carmaker automaker giant journal magazine daily weekly paper firm miner shipbuilder party agency operator charity union club retailer start-up
       startup manufacturer airline newspaper department ministry regulator watchdog broker supplier developer
       supermarket chain brand publisher broadcaster network college university school hospital council court team band
       consortium association federation committee organisation organization institute laboratory producer rival unit
       subsidiary parent militia police army government business conglomerate utility insurer lender brewer`,
    ),
  },
  {
    kind: 'place',
    nouns: wordSet(
      `city town village country island river capital region province suburb district county state nation port resort
       lake mountain valley area neighbourhood neighborhood borough peninsula territory street road`,
    ),
  },
  {
    kind: 'product',
    nouns: wordSet(
      `car phone smartphone app model drug game software ship rocket vaccine technology chatbot platform browser
       satellite tool device console aircraft jet plane helicopter missile tank engine chip tablet pill medicine system feature`,
    ),
  },
];

/** Nouns that end the name of a day, an event, a law or a prize. */
const EVENT_NOUNS = wordSet(
  `day eve act bill treaty agreement prize award awards cup games war festival olympics regatta championship championships
   season summit conference protocol accord accords revolution election plan programme program report review code
   amendment constitution marathon derby final finals open tour fair exhibition convention directive`,
);

/** Nouns that a body's name stands before: "Baidu shares", "Tesla's chairman". */
const OF_BODIES = wordSet(
  `share shares stock sales profit revenue ceo chairman chief executive employee spokesman spokeswoman spokesperson
   factory customer shareholder investor board management headquarters worker staff subsidiary founder boss store
   official source lawyer report statement website`,
);
const BODY_VERBS = wordSet(
  'employ sell make launch report acquire manufacture operate produce merge buy recall supply own file',
);
const PERSON_VERBS = wordSet(
  'say tell add think believe smile laugh live grow marry die bear work write sing feel know remember walk retire resign visit wear lead teach study',
);
const PLACE_PREPOSITIONS = wordSet('in at near outside inside across around through toward towards into');

/** What a name's own words and its place in the sentence say of its kind. */
export function scoreKinds(sentence: ParsedSentence, run: NameRun): KindScores {
  const scores: Partial<Record<NameKind, number>> = { other: 1 };
  const add = (kind: NameKind, points: number): void => {
    scores[kind] = (scores[kind] ?? 0) + points;
  };
  scoreWords(sentence.tokens.slice(run.from, run.to), run, add);
  scoreContext(sentence, run, add);
  return scores;
}

/** The kind that is spoken for most; "other" where nothing is. */
export function bestKind(scores: KindScores): NameKind {
  const order: readonly NameKind[] = ['person', 'body', 'place', 'product', 'other'];
  return order.reduce((best, kind) => ((scores[kind] ?? 0) > (scores[best] ?? 0) ? kind : best), 'other');
}

/** Adds the scores of two mentions of one name. */
export function addScores(a: KindScores, b: KindScores): KindScores {
  const sum: Partial<Record<NameKind, number>> = { ...a };
  for (const [kind, points] of Object.entries(b) as [NameKind, number][]) {
    if (kind !== 'other' || points > 1) sum[kind] = (sum[kind] ?? 0) + points;
  }
  return sum;
}

type Add = (kind: NameKind, points: number) => void;

function scoreWords(tokens: readonly Token[], { name, title }: NameRun, add: Add): void {
  const lower = tokens.map(({ form }) => form.toLowerCase());
  const last = lower.at(-1)!;
  const known = isKnownPlace(name);
  if (title !== null) add('person', 5);
  if (known) add('place', 4);
  if (isKnownBody(name)) add('body', 4.5);
  const isPersons = isPersonsName(lower) && !isKnownBody(name);
  const hasBody = !isPersons && namesBody(lower);
  if (hasBody) add('body', isBodyEnding(last) || lower.includes('of') ? 4 : 2.5);
  if (EVENT_NOUNS.has(last)) add('other', 5);
  if (lower.includes('&')) add('body', 3);
  const hasPlace = !isPersons && namesPlace(lower, isGivenName(lower[0]!));
  if (hasPlace) add('place', 3);
  if (/^\p{Lu}{2,6}$/u.test(name) && !known) add('body', 0.9);
  if (/\d/.test(last) || /\p{L}\d|\p{Ll}\p{Lu}\p{Ll}*$/u.test(name)) add('product', 1.5);
  if (hasBody || hasPlace || known) return;
  const plain = tokens.every(({ form }) => /^\p{Lu}[\p{L}'’.-]*$|^\p{Ll}{1,3}$|^-$/u.test(form));
  if (isGivenName(lower[0]!)) add('person', tokens.length > 1 && plain ? 4 : 1.1);
  else if (plain && tokens.length > 1 && tokens.length < 4 && !isTitle(lower[0]!)) add('person', 0.9);
}

function scoreContext(sentence: ParsedSentence, run: NameRun, add: Add): void {
  const tree = treeOf(sentence);
  const { tokens } = sentence;
  const headIndex = topOf(tokens, run);
  const head = tokens[headIndex]!;
  const children = childrenOf(tree, headIndex)
    .filter((child) => child < run.from || child >= run.to)
    .map((child) => tokens[child]!);
  const parent = tokens[head.head];
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  scoreAge(tokens, run, add);
  if (before?.upos === 'NOUN') addNoun(before.lemma, 3, add);
  for (const child of children) {
    if (child.deprel === 'appos' && child.upos === 'NOUN') addNoun(child.lemma, 4, add);
    if (child.deprel === 'acl:relcl' && hasWho(tokens, run.to)) add('person', 2);
    if (child.deprel === 'case') add('place', PLACE_PREPOSITIONS.has(child.form.toLowerCase()) ? 1.2 : 0);
    if (child.deprel === 'det' && child.lemma === 'the') add('person', -2);
  }
  if (parent === undefined) return;
  const introduced = introducedBy(tokens, head, children);
  if (introduced !== null) addNoun(introduced, 3, add);
  if (head.deprel === 'appos' && parent.upos === 'NOUN') addNoun(parent.lemma, 4, add);
  if (head.deprel === 'compound' || head.deprel.startsWith('nmod:poss')) {
    if (OF_BODIES.has(parent.lemma)) add('body', 1.5);
    else if (head.deprel === 'compound' && parent.upos === 'NOUN') addNoun(parent.lemma, 1.2, add);
  }
  if (head.deprel.startsWith('nsubj')) {
    if (PERSON_VERBS.has(parent.lemma)) add('person', 1);
    if (BODY_VERBS.has(parent.lemma)) add('body', 1);
    if (parent.lemma === 'say') add('body', 0.5);
    const isNoun =
      parent.upos === 'NOUN' && childrenOf(tree, head.head).some((i) => tokens[i]!.deprel === 'cop');
    if (isNoun) addNoun(parent.lemma, 3, add);
  }
  if (after?.form === '(' && /^\p{Lu}{2,6}$/u.test(tokens[run.to + 1]?.form ?? '')) add('person', -1);
}

/** The noun that "like X", "such as X", "known as X" and "called X" give an example or a name of. */
function introducedBy(tokens: readonly Token[], head: Token, children: readonly Token[]): string | null {
  const parent = tokens[head.head]!;
  const isExample = children.some(
    ({ deprel, form }) => deprel === 'case' && /^(?:like|as|including)$/.test(form),
  );
  if (head.deprel.startsWith('nmod') && isExample) return parent.lemma;
  const isNaming = /^(?:call|know|name|dub)$/.test(parent.lemma) && parent.deprel.startsWith('acl');
  return isNaming ? (tokens[parent.head]?.lemma ?? null) : null;
}

/** ", 58," right behind a name. */
function scoreAge(tokens: readonly Token[], run: NameRun, add: Add): void {
  const [comma, age, close] = [tokens[run.to], tokens[run.to + 1], tokens[run.to + 2]];
  const isAge = comma?.form === ',' && /^\d{1,3}$/.test(age?.form ?? '') && Number(age?.form) < 115;
  if (isAge && (close === undefined || /^[,.;:—–-]$/.test(close.form))) add('person', 4);
}

function addNoun(lemma: string, points: number, add: Add): void {
  const noun = lemma.toLowerCase();
  for (const { kind, nouns } of NOUNS_OF) if (nouns.has(noun)) add(kind, points);
}

function hasWho(tokens: readonly Token[], after: number): boolean {
  return tokens.slice(after, after + 3).some(({ form }) => /^who(?:se|m)?$/i.test(form));
}

/** The token of a run whose head lies outside. */
function topOf(tokens: readonly Token[], { from, to }: NameRun): number {
  for (let i = from; i < to; i++) {
    const { head } = tokens[i]!;
    if (head < from || head >= to) return i;
  }
  return from;
}
