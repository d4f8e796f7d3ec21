import type { Token } from '../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../clauses/predicate';
import { dependents, firstWordOf, isUnder, lastWordOf, tokenAt, yieldOf, type Tree } from './tree';

/**
 * "Tesla has been storing data collected by its fleet and has not sent any back": what has a tense of its own is joined
 * to a clause that has one too, not to the participle or infinitive beside it.
 */
export function joinFinite(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.deprel !== 'conj' || token.head < 0 || token.head > index) return token;
    if (!isPredicate(tree, index) || !isClearlyFinite(tree, index) || subjectOf(tree, index) >= 0)
      return token;
    if (dependents(tree, index, 'cc').length === 0) return token;
    if (!isTenseless(tree, token.head)) return token;
    const host = above(tree, token.head, (at) => isFinite(tree, at) && isPredicate(tree, at));
    return host < 0 || host > index ? token : { ...token, head: host };
  });
}

/**
 * "had taken part in the trial and had been home within days": what has an auxiliary of its own and no subject is joined to
 * the verb, not to the noun before it; what follows it is its own.
 */
export function joinState(tree: Tree): readonly Token[] {
  for (const [state, { deprel, head }] of tree.tokens.entries()) {
    if (deprel !== 'conj' || head < 0 || head > state || isPredicate(tree, head)) continue;
    if (!/^(NOUN|PROPN|NUM)$/u.test(tokenAt(tree, head).upos) || subjectOf(tree, state) >= 0) continue;
    const opening = dependents(tree, state, 'aux', 'cop')[0];
    const joint = dependents(tree, state, 'cc')[0];
    if (opening === undefined || joint !== opening - 1 || !isClearlyFinite(tree, state)) continue;
    const host = above(tree, head, (at) => isFinite(tree, at) && isPredicate(tree, at));
    if (host < 0 || host > state) continue;
    return tree.tokens.map((token, index) => {
      if (index === state) return { ...token, head: host };
      const follows = index > state && token.head < state && isUnder(tree, token.head, host);
      return follows &&
        /^(obl|advmod|obj|xcomp|nmod)/u.test(token.deprel) &&
        !hasCommaBetween(tree, state, index)
        ? { ...token, head: state, deprel: token.deprel.startsWith('nmod') ? 'obl' : token.deprel }
        : token;
    });
  }
  return tree.tokens;
}

/** "hide by day and feed at night": a tense without subject after "and" is joined to the verb, not to the noun before it. */
export function joinTense(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos } = token;
    if (deprel !== 'conj' || upos !== 'VERB' || !/^VB[DPZ]$/u.test(xpos) || head > verb) return token;
    if (!/^(NOUN|PROPN|NUM)$/u.test(tokenAt(tree, head).upos) || isPredicate(tree, head)) return token;
    if (subjectOf(tree, verb) >= 0 || dependents(tree, verb, 'cc').length === 0) return token;
    const host = above(tree, head, (at) => isFinite(tree, at) && isPredicate(tree, at));
    return host < 0 || host > verb ? token : { ...token, head: host };
  });
}

/** "built in 1931 and rebuilt in 1950": what follows the second verb is its own where the first has something of its own. */
export function keepOwn(tree: Tree): readonly Token[] {
  const moved = new Map<number, number>();
  for (const [second, { deprel, head: first, upos }] of tree.tokens.entries()) {
    if (deprel !== 'conj' || upos !== 'VERB' || first < 0 || first > second) continue;
    const isState = dependents(tree, first, 'cop').length > 0 && dependents(tree, second, 'aux').length > 0;
    if (dependents(tree, second, 'cc').length === 0) continue;
    if (isState) {
      // "is 38 metres high and was finished in 1858, after the war": a state has no time behind another verb.
      for (const child of dependents(tree, first, 'obl'))
        if (child > second && dependents(tree, second, 'obl').length > 0) moved.set(child, second);
      continue;
    }
    if (tokenAt(tree, first).upos !== 'VERB') continue;
    const own = dependents(tree, first, 'obl', 'obj', 'xcomp', 'advmod').filter((child) => child > first);
    if (!own.some((child) => child < second)) continue;
    for (const child of own)
      if (child > second && !hasCommaBetween(tree, second, child)) moved.set(child, second);
  }
  if (moved.size === 0) return tree.tokens;
  return tree.tokens.map((token, index) => ({ ...token, head: moved.get(index) ?? token.head }));
}

