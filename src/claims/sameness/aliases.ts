import { isPersonNoun } from '../names/person-nouns';
import type { ComparedClaim } from './compared-claim';
import { descriptionsIn, initialsIn, type Description, type SpeltOutWords } from './descriptions';
import { comparedAs } from './word-groups';

/** What an article calls by more than one name. */
export interface Aliases {
  /**
   * The term of a name for each that stands for it: "chairman" for Hart where the article says that Owen Hart is the
   * chairman, first names for family names. A role that two have is nobody's.
   */
  readonly names: ReadonlyMap<string, string>;
  /** Initials count as one word wherever what they stand for is spelt out. */
  readonly speltOut: SpeltOutWords;
  /** What stands for what, by the first term of what is held. */
  readonly descriptions: ReadonlyMap<string, readonly Description[]>;
}

const COPULA = /^(?<left>.+?) (?:\[(?:is|was)\]|is|was|became|has become|remains) (?<right>.+?)\.?$/u;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:de|van|von|der|al|\p{Lu}[\p{L}.'’-]*))*$/u;
const COMPANY = /(?<!\p{L})(?:firm|company|group|business|maker|retailer|operator|airline|bank|brewer)$/iu;

/** Whether a word in lower case means a firm. */
export function isFirmNoun(word: string): boolean {
  return COMPANY.test(word);
}

/** "a third company": beside those that were told of before. */
const FURTHER = /^(?:an? )?(?:another|second|third|fourth|other|rival)(?!\p{L})/iu;

/** Reads who is what from the claims that appositions and titles make ("Owen Hart [is] the choir's chairman."). */
export function aliasesOf(claims: readonly ComparedClaim[]): Aliases {
  const aliases = new Map<string, string | null>();
  const learn = (from: string, to: string): void => {
    if (from === to) return;
    aliases.set(from, aliases.has(from) && aliases.get(from) !== to ? null : to);
  };
  for (const { claim } of claims) {
    for (const { name, kind } of claim.names) {
      if (kind !== 'person') continue;
      const parts = name.split(' ');
      for (const first of parts.slice(0, -1)) learn(termOf(first), termOf(parts.at(-1)!));
    }
    const sides = sidesOf(claim.wording);
    if (sides === null) continue;
    const [left, right] = sides;
    const [name, role] = NAME.test(left) ? [left, right] : NAME.test(right) ? [right, left] : [null, ''];
    const noun = roleNoun(role);
    if (name !== null && noun !== null && !FURTHER.test(role))
      learn(termOf(noun), termOf(nameWord(name, role)));
  }
  const text = claims[0]?.text ?? '';
  const speltOut = initialsIn(text);
  return {
    names: new Map([...aliases].flatMap(([from, to]) => (to === null ? [] : [[from, to] as const]))),
    speltOut,
    descriptions: byTerm(descriptionsIn(text, speltOut)),
  };
}

/** Each description under the first term of its name, and turned round under that of its other side. */
function byTerm(descriptions: readonly Description[]): Aliases['descriptions'] {
  const found = new Map<string, Description[]>();
  const add = (said: readonly string[], meant: readonly string[]): void => {
    const known = found.get(said[0]!);
    if (known) known.push([said, meant]);
    else found.set(said[0]!, [[said, meant]]);
  };
  for (const [name, description] of descriptions) {
    add(name, description);
    add(description, name);
  }
  return found;
}

/** What a claim says to be one, left and right of "is". */
export function sidesOf(wording: string): readonly [left: string, right: string] | null {
  const sides = COPULA.exec(wording)?.groups;
  return sides === undefined ? null : [plain(sides.left!), plain(sides.right!)];
}

/** What a firm is by law. */
const FORM = /\s(?:Inc|Ltd|Corp|Co|plc|PLC|LLC|LLP|AG|SA|SE|NV|GmbH|AB|Oy|Group|Holdings)\.?$/u;

function plain(words: string): string {
  return words.replaceAll(/[[\]]/g, '');
}

/** A person goes by the family name, a firm by its first word. */
function nameWord(name: string, role: string): string {
  const words = name.split(' ');
  return COMPANY.test(roleNoun(role) ?? '') || FORM.test(name) ? words[0]! : words.at(-1)!;
}

/** "the study's lead author": author; "a bee ecologist at the college": ecologist; "its treasurer four years later": treasurer. */
function roleNoun(role: string): string | null {
  const head = role
    .split(/\s(?:of|at|for|in|with|on|from|to|by|who|which|that)\s|,/u)[0]!
    .replace(
      /\s(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|last|this|again|soon)(?:\s.*)?$/u,
      '',
    );
  const noun = /(?<noun>\p{L}{3,})$/u.exec(head)?.groups?.noun?.toLowerCase() ?? null;
  return noun !== null && (isPersonNoun(noun) || COMPANY.test(noun)) ? noun : null;
}

function termOf(word: string): string {
  return comparedAs(word.toLowerCase());
}
