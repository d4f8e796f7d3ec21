import type { Attribution } from '../../domain/analysis';
import { overlaps, type SpanPair } from '../../domain/span';
import { tokenAt, type Tree } from '../trees/tree';
import type { Doubt, Referent, References } from './referent';

/**
 * What a claim needs explained: the pronouns and phrases among its words that stand for something it does not hold
 * itself. "I" and "my" in a quotation stand for the speaker.
 */
export function needed(
  tree: Tree,
  tokens: readonly number[],
  { referents, doubts }: References,
  speech: Attribution | undefined,
): { readonly referents: ReadonlyMap<number, Referent>; readonly doubts: readonly Doubt[] } {
  const held = tokens.map((token): SpanPair => [tokenAt(tree, token).start, tokenAt(tree, token).end]);
  const isHeld = (span: SpanPair): boolean => held.some((own) => overlaps(own, span));
  const kept = new Map<number, Referent>();
  for (const token of tokens) {
    const own = firstPerson(tree, token, speech);
    const referent = own ?? referents.get(token);
    if (!referent || (referent.from && isHeld(referent.from)) || referent.also?.some(isHeld)) continue;
    const isSaid = own === undefined && [...kept.values()].some(({ text }) => text === referent.text);
    if (!isSaid && !(referent.because === 'told before' && saysAlready(tree, tokens, kept, referent)))
      kept.set(token, referent);
  }
  return {
    referents: kept,
    doubts: doubts.filter(
      ({ token, candidates }) =>
        tokens.includes(token) && !(candidates.length > 0 && candidates.every(isHeld)),
    ),
  };
}

/** Whether a claim, or what is put into it before, has all the words that would say which one is meant. */
function saysAlready(
  tree: Tree,
  tokens: readonly number[],
  kept: ReadonlyMap<number, Referent>,
  { text }: Referent,
): boolean {
  const put = [...kept.values()].map((other) => other.text).join(' ');
  const said = `${tokens.map((token) => tokenAt(tree, token).form).join(' ')} ${put}`.toLowerCase();
  const name = /\p{Lu}.*$/u.exec(text)?.[0].toLowerCase();
  if (name !== undefined) return said.includes(name);
  const held = new Set(said.match(WORD));
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.every((word) => held.has(word) || EMPTY.test(word));
}

const WORD = /[\p{L}\p{N}]+/gu;
const EMPTY = /^(?:an?|the|of|in|at|on|to|by|s)$/u;

function firstPerson(tree: Tree, token: number, speech: Attribution | undefined): Referent | undefined {
  const { form, upos } = tokenAt(tree, token);
  if (
    !speech ||
    speech.type === 'indirect' ||
    speech.claimant.kind !== 'person' ||
    speech.claimant.name === null
  )
    return undefined;
  if (upos !== 'PRON' || !/^(I|me|my|myself)$/iu.test(form)) return undefined;
  return {
    text: speech.claimant.name,
    because: 'antecedent',
    from: speech.source[0] ?? null,
    plural: false,
    possessive: /^my$/iu.test(form),
  };
}