/** "said that Beck would appeal and that the verdict was wrong": a second "that" is joined to the first clause. */
export function joinThat(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > clause || dependents(tree, clause, 'cc').length === 0)
      return token;
    if (!dependents(tree, clause, 'mark').some((mark) => /^that$/iu.test(tokenAt(tree, mark).form)))
      return token;
    const first = dependents(tree, head, 'ccomp').find((other) => other > head && other < clause);
    return first === undefined ? token : { ...token, head: first };
  });
}

/**
 * "She says the lock is old and will be mended", "Police say he was driving and refused a test": what "will" or "had" opens,
 * or is past where the saying is present, straight after what somebody says, is more of what is said.
 */
export function joinTold(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > clause) return token;
    if (dependents(tree, clause, 'nsubj', 'csubj', 'expl').length > 0) return token;
    const joint = dependents(tree, clause, 'cc')[0];
    if (joint === undefined || !/^VB[DZP]$/u.test(tokenAt(tree, head).xpos)) return token;
    if (!SAYING.test(tokenAt(tree, head).lemma)) return token;
    const told = dependents(tree, head, 'ccomp').find(
      (other) => other > head && lastWordOf(tree, other) === joint - 1 && isFinite(tree, other),
    );
    return told !== undefined && goesOnTelling(tree, { verb: head, told, clause, joint })
      ? { ...token, head: told }
      : token;
  });
}

/** Whether the tense of what "and" joins is that of what is told, rather than that of the telling. */
function goesOnTelling(
  tree: Tree,
  {
    verb,
    told,
    clause,
    joint,
  }: { readonly verb: number; readonly told: number; readonly clause: number; readonly joint: number },
): boolean {
  const helper = dependents(tree, clause, 'aux', 'cop')[0];
  if (helper !== undefined) {
    const { xpos, form } = tokenAt(tree, helper);
    return helper === joint + 1 && (xpos === 'MD' || /^had$/iu.test(form));
  }
  if (clause !== joint + 1 || tokenAt(tree, clause).xpos !== 'VBD') return false;
  if (tokenAt(tree, verb).xpos !== 'VBD') return true;
  // "told parliament the inspectors had visited and found nothing", not "said he had erred and resigned".
  const subject = subjectOf(tree, told);
  const isPast = dependents(tree, told, 'aux').some((aux) => /^had$/iu.test(tokenAt(tree, aux).form));
  return isPast && subject >= 0 && tokenAt(tree, subject).upos !== 'PRON';
}

/** Verbs that tell what somebody says or thinks. */
export const SAYING =
  /^(?:say|claim|argue|insist|add|warn|believe|think|hope|report|announce|state|admit|estimate|predict|note|maintain|allege|tell|confirm|expect|fear|suggest|explain)$/u;

/** Verbs whose past looks like their bare form. */
const SAME_PAST =
  /^(?:bet|burst|cast|cost|cut|hit|hurt|let|put|quit|read|rid|set|shed|shut|split|spread|sweat|thrust|upset)$/iu;

/**
 * "strip algae from skeletons and leave the tissue": a bare form joined to a present tense is one too. "will open in May
 * and cost millions": a form that may be the past is a bare one where it is joined to one. "sang hymns and handed in a
 * petition": what looks like a participle is a past tense where it is joined to one.
 */
export function tagJoined(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, xpos, form } = token;
    if (deprel !== 'conj' || head > verb || dependents(tree, verb, 'aux', 'mark', 'nsubj').length > 0)
      return token;
    const first = tokenAt(tree, head).xpos;
    if (xpos === 'VB' && first === 'VBP') return { ...token, xpos: 'VBP' };
    if (xpos === 'VBN' && first === 'VBD' && isActive(tree, head, verb)) return { ...token, xpos: 'VBD' };
    return xpos === 'VBD' && first === 'VB' && SAME_PAST.test(form) ? { ...token, xpos: 'VB' } : token;
  });
}

