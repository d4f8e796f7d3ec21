import { isPersonNoun } from '../resolve/person-nouns';
import type { ComparedClaim } from './compared-claim';
import { comparedAs } from './word-groups';

/**
 * Terms that stand for a named one, with the terms of the name: "chairman" for Hart where the article says that Owen Hart
 * is the chairman, first names for family names, initials for what they stand for ("Full Self-Driving (FSD)"). A role
 * that two have is nobody's.
 */
export type Aliases = ReadonlyMap<string, readonly string[]>;

const COPULA = /^(?<left>.+?) \[(?:is|was)\] (?<right>.+?)\.?$/u;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:de|van|von|der|al|\p{Lu}[\p{L}.'’-]*))*$/u;
const COMPANY = /(?<!\p{L})(?:firm|company|group|business|maker|retailer|operator|airline|bank|brewer)$/iu;

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
    const isNamed = claim.fragments.some(({ because }) => because === 'copula');
    const sides = isNamed ? COPULA.exec(claim.wording)?.groups : undefined;
    if (sides === undefined) continue;
    const [left, right] = [plain(sides.left!), plain(sides.right!)];
    const [name, role] = NAME.test(left) ? [left, right] : NAME.test(right) ? [right, left] : [null, ''];
    const noun = roleNoun(role);
    if (name !== null && noun !== null) learn(termOf(noun), termOf(nameWord(name, role)));
  }
  const roles = [...aliases].flatMap(([from, to]) => (to === null ? [] : [[from, [to]] as const]));
  return new Map([...roles, ...initialsIn(claims[0]?.text ?? '')]);
}

/** "Full Self-Driving (FSD)": bracketed initials of the words before them. */
function initialsIn(text: string): (readonly [string, readonly string[]])[] {
  return [...text.matchAll(/((?:\p{Lu}[\p{L}-]+ ){1,5})\((\p{Lu}{2,6})\)/gu)].flatMap(
    ([, words, initials]) => {
      const parts = words!.trim().split(/[ -]/);
      const own = parts.slice(-initials!.length);
      const fits = own.map((part) => part[0]!.toUpperCase()).join('') === initials;
      return fits ? [[termOf(initials), own.map(termOf)] as const] : [];
    },
  );
}

function plain(words: string): string {
  return words.replaceAll(/[[\]]/g, '');
}

/** A person goes by the family name, a firm by its first word. */
function nameWord(name: string, role: string): string {
  const words = name.split(' ');
  return COMPANY.test(role) ? words[0]! : words.at(-1)!;
}

/** "the study's lead author": author; "a bee ecologist at the college": ecologist. */
function roleNoun(role: string): string | null {
  const head = role.split(/\s(?:of|at|for|in|with|on|from|to|by|who|which|that)\s|,/u)[0]!;
  const noun = /(?<noun>\p{L}{3,})$/u.exec(head)?.groups?.noun?.toLowerCase() ?? null;
  return noun !== null && (isPersonNoun(noun) || COMPANY.test(noun)) ? noun : null;
}

function termOf(word: string): string {
  return comparedAs(word.toLowerCase());
}
