import { isKindOfFirm } from '../claimants/firm-words';
import { isShortTitle } from '../names/short-titles';
import { isPersonNoun } from '../names/person-nouns';
import { isMonthName } from '../trees/month-name';
import { childrenOf, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { articleFor } from './agreement';
import { keep, wordsOf } from './piece';
import type { ClauseRule } from './rule';

/** Words before a name that are part of it or say nothing to check. */
const COURTESY = /^(mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|st|saint|rev|hon|mx)\.?$/iu;
/** Roles that one person holds at a time: "Tom Beck [is] mayor"; the others take an article ("[is a] farmer"). */
const UNIQUE =
  /^(president|premier|chancellor|king|queen|prince|princess|pope|chief|ceo|cfo|executive|chairman|chairwoman|chairperson|chair|head|director|secretary|minister|mayor|governor|captain|manager|coach|boss|leader|editor|spokesman|spokeswoman|spokesperson|commissioner|speaker|treasurer|general|sheriff|judge|justice|senator|representative|congressman|congresswoman|councillor|councilor|detective|sergeant|inspector|superintendent|constable|officer|lieutenant|colonel|major|admiral|professor|pastor|ambassador|emperor|bishop|archbishop|founder|owner|vice-president)$/iu;

/** A role or a kind before a name ("Mayor Tom Beck", "the shipping firm Aker") tells what the name's bearer is, once in an article. */
export const title: ClauseRule = {
  name: 'title',
  example: {
    text: 'Mayor Tom Beck resigned.',
    claims: ['Mayor Tom Beck resigned.', 'Tom Beck [is] Mayor.'],
  },
  *cuts(piece, cutting) {
    const { tree } = cutting;
    const words = wordsOf(piece);
    for (const head of words) {
      if (piece.told.includes(head) || !isBearer(tree, head)) continue;
      const name = (isFlatOfNoun(tree, head) ? flatName(tree, head) : nameFrom(tree, head)).filter((token) =>
        words.has(token),
      );
      if (name.length === 0 || cutting.isIntroduced(textOf(tree, name))) continue;
      const role = roleBefore(tree, name[0]!).filter((token) => words.has(token));
      const noun = role.at(-1);
      if (noun === undefined || noun + 1 !== name[0] || !isRole(tree, role)) continue;
      if (isRelative(tree, role) || isQualified(tree, role[0]!)) continue;
      if (isDate(tree, name, noun) || isHalfTitle(tree, name, noun)) continue;
      yield [
        { ...piece, told: [...piece.told, head] },
        {
          ...piece,
          predicate: noun,
          carrier: false,
          subject: name,
          told: [...piece.told, head],
          items: [
            ...keep(name),
            { kind: 'supplied', text: copula(tree, role), because: 'copula' },
            ...keep(role),
          ],
          cuts: [...piece.cuts, 'title'],
        },
      ];
    }
  },
};

/** "acting governor Mary Oakes": a word before the role without which more would be said. */
const isQualified = (tree: Tree, role: number): boolean =>
  /^(?:acting|interim|former|presumptive|would-be|self-styled|so-called|alleged)$/iu.test(
    tree.tokens[role - 1]?.form ?? '',
  );

/** "the journal Bone and Joint", "the brewer Hale and Sons": what is called by two words joined is not called by the first. */
function isHalfTitle(tree: Tree, name: readonly number[], noun: number): boolean {
  const [joint, next] = [tree.tokens[name.at(-1)! + 1], tree.tokens[name.at(-1)! + 2]];
  const isWork =
    /^(journal|magazine|newspaper|book|novel|film|movie|play|opera|musical|series|show|album|song|band|group|firm|company|programme|program|podcast|painting|poem|game)$/iu;
  const { form, lemma } = tokenAt(tree, noun);
  const isOne = isWork.test(form) || isKindOfFirm(lemma) || /(?:maker|builder)$/u.test(lemma);
  return isOne && joint?.upos === 'CCONJ' && /^\p{Lu}/u.test(next?.form ?? '');
}

/** Last words of names that no person bears: "Premier League", "Queen Maud Land". */
const PLACE =
  /^(league|court|office|council|committee|house|palace|land|island|islands|street|road|avenue|square|park|cup|prize|award|city|county|state|river|lake|mountain|bridge|station|airport|university|school|college|hospital|war|act|bowl|day|century|bc|ad)$/iu;

/** Last words of firms' names that are plural: "Esk Motors". */
const FIRM =
  /^(motors|foods|airlines|airways|holdings|industries|brothers|partners|systems|technologies|mills|works|stores|pharmaceuticals|laboratories|labs|resources|securities|properties|railways|chemicals|electronics|instruments|enterprises|solutions|services|studios|games|pictures|records|robotics|dynamics|logistics|semiconductors|breweries|shipyards|mines|metals|minerals|textiles|plastics|telecommunications)$/iu;

/** Whether a token heads a name that stands by itself: not a part of a longer name, not before a noun, not plural. */
function isBearer(tree: Tree, head: number): boolean {
  const { upos, xpos, deprel, form } = tokenAt(tree, head);
  const isPart = isShortTitle(form) || (/^(flat|compound|amod)/u.test(deprel) && !isFlatOfNoun(tree, head));
  const isSeveral = xpos === 'NNPS' && !FIRM.test(form);
  if (upos !== 'PROPN' || isSeveral || isPart || !/^\p{Lu}/u.test(form)) return false;
  const name = nameFrom(tree, head);
  // "Detective Sergeant Paula Keane": a rank is not the bearer of another.
  if (name.every((token) => isTitleWord(tree, token))) return false;
  return name.every(
    (token) =>
      !PLACE.test(tokenAt(tree, token).form) &&
      (tokenAt(tree, token).xpos !== 'NNPS' || FIRM.test(tokenAt(tree, token).form)),
  );
}

/** "at 7 p.m. Monday", "at 2:15 p.m. EST", "takes effect Jan. 1": a day, a month and a time zone are nobody's name; "Prime Minister May" is. */
function isDate(tree: Tree, name: readonly number[], noun: number): boolean {
  if (/^[ap]\.?m\.?$/iu.test(tokenAt(tree, noun).form)) return true;
  const isDay = name.every((token) => {
    const { form } = tokenAt(tree, token);
    return (
      isMonthName(form) || /^((mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\.?|\d+)$/iu.test(form)
    );
  });
  return (
    isDay &&
    !(
      /^may$/iu.test(tokenAt(tree, name[0]!).form) &&
      name.length === 1 &&
      UNIQUE.test(tokenAt(tree, noun).form)
    )
  );
}

/** The first word of a name that the tree hangs flat on the common noun before it ("the engineering firm Hallam Pryce"). */
function isFlatOfNoun(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return deprel === 'flat' && head === token - 1 && tokenAt(tree, head).upos === 'NOUN';
}

function flatName(tree: Tree, first: number): number[] {
  let last = first;
  while (tree.tokens[last + 1]?.upos === 'PROPN' && tree.tokens[last + 1]?.head === tokenAt(tree, first).head)
    last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The words of a name from its head on: "Tom Beck", "Synergy Ukraine". */
function nameFrom(tree: Tree, head: number): number[] {
  const parts = yieldOf(tree, head, (child) => !isNamePart(tree, child));
  let [first, last] = [head, head];
  while (
    parts.includes(first - 1) &&
    tokenAt(tree, first - 1).upos === 'PROPN' &&
    !isTitleWord(tree, first - 1)
  )
    first -= 1;
  while (parts.includes(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isNamePart(tree: Tree, child: number): boolean {
  const { deprel, upos } = tokenAt(tree, child);
  if (isNameHyphen(tree, child)) return true;
  return /^(flat|compound)/u.test(deprel) && /^(PROPN|NOUN|NUM|ADP|PUNCT|X)$/u.test(upos);
}

/** The hyphen inside "Holm-Jensen". */
function isNameHyphen(tree: Tree, token: number): boolean {
  return (
    tokenAt(tree, token).form === '-' &&
    tree.tokens[token - 1]?.upos === 'PROPN' &&
    tree.tokens[token + 1]?.upos === 'PROPN'
  );
}

/** What one calls somebody, before a name: "Uncle Tom", "Father Brown". */
const KIN =
  /^(father|mother|brother|sister|uncle|aunt|auntie|grandfather|grandmother|grandpa|grandma|dad|mum|mom|baby|master|mistress|madam|lady)$/iu;

const MORE_KIN =
  /^(husband|wife|son|daughter|twin|niece|nephew|cousin|partner|fiancé|fiancée|girlfriend|boyfriend|gran|granny|nan|grandad|granddad|hubby|parent|sibling)$/iu;

/** "Singer Ann Vale", "Prosecutor Lena Holt": a kind of person, with a capital, that the tree sets before a name. */
function isCapitalRole(tree: Tree, token: number): boolean {
  const { deprel, form, xpos } = tokenAt(tree, token);
  const isBefore = deprel === 'nmod:desc' && /^\p{Lu}/u.test(form) && !xpos.endsWith('S');
  if (!isBefore || KIN.test(form)) return false;
  return isShortTitle(form) || isPersonNoun(form.toLowerCase());
}

function isTitleWord(tree: Tree, token: number): boolean {
  const { deprel, form } = tokenAt(tree, token);
  return deprel === 'nmod:desc' || UNIQUE.test(form) || COURTESY.test(form);
}

/** The words before a name that describe its bearer, back to the article: "Chinese tech giant", "her husband". */
function roleBefore(tree: Tree, name: number): number[] {
  const role: number[] = [];
  for (let at = name - 1; at >= 0; at -= 1) {
    const { upos, form, deprel } = tokenAt(tree, at);
    if (deprel === 'nmod:poss' && upos === 'PRON') return [at, ...role];
    if (upos === 'PART' && role.length > 0) return [...ownerBefore(tree, at), ...role];
    const isHyphen = upos === 'PUNCT' && form === '-' && role.length > 0;
    // The half before a hyphen goes along, whatever it is: "Paris-based", "Anglo-Danish".
    const isHalf = tree.tokens[at + 1]?.form === '-' && role.length > 1 && /\p{L}/u.test(form);
    // "managing director", "retired judge"
    const isParticiple = upos === 'VERB' && /^(amod|compound)/u.test(deprel) && role.length > 0;
    const fits = /^(NOUN|PROPN|ADJ)$/u.test(upos) || isHyphen || isHalf || isParticiple;
    if (
      !fits ||
      deprel === 'root' ||
      (!isHalf &&
        deprel === 'amod' &&
        role.length === 0 &&
        upos === 'ADJ' &&
        !/^giant$/iu.test(form) &&
        !UNIQUE.test(form))
    )
      break;
    if (/^(obj|iobj|nsubj|obl)/u.test(deprel) && tokenAt(tree, name).head !== at && !isAbove(tree, at, name))
      break;
    if (upos === 'PROPN' && role.length === 0 && !UNIQUE.test(form) && !isCapitalRole(tree, at)) break;
    role.unshift(at);
  }
  return role;
}

/** The owner before a possessive mark: "Heath's" in "Heath's daughter Matilda". */
function ownerBefore(tree: Tree, mark: number): number[] {
  const owner = tokenAt(tree, mark).head;
  if (tokenAt(tree, owner).deprel !== 'nmod:poss') return [];
  return yieldOf(tree, owner).filter((token) => token <= mark);
}

function isAbove(tree: Tree, above: number, token: number): boolean {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) if (at === above) return true;
  return false;
}

/** Whether the words before a name tell a role: a singular common noun last, or a title with a capital. */
function isRole(tree: Tree, role: readonly number[]): boolean {
  const last = tokenAt(tree, role.at(-1)!);
  if (COURTESY.test(last.form) || last.xpos.endsWith('S')) return false;
  if (NAMELESS.test(last.form)) return false;
  if (UNIQUE.test(last.form) || isCapitalRole(tree, role.at(-1)!)) return true;
  // "the 118-metre Aurelia", "an ailing Sarno": how long or in what state is no role.
  if (tree.tokens[role.at(-1)! - 1]?.form === '-' || /\wing$/u.test(last.form)) return false;
  return (
    last.upos === 'NOUN' &&
    /^\p{Ll}/u.test(last.form) &&
    !childrenOf(tree, role.at(-1)!).some(
      (child) => /^(case)$/u.test(tokenAt(tree, child).deprel) && child > role.at(-1)!,
    )
  );
}

/** Times and quarters, which nobody bears, and what a name itself is called: "under the name Veltis". */
const NAMELESS =
  /^(time|moment|minute|second|hour|half|round|season|quarter|day|month|year|week|north|south|east|west|today|yesterday|tomorrow|name|title|nickname|surname|pseudonym|alias|brand|label|word|term|heading|headline|slogan|motto|codename|number|view|idea|claim|plan|move|step|place|thing|figure|argument|position|stance|way|phrase)$/iu;

/** "husband Rolf": a relation that does not say whose says nothing. */
function isRelative(tree: Tree, role: readonly number[]): boolean {
  const { lemma } = tokenAt(tree, role.at(-1)!);
  return role.length === 1 && (KIN.test(lemma) || MORE_KIN.test(lemma));
}

function copula(tree: Tree, role: readonly number[]): string {
  const [first, last] = [tokenAt(tree, role[0]!), tokenAt(tree, role.at(-1)!)];
  if (/^then$/iu.test(first.form)) return 'was';
  if (isShortTitle(last.form)) return 'is';
  if (first.upos === 'PRON' || role.some((token) => tokenAt(tree, token).upos === 'PART')) return 'is';
  if (UNIQUE.test(last.form) && !/^(former|ex|late|acting|deputy)$/iu.test(first.form)) return 'is';
  return `is ${articleFor(first.form)}`;
}

function textOf(tree: Tree, tokens: readonly number[]): string {
  return tokens.map((token) => tokenAt(tree, token).form).join(' ');
}
