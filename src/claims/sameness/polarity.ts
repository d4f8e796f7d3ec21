import { comparedAs } from './word-groups';

const NEGATION =
  /(?<!\p{L})(?:not|never|no|nobody|none|nothing|neither|nor|cannot|hardly|fail(?:s|ed)? to|den(?:y|ies|ied))(?!\p{L})|n['’]t(?!\p{L})/iu;
/** "No plant is larger than that one" says what is the largest: nothing is denied. "… than last year" is. */
const NONE_MORE =
  /(?<!\p{L})(?:no|nobody|nothing|none)(?!\p{L})(?=[^.;]{1,80}?(?:\p{L}{2,}er|more|less) than (?!last |in |before |a year |ever |expected |now )|(?: \S+){0,3} (?:match|rival|equal|surpass)(?:es|s|ed)?(?!\p{L}))/iu;
/** "by colour, not by face", "3 percent and no more": what is set against something denies nothing of it. */
const SET_AGAINST =
  /(?:,|—|–)\s+(?:and |but )?not\s(?=(?:by|in|on|at|for|from|with|because|as|to|the|an?|its|their|his|her)\s)|\sand no (?:more|less|fewer|further)(?=\W*$)/giu;
/** Behind the main word these open what is said beside it: a "not" there denies something else. */
const BESIDE =
  /(?:,|\s)(?:because|after|before|when|while|if|although|though|unless|since|as|which|who|whose|where)\s/iu;

/** Whether a claim denies what its main word says; `mainAt` is where that word stands in the wording, −1 for none. */
export function isDenied(wording: string, mainAt: number): boolean {
  const beside = BESIDE.exec(wording.slice(Math.max(0, mainAt)));
  const own = beside === null ? wording : wording.slice(0, Math.max(0, mainAt) + beside.index);
  return NEGATION.test(own.replace(NONE_MORE, ' ').replace(SET_AGAINST, ' '));
}

/** "unpaid" is "paid" denied; null for a word that no "un" turns round. */
export function undenied(word: string): string | null {
  return (
    /^un(?!der|it|iqu)(\p{L}{2,}ed|paid|sold|known|met|told|seen|heard|hurt|built|made|able)$/u.exec(
      word,
    )?.[1] ?? null
  );
}

/** Acts that say of something that it is not, or is no more. */
const NOT_SO = new Set(
  'finish ban fail lack ignore refuse reject avoid prevent deny abandon cancel exclude miss lose close neglect drop quit oppose withhold'
    .split(' ')
    .map(comparedAs),
);

/** Whether an act, by its term, says by itself that something is not so, or no more. */
export function saysNot(term: string): boolean {
  return NOT_SO.has(term);
}

/** What it means to deny an act, a pair a line: what does not rise is frozen, what does not differ is the same. */
const OPPOSITES = `
rise freeze
change freeze
differ same
open close
reopen close
accept reject
allow ban
admit deny
leave stay
lose keep
cut keep
win lose
live die
remember forget`;

/** Acts of which one goes the other way, a pair a line: denying one does not say the other. */
const REVERSES = `
rise cut
start finish
buy sell
support oppose
visit leave
arrive leave
convict acquit
arrest release
build demolish
appoint dismiss
join leave
open close
win lose
accept reject
allow ban
admit deny`;

const OPPOSITE_OF = readPairs(OPPOSITES);
const REVERSE_OF = readPairs(REVERSES);

/** The terms of what is so where an act (by its term) is denied or ends. */
export function oppositesOf(term: string): readonly string[] {
  return [...(OPPOSITE_OF.get(term) ?? [])];
}

/** Whether two acts, by their terms, go opposite ways. */
export function areReverse(first: string, second: string): boolean {
  return REVERSE_OF.get(first)?.has(second) ?? false;
}

function readPairs(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const [first, second] = line.split(' ').map(comparedAs);
    pairs.set(first!, (pairs.get(first!) ?? new Set()).add(second!));
    pairs.set(second!, (pairs.get(second!) ?? new Set()).add(first!));
  }
  return pairs;
}
