import type { SpanPair } from '../../../domain/span';
import type { Cast } from '../../claimants/cast';
import { tokenAt, type Tree } from '../../trees/tree';

/** What the first sentence of an article is about, where it has a director or a captain. */
export interface House {
  /** "Harrowby Town"; "museum" where it is not named. */
  readonly name: string;
  readonly isClub: boolean;
  readonly span: SpanPair;
}

/** What has a director, a curator or a headteacher. */
const HOUSES =
  /^(?:museum|theatre|theater|gallery|zoo|aquarium|orchestra|choir|cinema|school|college|hospital|festival)$/u;
const CLUB = /\bthe (?:club|team|side)\b/iu;

/** The club or house that is the subject of the lead; null where it is about something else. */
export function houseOf(trees: readonly Tree[], lead: number | undefined, cast: Cast): House | null {
  const tree = lead === undefined ? undefined : trees[lead];
  if (lead === undefined || tree === undefined) return null;
  const subject = tree.tokens.findIndex(
    ({ deprel, head }) => deprel.startsWith('nsubj') && head === tree.root,
  );
  if (subject < 0) return null;
  const { lemma, start, end, upos } = tokenAt(tree, subject);
  const { sentence } = tree;
  const named = (cast.bySentence[lead] ?? []).find(({ token, kind }) => token === subject && kind === 'body');
  if (named !== undefined && CLUB.test(sentence.text.slice(sentence.start, sentence.end + NEXT)))
    return { name: named.name, isClub: true, span: [start, end] };
  return upos === 'NOUN' && HOUSES.test(lemma) ? { name: lemma, isClub: false, span: [start, end] } : null;
}

/** How far behind the lead "the club" may come first. */
const NEXT = 200;