/** Whether a past tense with a subject of its own, and the verb in "-ed" that "and" joins to it, tell what somebody did. */
function isActive(tree: Tree, first: number, second: number): boolean {
  const subjects = dependents(tree, first, 'nsubj');
  return (
    tokenAt(tree, second).form.endsWith('ed') &&
    subjects.length > 0 &&
    subjects.every((subject) => subject < first && tokenAt(tree, subject).deprel === 'nsubj') &&
    dependents(tree, first, 'aux', 'cop').length === 0 &&
    dependents(tree, second, 'cc').length > 0 &&
    dependents(tree, second, 'obl:agent').length === 0
  );
}

function hasCommaBetween(tree: Tree, from: number, to: number): boolean {
  return tree.tokens.slice(from, to).some(({ form }) => form === ',');
}

/** "tanks leak, drains leak": of two clauses side by side the first is the one that the other is joined to. */
export function orderClauses(tree: Tree): readonly Token[] {
  for (const [first, { deprel, head, xpos }] of tree.tokens.entries()) {
    if (deprel !== 'parataxis' || head < first || !/^VB[DZP]$/u.test(xpos)) continue;
    if (dependents(tree, first, 'nsubj').length === 0 || dependents(tree, head, 'nsubj').length === 0)
      continue;
    const subject = dependents(tree, head, 'nsubj')[0]!;
    if (tokenAt(tree, head).upos !== 'VERB' || tree.tokens[firstWordOf(tree, subject) - 1]?.form !== ',')
      continue;
    if (isUnder(tree, subject, first) || firstWordOf(tree, subject) - 2 !== lastWordOf(tree, first)) continue;
    if (isSayingAside(tree, first)) continue;
    const above = tokenAt(tree, head);
    return tree.tokens.map((own, index) => {
      if (index === first) return { ...own, head: above.head, deprel: above.deprel };
      return index === head ? { ...own, head: first, deprel: 'conj' } : own;
    });
  }
  return tree.tokens;
}

/** "when, they say, the town earns most": between commas it is told who says the clause around them. */
function isSayingAside(tree: Tree, verb: number): boolean {
  return SAYING.test(tokenAt(tree, verb).lemma) && tree.tokens[firstWordOf(tree, verb) - 1]?.form === ',';
}

/** A verb whose form can be nothing but a tense: an auxiliary in the present or past, or a verb in -s. */
function isClearlyFinite(tree: Tree, verb: number): boolean {
  const own = [verb, ...dependents(tree, verb, 'aux', 'cop')].map((token) => tokenAt(tree, token));
  return own.some(
    ({ xpos, upos }) => xpos === 'MD' || xpos === 'VBZ' || (upos === 'AUX' && /^VB[DP]$/u.test(xpos)),
  );
}

/** A participle, -ing form or infinitive without an auxiliary of its own. */
function isTenseless(tree: Tree, verb: number): boolean {
  return /^VB[NG]?$/u.test(tokenAt(tree, verb).xpos) && !isFinite(tree, verb);
}

function above(tree: Tree, from: number, fits: (token: number) => boolean): number {
  for (let at = tokenAt(tree, from).head; at >= 0; at = tokenAt(tree, at).head) if (fits(at)) return at;
  return -1;
}

/**
 * "…, paving the way for its cars and lifting sales": an -ing form after "and" is joined to the -ing form before it
 * that is set off by a comma, where the tree joins it to a word of another shape.
 */
export function joinParticiples(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.deprel !== 'conj' || token.xpos !== 'VBG' || subjectOf(tree, index) >= 0) return token;
    if (isUnderAuxiliary(tree, index) || dependents(tree, index, 'cc').length === 0) return token;
    const first = openingParticiple(tree, index);
    return first < 0 || first === token.head || isSameShape(tree, token.head)
      ? token
      : { ...token, head: first };
  });
}

