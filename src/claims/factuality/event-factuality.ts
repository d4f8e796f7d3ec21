import type { EventFactuality } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { childrenOf, dependent, isRelation, tokenAt, treeOf, type Tree } from '../trees/tree';
import { isEventWord } from './event-words';
import { ownForce } from './own-force';
import { signatureOf, type Signature } from './signatures';

/** Something between what holds when the governor is a fact, when it is open (0) and when it is denied. */
function pass({ held, denied }: Signature, governor: number): number {
  return governor >= 0 ? (held * governor) / 3 : (denied * -governor) / 3;
}

const ASSERTED = 3;

function isQuestion(tree: Tree): boolean {
  return tree.tokens.at(-1)?.form === '?' || tree.tokens.at(-2)?.form === '?';
}

function hasWh(tree: Tree, index: number): boolean {
  return childrenOf(tree, index).some((child) => tokenAt(tree, child).xpos.startsWith("W"));
}

function isImperative(tree: Tree, index: number): boolean {
  const { xpos } = tokenAt(tree, index);
  return xpos === 'VB' && dependent(tree, index, 'nsubj', 'aux', 'mark') < 0;
}

function markOf(tree: Tree, index: number): string {
  const mark = dependent(tree, index, 'mark');
  if (mark >= 0) return tokenAt(tree, mark).form.toLowerCase();
  const adverb = childrenOf(tree, index).find(
    (child) => tokenAt(tree, child).xpos.startsWith("W") && child < index,
  );
  return adverb === undefined ? '' : tokenAt(tree, adverb).form.toLowerCase();
}

