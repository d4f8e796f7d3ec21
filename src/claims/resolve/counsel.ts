import { personNamed, type Cast } from '../claimants/cast';
import type { Tree } from '../trees/tree';
import type { NounMention } from './mention';

/** Those who speak in court for or about another. */
const COUNSEL = /^(?:counsel|lawyer|attorney|solicitor|barrister|advocate|prosecutor)$/u;

/** The full names of an article's lawyers: called so, or told to be "defending" or "prosecuting". */
export function counselIn(trees: readonly Tree[], cast: Cast): ReadonlySet<string> {
  const names = new Set<string>();
  cast.bySentence.forEach((mentions, sentence) => {
    let ends: readonly number[] | null = null;
    for (const { name, kind, roles, token } of mentions) {
      if (kind !== 'person') continue;
      ends ??= nameEnds(trees[sentence]!);
      const [comma, part] = trees[sentence]!.tokens.slice(ends[token], ends[token]! + 2);
      const isInCourt =
        comma?.form === ',' && /^(?:defending|prosecuting|mitigating)$/iu.test(part?.form ?? '');
      if (!isInCourt && !roles.some((role) => COUNSEL.test(role))) continue;
      names.add(personNamed(cast, name)?.name ?? name);
      // "Maeve Corrigan SC": goes on as "Ms Corrigan"
      const parts = name.split(/\s+/u);
      if (/^[KQS]C$/u.test(parts.at(-1)!) && parts.length > 2) names.add(parts.at(-2)!);
    }
  });
  return names;
}

/** For each word where the names that stand behind it end: the next word that is no part of a name. */
function nameEnds({ tokens }: Tree): readonly number[] {
  const ends: number[] = [];
  for (let at = tokens.length - 1; at >= 0; at -= 1)
    ends[at] = tokens[at + 1]?.upos === 'PROPN' ? ends[at + 1]! : at + 1;
  return ends;
}

/** Whether a mention is of a lawyer, by name or by the noun. */
export const isLawyer = (
  { isNamed, text, lemma }: NounMention,
  cast: Cast,
  counsel: ReadonlySet<string>,
): boolean => (isNamed ? counsel.has(personNamed(cast, text)?.name ?? text) : COUNSEL.test(lemma));