/** An -ing form that is a verb by itself or completes one ("keep driving"), not one inside a name ("assisted driving tech"). */
function isSameShape(tree: Tree, verb: number): boolean {
  const { xpos, deprel, head } = tokenAt(tree, verb);
  if (xpos !== 'VBG') return false;
  return (
    !/^(xcomp|amod|compound)/u.test(deprel) || (head >= 0 && /^VB[GZP]?$/u.test(tokenAt(tree, head).xpos))
  );
}

function isUnderAuxiliary(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'aux', 'cop', 'mark', 'case').length > 0;
}

/** The nearest -ing form before a token that a comma opens, with no other clause between. */
function openingParticiple(tree: Tree, before: number): number {
  for (let at = before - 1; at > 0; at -= 1) {
    const { xpos, form, deprel } = tokenAt(tree, at);
    const isBelow = xpos === 'VBG' && isUnder(tree, tokenAt(tree, before).head, at);
    if (isBelow && /^(advcl|acl)/u.test(deprel) && tree.tokens[at - 1]?.form === ',') return at;
    if (/^[;:]$/u.test(form)) return -1;
    if (/^(VBD|VBZ|VBP|MD)$/u.test(xpos) && !isSubordinated(tree, at)) return -1;
    if (xpos === 'VBG' && /^(advcl|acl)/u.test(deprel) && tree.tokens[at - 1]?.form === ',') return at;
  }
  return -1;
}

/** "her worst defeat since she took office": a tense that a conjunction opens. */
function isSubordinated(tree: Tree, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, verb);
  const clause = /^(aux|cop)/u.test(deprel) ? head : verb;
  return (
    tokenAt(tree, clause).deprel === 'advcl' &&
    dependents(tree, clause, 'mark').some((mark) =>
      /^(since|after|before|until|when|while|as)$/iu.test(tokenAt(tree, mark).form),
    )
  );
}

/**
 * "The Treasury warned Brandt against the plan, and two officials said …": a verb without a subject takes the phrase that
 * the tree joins to the last object, where a comma and a conjunction open that phrase and nothing but asides follow it.
 * "at both ends and buses used the lane": without a comma too, where nothing joins the verb to the one before.
 */
export function splitClauses(tree: Tree): readonly Token[] {
  for (const [verb, token] of tree.tokens.entries()) {
    if (!isFinite(tree, verb) || token.upos !== 'VERB' || subjectOf(tree, verb) >= 0) continue;
    if (dependents(tree, verb, 'cc', 'mark').some((child) => child > verb - 6)) continue;
    const subject = phraseBefore(tree, verb);
    if (subject === null) continue;
    const first =
      tree.root === verb
        ? dependents(tree, verb, 'ccomp', 'parataxis').find((child) => child < subject.opener)
        : token.head;
    if (first === undefined || first < 0 || first > subject.opener || !isPredicate(tree, first)) continue;
    return tree.tokens.map((own, index) => {
      if (index === verb) return { ...own, head: first, deprel: 'conj' };
      if (index === first && tree.root === verb) return { ...own, head: -1, deprel: 'root' };
      if (index === subject.head) return { ...own, head: verb, deprel: 'nsubj' };
      if (index === subject.joint || index === subject.opener) return { ...own, head: verb };
      if (
        own.head >= 0 &&
        own.head < subject.opener &&
        index > subject.head &&
        index < verb &&
        index !== subject.head
      )
        return { ...own, head: subject.head };
      return own;
    });
  }
  return tree.tokens;
}

