import type { Attribution } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import { dependent, dependents, tokenAt, type Tree } from '../trees/tree';
import { keep, trimmed, without, wordsOf, type Piece } from './piece';
import { isFinite, isPredicate, subjectOf } from './predicate';
import { isModal, isNegated, isSupposed } from './scope';

/** An attribution of the article with its place in the analysis's list. */
export interface NumberedAttribution {
  readonly index: number;
  readonly attribution: Attribution;
}

/** Words of saying that do not vouch for what follows: to hope, deny, ask or order a thing is not to say that it is so. */
const NOT_VOUCHING = new Set(
  `deny dispute doubt question reject dismiss refute hope wish fear want ask wonder inquire enquire order urge demand refuse imagine pretend call request beg forbid ban command instruct advise propose recommend suggest consider intend plan seek try aim threaten promise pledge vow offer agree decline invite encourage require desire prefer like need guess debate discuss investigate probe examine worry dream wait`.split(' '),
);
/** Acts that are news by themselves: the report of the act is a claim beside its content. */
const ACTS = new Set('announce sue plead accuse resign apologise apologize confess rule declare charge testify swear'.split(' '));

/**
 * The content of reported speech is the claim, with the speaker; "X said" around it is none, unless the act is the
 * news. Content that is no clause ("called the plan a disaster"), or that the word of saying does not vouch for
 * ("denied that …", "hopes that …"), stays whole with it.
 */
export function cutContent(tree: Tree, piece: Piece, { index, attribution }: NumberedAttribution): readonly Piece[] | null {
  const words = [...wordsOf(piece)];
  const inside = words.filter((token) => isWithin(tree, token, attribution.content) && !isWithin(tree, token, attribution.cue));
  const content = shed(tree, inside);
  if (content.length === 0) return null;
  const cues = words.filter((token) => isWithin(tree, token, attribution.cue));
  const outside = words.filter((token) => !inside.includes(token) && tokenAt(tree, token).upos !== 'PUNCT');
  const top = headOf(tree, content);
  const told: Piece = { ...piece, attribution: index, carrier: false, cuts: [...piece.cuts, 'attributed-content'] };
  if (outside.length === 0) return [{ ...told, items: keep(content), predicate: top }];
  const isAside = attribution.form === 'adverb' || attribution.form === 'nominal';
  if (isAside || !isClause(tree, content, top) || !cues.every((cue) => vouches(tree, cue))) {
    const predicate = isAside ? piece.predicate : (cues.find((cue) => tokenAt(tree, cue).upos === 'VERB') ?? piece.predicate);
    return piece.attribution === null && !isAside ? [{ ...told, items: piece.items, predicate }] : null;
  }
  const { subject: _, ...rest } = told;
  const own: Piece = { ...rest, items: keep(content), predicate: top };
  const around: Piece = { ...without(tree, piece, new Set(inside)), carrier: true };
  const cue = cues.find((token) => ACTS.has(tokenAt(tree, token).lemma.toLowerCase()) && tokenAt(tree, token).upos === 'VERB');
  if (cue === undefined) return [own, around];
  return [{ ...piece, predicate: cue, whole: true, cuts: [...piece.cuts, 'speech-act'] }, own, around];
}

/** Content without the "that" before it and the commas and quotation marks at its edges. */
function shed(tree: Tree, tokens: readonly number[]): number[] {
  const isLoose = (token: number | undefined): boolean =>
    token !== undefined && (/^(that|:|,|;|\.|—|–|-|--)$/iu.test(tokenAt(tree, token).form) && /^(mark|punct)/u.test(tokenAt(tree, token).deprel));
  let [from, to] = [0, tokens.length];
  while (from < to && isLoose(tokens[from])) from += 1;
  while (to > from && isLoose(tokens[to - 1])) to -= 1;
  return trimmed(tree, tokens.slice(from, to));
}

function isWithin(tree: Tree, token: number, spans: readonly SpanPair[]): boolean {
  const { start, end } = tokenAt(tree, token);
  return spans.some(([from, to]) => from <= start && end <= to);
}

/** The word of the content that heads it: the one whose head lies outside, a predicate before anything else. */
function headOf(tree: Tree, content: readonly number[]): number {
  const held = new Set(content);
  const tops = content.filter((token) => !held.has(tokenAt(tree, token).head) && tokenAt(tree, token).upos !== 'PUNCT');
  return tops.find((token) => isPredicate(tree, token) && isFinite(tree, token)) ?? tops.find((token) => isPredicate(tree, token)) ?? tops[0] ?? content[0]!;
}

/** Whether the content says something by itself: a finite verb and its subject. */
function isClause(tree: Tree, content: readonly number[], top: number): boolean {
  const held = new Set(content);
  const subject = subjectOf(tree, top);
  if (subject >= 0 && held.has(subject) && isFinite(tree, top)) return true;
  return content.some((token) => isFinite(tree, token) && isPredicate(tree, token) && held.has(subjectOf(tree, token)) && tokenAt(tree, token).deprel !== 'acl:relcl');
}

/** Whether a word of saying, as it stands, puts its content forward: not denied, asked, wished or supposed. */
function vouches(tree: Tree, cue: number): boolean {
  const { lemma, upos } = tokenAt(tree, cue);
  if (upos !== 'VERB' && upos !== 'AUX') return true;
  if (NOT_VOUCHING.has(lemma.toLowerCase()) && upos === 'VERB') return false;
  if (isNegated(tree, cue) || isModal(tree, cue) || isSupposed(tree, cue)) return false;
  return dependents(tree, cue, 'aux').every((aux) => !/^(not|n't|n’t)$/iu.test(tokenAt(tree, aux).form)) && dependent(tree, cue, 'mark') !== cue;
}
