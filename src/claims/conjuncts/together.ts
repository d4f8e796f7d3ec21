import { childrenOf, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { auxiliariesOf } from '../clauses/predicate';
import type { Piece } from '../clauses/piece';

/** Verbs that several do with each other: "Oslo and Bergen merged" is not two facts. */
const RECIPROCAL = new Set(
  `meet merge marry divorce wed clash fight debate talk negotiate cooperate collaborate differ unite join combine share exchange split part separate collide compete partner team ally agree disagree quarrel correspond converge coincide conspire battle face tie draw trade border match overlap interact communicate engage feud reconcile alternate vary range total number`.split(
    ' ',
  ),
);
/** Verbs that take several things as one: "mix oil and water". */
const JOINING = new Set(
  'combine mix merge link connect compare join separate distinguish blend unite exchange swap bridge pair balance reconcile divide match weigh marry'.split(
    ' ',
  ),
);
/** Words that make of several one: "together", "a total of", "each other". */
const COLLECTIVE = new Set(
  'together jointly mutual mutually respectively total combined each between among amongst amid alike both-way collectively apart versus vs simultaneously either neither'.split(
    ' ',
  ),
);
/** Nouns and adjectives that several are to each other: "are partners", "are similar". */
const RELATIONAL = new Set(
  'partner ally rival neighbour neighbor sister brother twin couple friend enemy colleague similar different equal identical same related parallel compatible opposite half third quarter pair duo trio team'.split(
    ' ',
  ),
);

/** What several make with each other: "reached an agreement", "held talks". */
const SHARED = new Set(
  'deal agreement pact talk merger contract treaty partnership accord truce ceasefire settlement alliance venture relation tie war conversation meeting border relationship marriage duel match summit'.split(
    ' ',
  ),
);

/** Whether the members of a list do something together, so that none of them alone would be the whole truth. */
export function isTogether(tree: Tree, first: number, piece: Piece): boolean {
  const predicate = piece.predicate;
  const isSubject = tokenAt(tree, first).deprel.startsWith('nsubj');
  const near = [predicate, first, tokenAt(tree, first).head].filter((token) => token >= 0);
  const around = near.flatMap((token) => [token, ...childrenOf(tree, token)]);
  if (around.some((token) => COLLECTIVE.has(tokenAt(tree, token).form.toLowerCase()))) return true;
  const verb = tokenAt(tree, predicate).lemma.toLowerCase();
  if (isSubject && (RECIPROCAL.has(verb) || RELATIONAL.has(verb))) return true;
  if (
    isSubject &&
    (counts(tree, predicate) ||
      dependents(tree, predicate, 'obj').some((object) => SHARED.has(tokenAt(tree, object).lemma)))
  )
    return true;
  return (
    !isSubject &&
    JOINING.has(
      tokenAt(
        tree,
        tokenAt(tree, first).head < 0 ? predicate : tokenAt(tree, first).head,
      ).lemma.toLowerCase(),
    )
  );
}

/** "had five sons", "scored 12 goals", "are two of the …": a number that may count what all of them did. */
function counts(tree: Tree, predicate: number): boolean {
  const copula = auxiliariesOf(tree, predicate).some((token) => tokenAt(tree, token).deprel === 'cop');
  const heads = [...dependents(tree, predicate, 'obj'), ...(copula ? [predicate] : [])];
  return heads.some((head) =>
    yieldOf(tree, head).some(
      (token) => tokenAt(tree, token).deprel === 'nummod' && tokenAt(tree, token).head === head,
    ),
  );
}
