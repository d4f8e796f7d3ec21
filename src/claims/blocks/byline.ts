/** A stretch of a line: where the names begin and end. */
export interface NamesInLine {
  readonly from: number;
  readonly to: number;
}

const NAME = String.raw`(?:\p{Lu}[\p{L}’'-]*\.?|(?:van|von|de|der|den|da|di|del|la|le|bin|al|el|ter|dos|du)(?=\s))`;
const NAMES = String.raw`${NAME}(?:\s${NAME}){0,4}(?:\s*(?:,|&|and|with)\s*${NAME}(?:\s${NAME}){0,4}){0,4}`;
const ROLE = String.raw`(?:\s*(?:[|,•·–—-]|\bin\b|\bfor\b|\bat\b).{0,80})?`;
const SIGNED = new RegExp(
  String.raw`^((?:story |words |text |written |report(?:ed)? )?by:?\s+|author:?\s+|from\s+our\s+)(${NAMES})${ROLE}$`,
  'iu',
);
const SIGNED_NAMES = new RegExp(String.raw`^${NAMES}`, 'u');
const BARE = new RegExp(
  String.raw`^${NAME}(?:\s${NAME}){1,3}(?:\s(?:and|&)\s${NAME}(?:\s${NAME}){1,3})?$`,
  'u',
);
const WITH_ROLE = new RegExp(
  String.raw`^(${NAME}(?:\s${NAME}){1,3})\s*[|,•·–—-]\s*(?:(?:the|our|a|an|senior|chief|staff|special|political|science|local|news|business|health|technology|local democracy|democracy|foreign|national|education|\p{Lu}?\p{L}+)\s){0,4}(?:reporter|correspondent|editor|writer|contributor|columnist|journalist|staff)\b.{0,60}$`,
  'iu',
);

/** The names of a line that says "By …", or gives a name and a role; null for any other line. */
export function findByline(words: string): NamesInLine | null {
  if (words.length > 160 || /[.!?]["”]?$/u.test(words.replace(/\b(?:Jr|Sr)\.$/u, ''))) return null;
  const signed = SIGNED.exec(words);
  if (signed) {
    const from = signed[1]!.length;
    const names = SIGNED_NAMES.exec(words.slice(from))?.[0];
    return names === undefined ? null : { from, to: from + names.length };
  }
  const withRole = WITH_ROLE.exec(words);
  return withRole && BARE.test(withRole[1]!) ? { from: 0, to: withRole[1]!.length } : null;
}

/** Whether a line is nothing but one or two people's names; a byline only where the lines around it say so. */
export function isBareName(words: string): boolean {
  return words.length <= 60 && BARE.test(words) && words !== words.toUpperCase();
}