/** Factuality of each token's place, from the root down; NaN until asked for. */
function composer(tree: Tree): (index: number) => number {
  const values = new Array<number>(tree.tokens.length).fill(Number.NaN);
  const contexts = new Array<number>(tree.tokens.length).fill(Number.NaN);

  /** What the place would be worth by itself, before the word's own negation and modals. */
  function context(index: number): number {
    const known = contexts[index] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const found = readContext(index);
    contexts[index] = found;
    return found;
  }

  function readContext(index: number): number {
    const { deprel, head, xpos } = tokenAt(tree, index);
    if (head < 0) {
      if (isImperative(tree, index) && /^(?:VB)$/u.test(xpos)) return 0.3;
      if (isQuestion(tree)) return hasWh(tree, index) ? 2 : 0.4;
      return ASSERTED;
    }
    const mark = markOf(tree, index);
    if (isRelation(deprel, ['conj', 'parataxis', 'list'])) {
      if (deprel === 'conj') return context(head);
      return isQuestion(tree) ? 1 : isImperative(tree, index) ? 0.3 : ASSERTED;
    }
    const isInfinitive = dependent(tree, index, 'mark') >= 0 && mark === 'to';
    if (isRelation(deprel, ['ccomp', 'xcomp', 'csubj'])) return complement(index, head, isInfinitive, mark);
    if (deprel === 'acl' || deprel === 'acl:relcl' || deprel.startsWith('advcl'))
      return modifier(index, head, deprel, isInfinitive, mark);
    if (isRelation(deprel, ['obj', 'obl', 'nsubj', 'nmod', 'iobj'])) return nominal(index, head);
    if (isRelation(deprel, ['compound', 'amod', 'appos', 'flat', 'nmod:desc']))
      return Math.max(value(head), 1);
    return ASSERTED;
  }

  function complement(index: number, head: number, isInfinitive: boolean, mark: string): number {
    const governor = tokenAt(tree, head);
    const above = value(head);
    if (mark === 'if' || mark === 'whether') return 0.2;
    const name = governor.lemma.toLowerCase();
    const signature = isInfinitive ? signatureOf(`${name}-to`, name) : signatureOf(`${name}-that`, name);
    if (signature) return pass(signature, above);
    if (/^VBG$/u.test(tokenAt(tree, index).xpos) && !isInfinitive) return above;
    return isInfinitive ? pass({ held: 1, denied: -1 }, above) : pass({ held: 2, denied: 0 }, above);
  }

  function modifier(
    index: number,
    head: number,
    deprel: string,
    isInfinitive: boolean,
    mark: string,
  ): number {
    const above = value(head);
    if (/^(?:if|unless|lest|provided|providing|assuming)$/u.test(mark)) return mark === 'unless' ? -0.5 : 0.2;
    if (mark === 'without') return -2.5;
    if (mark === 'before' || mark === 'until') return 1.5;
    if (mark === 'in' || mark === 'by') return above;
    if (isInfinitive) {
      const governor = tokenAt(tree, head);
      const name = governor.lemma.toLowerCase();
      const signature =
        deprel === 'acl'
          ? signatureOf(`${name}-noun`, name)
          : signatureOf(`${name}-to`, /^(?:ADJ)$/u.test(governor.upos) ? name : '');
      if (signature) return pass(signature, above);
      return pass({ held: deprel === 'acl' ? 0.8 : 1.5, denied: 0 }, above);
    }
    if (mark === 'for' || mark === 'of') {
      const signature = signatureOf(tokenAt(tree, head).lemma.toLowerCase());
      return signature ? pass(signature, above) : Math.max(above, 0.8);
    }
    if (deprel === 'advcl' && mark === 'when' && above < 2) return Math.max(above, 0.5);
    if (mark === '' && deprel !== 'acl:relcl' && /^VB[GN]$/u.test(tokenAt(tree, index).xpos))
      return deprel === 'acl' ? Math.max(above, 2) : Math.max(above, 0.5);
    if (deprel === 'acl:relcl') return above >= 1 ? ASSERTED : Math.max(above, 1);
    return ASSERTED;
  }

  /** A noun for an event: presupposed, unless the word above it decides ("cancelled the talks", "plans a trip"). */
  function nominal(index: number, head: number): number {
    const governor = tokenAt(tree, head);
    const above = value(head);
    const isSubject = isRelation(tokenAt(tree, index).deprel, ['nsubj']);
    const isPassive = tokenAt(tree, index).deprel === 'nsubj:pass';
    const isDefinite = childrenOf(tree, index).some((child) => {
      const { lemma, deprel, xpos } = tokenAt(tree, child);
      return (
        (deprel === 'det' && /^(?:the|this|that|these|those)$/u.test(lemma)) ||
        deprel === 'nmod:poss' ||
        xpos === 'PRP$'
      );
    });
    const preposition = dependent(tree, index, 'case');
    const word = preposition < 0 ? '' : tokenAt(tree, preposition).form.toLowerCase();
    if (word === 'without') return -2.5;
    const signature = signatureOf(`${governor.lemma.toLowerCase()}-noun`, governor.lemma.toLowerCase());
    if (
      signature &&
      (!isSubject || isPassive) &&
      (isRelation(tokenAt(tree, index).deprel, ['obj']) ||
        isPassive ||
        word === 'of' ||
        word === 'for' ||
        word === 'to')
    ) {
      const passed = pass(signature, above);
      if (signature.held < 2.5 || !isDefinite)
        return isDefinite && passed > -1 ? Math.max(passed, 1.5) : passed;
    }
    if (isDefinite) return ASSERTED;
    return above >= 1.5 ? ASSERTED : isSubject ? Math.max(above, 1.5) : above;
  }

  function value(index: number): number {
    const known = values[index] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    values[index] = 0; // a guard: heads form a tree, so this is never read
    const { isNegated, certainty } = ownForce(tree, index);
    let found = context(index) * certainty;
    if (hasCondition(tree, index)) found *= 0.3;
    if (isNegated) found = -found;
    values[index] = found;
    return found;
  }
  return value;
}

function hasCondition(tree: Tree, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const mark = dependent(tree, child, 'mark');
    return (
      mark >= 0 &&
      /^(?:if|unless)$/iu.test(tokenAt(tree, mark).form) &&
      isRelation(tokenAt(tree, child).deprel, ['advcl'])
    );
  });
}

/**
 * How certain a sentence makes each of its events, −3 (certainly not) … 0 (open) … +3 (certainly so): the scale of
 * FactBank as unified by Stanovsky et al. (2017). Read from the root down: what governs an event's clause sets its
 * worth, its own negation and modals change it. The place in the list is the events' order in the text.
 */
export function eventFactuality(sentence: ParsedSentence): EventFactuality[] {
  const tree = treeOf(sentence);
  const value = composer(tree);
  return tree.tokens.flatMap((token, index) => {
    if (!isEventWord(tree, index)) return [];
    const factuality = Math.round(Math.min(3, Math.max(-3, value(index))) * 100) / 100;
    return [{ span: [token.start, token.end], factuality }];
  });
}

/** The factuality of any one word of a sentence, event or not; for a claim's main word. */
export function factualityOf(sentence: ParsedSentence, index: number): number {
  return composer(treeOf(sentence))(index);
}