/** The phrase with comma and conjunction before it that runs up to a verb, relative clauses in commas passed over. */
function phraseBefore(tree: Tree, verb: number): { head: number; joint: number; opener: number } | null {
  const isLoose = tokenAt(tree, verb).deprel === 'conj' && dependents(tree, verb, 'cc').length === 0;
  for (let joint = verb - 1; joint > 1; joint -= 1) {
    if (!/^(and|but)$/iu.test(tokenAt(tree, joint).form)) continue;
    const hasComma = tree.tokens[joint - 1]?.form === ',';
    if (!hasComma && !isLoose) continue;
    const head = tokenAt(tree, joint).head;
    const { deprel, upos } = tokenAt(tree, head);
    if (head < joint || head > verb || deprel !== 'conj' || !/^(NOUN|PROPN)$/u.test(upos)) return null;
    const last = Math.max(head, ...yieldOf(tree, head, (child) => child > verb));
    const between = tree.tokens.slice(last + 1, verb);
    const isAside =
      between.length === 0 || (hasComma && between[0]?.form === ',' && between.at(-1)?.form === ',');
    const opener = hasComma ? joint - 1 : joint;
    return isAside && tokenAt(tree, head).head !== verb ? { head, joint, opener } : null;
  }
  return null;
}

/** "a film directed by Reed and written by Moss": a participle after "and" is joined to the one before it, not to their noun. */
export function joinModifiers(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    const { head, deprel, xpos } = token;
    if (deprel !== 'conj' || !/^VB[NG]$/u.test(xpos) || head < 0 || head > index) return token;
    if (!/^(NOUN|PROPN)$/u.test(tokenAt(tree, head).upos) || isFinite(tree, index)) return token;
    if (dependents(tree, index, 'cc').length === 0 || subjectOf(tree, index) >= 0) return token;
    const first = dependents(tree, head, 'acl').filter(
      (clause) => clause > head && clause < index && /^VB[NG]$/u.test(tokenAt(tree, clause).xpos),
    );
    const host = first.at(-1);
    return host === undefined ? token : { ...token, head: host };
  });
}

/**
 * "six prizes at the first fair, four prizes at the second, and two at the third": what looks like an apposition is a
 * member of a list where "and" joins another of the same kind to it.
 */
export function joinLists(tree: Tree): readonly Token[] {
  const moved = new Map<number, number>();
  for (const [aside, { deprel }] of tree.tokens.entries()) {
    if (deprel !== 'appos' || tree.tokens[firstWordOf(tree, aside) - 1]?.form !== ',') continue;
    const members = dependents(tree, aside, 'conj').filter(
      (member) => /^(NOUN|PROPN)$/u.test(tokenAt(tree, member).upos) && isListEnd(tree, member),
    );
    const host = members.length === 0 ? -1 : likeBefore(tree, aside);
    if (host < 0 || !members.every((member) => isAlike(tree, aside, member))) continue;
    for (const member of [aside, ...members]) moved.set(member, host);
  }
  if (moved.size === 0) return tree.tokens;
  return tree.tokens.map((token, index) => {
    const host = moved.get(index);
    return host === undefined ? token : { ...token, head: host, deprel: 'conj' };
  });
}

/** The noun of the same kind that an aside hangs on, or that is an object of what it hangs on. */
function likeBefore(tree: Tree, aside: number): number {
  for (let at = tokenAt(tree, aside).head; at >= 0; at = tokenAt(tree, at).head) {
    if (isAlike(tree, at, aside)) return at;
    const object = dependents(tree, at, 'obj').find((child) => child < aside && isAlike(tree, child, aside));
    if (object !== undefined) return object;
  }
  return -1;
}

function isListEnd(tree: Tree, member: number): boolean {
  return dependents(tree, member, 'cc').some((token) => /^(and|or)$/iu.test(tokenAt(tree, token).form));
}

/** Two counted nouns of one kind, or two names without an article. */
function isAlike(tree: Tree, one: number, other: number): boolean {
  const isCounted = (token: number): boolean => dependents(tree, token, 'nummod').length > 0;
  const [a, b] = [tokenAt(tree, one), tokenAt(tree, other)];
  if (isCounted(one) && isCounted(other)) return a.lemma === b.lemma;
  const isName = (token: number): boolean =>
    tokenAt(tree, token).upos === 'PROPN' && dependents(tree, token, 'det', 'case').length === 0;
  return isName(one) && isName(other) && !isCounted(one) && !isCounted(other);
}

