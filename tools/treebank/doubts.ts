import type { GoldSentence } from '../train/parser/read-treebank';

/** What cannot stand in a tree (a fault), or is seldom right (look again). */
export interface Doubt {
  readonly isFault: boolean;
  readonly says: string;
}

/** The relations of the treebanks (UD 2, as GUM and EWT use them). */
const RELATIONS = new Set(
  (
    'acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj ' +
    'cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod ' +
    'nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan ' +
    'parataxis punct reparandum root vocative xcomp'
  ).split(' '),
);
/** Relations that one head has once. */
const ONCE = new Set(['nsubj', 'nsubj:pass', 'obj', 'cop', 'iobj', 'csubj', 'expl', 'xcomp', 'ccomp']);
/** Relations whose words have no others hanging on them, but for a few. */
const LEAVES = new Set(['punct', 'aux', 'aux:pass', 'cop', 'cc', 'det', 'case', 'mark']);
const TAGS_OF: Readonly<Record<string, RegExp>> = {
  punct: /^(PUNCT|SYM)$/,
  aux: /^AUX$/,
  'aux:pass': /^AUX$/,
  cop: /^AUX$/,
  cc: /^CCONJ$/,
  nummod: /^NUM$/,
  amod: /^(ADJ|VERB|PROPN|NUM|ADV|NOUN)$/,
  'nmod:poss': /^(NOUN|PROPN|PRON|DET|NUM|ADJ|X|SYM)$/,
  advmod: /^(ADV|PART|ADP|ADJ|SCONJ|DET|NOUN|CCONJ|PRON|INTJ)$/,
};
/** Relations of words that stand before their heads. */
const FROM_THE_LEFT = new Set(['det', 'aux', 'aux:pass', 'mark', 'nmod:desc']);
const TITLE =
  /^(?:Mayor|President|Minister|Judge|Councillor|Professor|Dr|Dr\.|Mr|Mr\.|Mrs|Ms|Captain|Senator|Governor|Inspector|Detective|Superintendent|General|Colonel|Chancellor|King|Queen|Prince|Princess|Bishop|Archbishop|Sir|Dame|Lord|Lady|Justice|Chairman|Secretary|Ambassador)$/;
const PREDICATE = /^(acl|advcl|ccomp|csubj|xcomp|parataxis|root)/;

/** Looks a tree through. Sentences with a fault cannot be learned from. */
export function doubtsOf({ forms, upos, xpos, heads, relations }: GoldSentence): Doubt[] {
  const doubts: Doubt[] = [];
  const say = (isFault: boolean, i: number, says: string): void => {
    doubts.push({ isFault, says: i < 0 ? says : `${i + 1} ${forms[i]!}: ${says}` });
  };
  const roots = heads.filter((head) => head === -1).length;
  if (roots !== 1) say(true, -1, `${roots} roots`);
  const childrenOf = forms.map((_, i) => forms.flatMap((__, j) => (heads[j] === i ? [j] : [])));
  forms.forEach((_, i) => {
    const relation = relations[i]!;
    const head = heads[i]!;
    const children = childrenOf[i]!;
    if (!RELATIONS.has(relation)) say(true, i, `no such relation: ${relation}`);
    if ((head === -1) !== (relation === 'root')) say(true, i, 'root and head 0 go together');
    if (head === i || head >= forms.length || isInCycle(heads, i)) say(true, i, 'hangs on itself');
    if ((upos[i] === 'PUNCT') !== (relation === 'punct')) say(false, i, `${upos[i]!} as ${relation}`);
    else if (TAGS_OF[relation]?.test(upos[i]!) === false) say(false, i, `${upos[i]!} as ${relation}`);
    for (const one of ONCE) {
      if (children.filter((child) => relations[child] === one).length > 1) say(false, i, `two ${one}`);
    }
    if (LEAVES.has(relation)) {
      const hanging = children.filter(
        (child) =>
          !/^(fixed|advmod|goeswith|punct|conj|cc|reparandum|nmod:unmarked|obl:unmarked)$/.test(
            relations[child]!,
          ),
      );
      if (hanging.length > 0)
        say(false, i, `a ${relation} with ${hanging.map((child) => forms[child]).join(', ')} on it`);
    }
    if (relation === 'conj' && head > i) say(true, i, 'a conjunct stands after its head');
    if (/^(flat|fixed|appos|goeswith)$/.test(relation) && head > i)
      say(false, i, `${relation} before its head`);
    if (
      /^VB[DZP]$/.test(xpos[i]!) &&
      upos[i] === 'VERB' &&
      !PREDICATE.test(relation) &&
      !/^(conj|list|appos|dep|reparandum|orphan|dislocated)$/.test(relation)
    )
      say(false, i, `a tensed verb as ${relation}`);
    if (
      /^VB[DZP]$/.test(xpos[i]!) &&
      upos[i] === 'VERB' &&
      /^(root|ccomp|advcl|acl:relcl)$/.test(relation) &&
      !children.some((child) => /subj|expl/.test(relations[child]!))
    )
      say(false, i, 'a tensed verb without a subject');
    if (
      xpos[i] === 'VBN' &&
      upos[i] === 'VERB' &&
      children.some((child) => relations[child] === 'aux:pass') &&
      children.some((child) => relations[child] === 'nsubj')
    )
      say(false, i, 'a passive with nsubj');
    if (head >= 0 && isCrossed(heads, i)) say(true, i, 'its arc crosses another: one of the two hangs wrong');
    if (
      head >= 0 &&
      FROM_THE_LEFT.has(relation) &&
      head < i &&
      !/^(?:so|enough|all|both|each|ago|on|out)$/i.test(forms[i]!)
    )
      say(true, i, `${relation} behind its head`);
    if (head >= 0 && /^(?:flat|fixed|goeswith)$/.test(relations[head]!) && relation !== 'punct')
      say(
        /^(?:det|case|nmod:poss|appos|acl)/.test(relation),
        i,
        `hangs on “${forms[head]!}”, a part of a name: its first word is the head`,
      );
    if (relation === 'flat' && TITLE.test(forms[head]!))
      say(true, i, `“${forms[head]!}” is a title (nmod:desc) of the name behind it`);
  });
  return doubts;
}

function isInCycle(heads: readonly number[], word: number): boolean {
  let at = word;
  for (let steps = 0; steps <= heads.length; steps++) {
    at = heads[at] ?? -1;
    if (at === -1) return false;
  }
  return true;
}

function isCrossed(heads: readonly number[], word: number): boolean {
  const [from, to] = [Math.min(word, heads[word]!), Math.max(word, heads[word]!)];
  return heads.some((head, i) => head >= 0 && i > from && i < to && (head < from || head > to));
}