/**
 * "boots for armies and trainers for chains": a noun with the same preposition after it is joined to the noun that has the
 * phrase, not to the noun in it.
 */
export function joinParallel(tree: Tree): readonly Token[] {
  for (const [member, { deprel, head: first }] of tree.tokens.entries()) {
    if (deprel !== 'conj' || first < 0 || first > member) continue;
    if (dependents(tree, member, 'case').length > 0 || dependents(tree, member, 'cc').length === 0) continue;
    const preposition = dependents(tree, first, 'case')[0];
    const above = ownerOf(tree, first);
    const isPhrase = above >= 0 && above < first;
    if (preposition === undefined || !isPhrase || !/^(NOUN|PROPN)$/u.test(tokenAt(tree, above).upos))
      continue;
    if (tokenAt(tree, above).upos !== tokenAt(tree, member).upos) continue;
    const next = tree.tokens[member + 1];
    const phrase = next?.upos === 'ADP' ? next.head : -1;
    const isSame = next?.form.toLowerCase() === tokenAt(tree, preposition).form.toLowerCase();
    if (!isSame || phrase <= member || /^(of|between)$/iu.test(next.form)) continue;
    return tree.tokens.map((token, index) => {
      if (index === member) return { ...token, head: above };
      return index === phrase ? { ...token, head: member, deprel: 'nmod' } : token;
    });
  }
  return tree.tokens;
}

/** The noun that a phrase is about; of one that the tree hangs on a verb, the object straight before it. */
function ownerOf(tree: Tree, phrase: number): number {
  const { deprel, head } = tokenAt(tree, phrase);
  if (deprel.startsWith('nmod')) return head;
  if (deprel !== 'obl' || head < 0) return -1;
  const before = firstWordOf(tree, phrase) - 1;
  return dependents(tree, head, 'obj').find((object) => lastWordOf(tree, object) === before) ?? -1;
}

/**
 * "cracks in the dam, rust on three gates", "beads from the Baltic and jars that held oil": what follows a later member of
 * a list belongs to it, where the first has a phrase of its own before it.
 */
export function hangOnLater(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, child) => {
    const { deprel, head: first } = token;
    if (!/^(nmod|acl:relcl)$/u.test(deprel) || first < 0 || first > child) return token;
    if (!/^(NOUN|PROPN)$/u.test(tokenAt(tree, first).upos)) return token;
    const last = firstWordOf(tree, child) - 1;
    const member = dependents(tree, first, 'conj').find((other) => other === last);
    if (member === undefined || tokenAt(tree, member).upos !== 'NOUN') return token;
    const hasOwn = dependents(tree, first, 'nmod', 'acl').some((own) => own > first && own < member);
    return hasOwn ? { ...token, head: member } : token;
  });
}

/**
 * "fines were paid, and in four the owners were tried and jailed": a verb without a subject is joined to the nearest one
 * before it that has one, not across that to the first; so is "and a lamp taken", which has no auxiliary.
 */
export function joinNearer(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos } = token;
    if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || head > verb) return token;
    const isBare = xpos === 'VBN' && dependents(tree, verb, 'aux').length === 0;
    if (subjectOf(tree, verb) >= 0 && !isBare) return token;
    const joint = dependents(tree, verb, 'cc')[0];
    if (joint === undefined) return token;
    const hasComma = tree.tokens[joint - 1]?.form === ',';
    const near = dependents(tree, head, 'conj', 'parataxis').findLast(
      (other) => other > head && other < verb && isPredicate(tree, other) && subjectOf(tree, other) > head,
    );
    if (near === undefined) return token;
    // A comma may lead back to the first, and what stands beside it may be a remark; not across a semicolon.
    const isBehind = tree.tokens.slice(head, near).some(({ form }) => form === ';');
    const isNear = isBehind || (!hasComma && tokenAt(tree, near).deprel === 'conj');
    return isNear ? { ...token, head: near } : token;
  });
}
