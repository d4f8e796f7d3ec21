import { personNamed, type Cast } from '../claimants/cast';
import { BODY_NOUNS } from '../claimants/kinds';
import { holderOfRole } from './office-holders';
import { isKnownPlace } from '../names/places';
import { dependents, tokenAt } from '../trees/tree';
import { areKin } from './kin';
import type { NounMention } from './noun-mentions';
import { isPersonNoun } from './person-nouns';
import { doubt, type Finding, type Surroundings } from './pronouns';

/** Nouns that mean a firm, whichever it is. */
const FIRMS = new Set(
  'company firm carmaker automaker manufacturer retailer airline bank lender insurer brewer group business corporation publisher broadcaster operator supplier startup maker'.split(
    ' ',
  ),
);

/**
 * What "the company", "the mayor", "this deal" stands for: the one that was given this role, an earlier phrase with the
 * same or a kindred noun that says more, or for a firm the only one in sight. Null for a phrase that says enough.
 */
export function findReferent(
  token: number,
  around: Surroundings,
  memory: readonly NounMention[],
  sentence: number,
): Finding {
  const { tree, cast } = around;
  const lemma = tokenAt(tree, token).lemma.toLowerCase();
  const determiner = dependents(tree, token, 'det').find((child) =>
    /^(the|this|that|these|those)$/iu.test(tokenAt(tree, child).form),
  );
  if (determiner === undefined || !isBare(around, token, determiner) || UNSAID.test(lemma)) return null;
  const isPointing = !/^the$/iu.test(tokenAt(tree, determiner).form);
  const holder =
    isPersonNoun(lemma) || BODY_NOUNS.has(lemma) ? holderOfRole(cast, lemma, sentence, token) : null;
  const held = memory.find(
    (mention) => mention.sentence === holder?.sentence && mention.token === holder.token,
  );
  if (held && (held.kind === 'person') === isPersonNoun(lemma)) return { mention: held };
  if (FIRMS.has(lemma)) return firmInSight(around, token);
  // "The study" after "the study": a report told since then is another thing.
  const isSaid = memory.some((mention) => mention.lemma === lemma && mention.definite);
  const known = memory.filter(
    (mention) =>
      (isSaid ? mention.lemma === lemma : areKin(mention.lemma, lemma)) && saysMore(mention, lemma),
  );
  const said = known.at(-1);
  if (said && new Set(known.map(({ text }) => text.toLowerCase())).size === 1) return { mention: said };
  if (said) return isPointing ? { mention: said } : doubt(known);
  const named = memory.filter((mention) => mention.isNamed && lastWord(mention.text) === lemma);
  if (named[0] && new Set(named.map(({ text }) => text)).size === 1) return { mention: named[0] };
  return isPointing && !isPersonNoun(lemma)
    ? { why: 'points to what was told before', candidates: [] }
    : null;
}

/** Words that point at the text itself, or at a time. */
const UNSAID =
  /^(article|story|page|week|month|year|day|time|morning|evening|night|weekend|spring|summer|autumn|fall|winter|way|case|point|end|start|rest|same|moment|season|century|decade|kind|sort|type|world|public|past|future|present|latter|former)$/u;

/** Whether a phrase tells more than its noun: it holds a name or goes on with "of", "with", "between". */
function saysMore({ text, plural, isNamed, lemma }: NounMention, wanted: string): boolean {
  if (plural || /^(its|his|her|their|our|my|this|that)\s/iu.test(text)) return false;
  if (isNamed) return lemma === wanted;
  return (
    text.split(/\s+/u).length > 2 &&
    (/\s(of|with|between|by|for|on|to|from)\s/u.test(text) || /\s\p{Lu}/u.test(text))
  );
}

function lastWord(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? '').toLowerCase();
}

/** Only a determiner before the noun and nothing after it that says which. */
function isBare({ tree }: Surroundings, token: number, determiner: number): boolean {
  const children = tree.children[token] ?? [];
  if (tokenAt(tree, token).xpos.endsWith('S') || token - determiner > 1) return false;
  return !children.some(
    (child) =>
      child !== determiner &&
      /^(nmod|acl|appos|compound|amod|nummod|flat|conj)/u.test(tokenAt(tree, child).deprel) &&
      !tokenAt(tree, child).deprel.startsWith('nmod:unmarked'),
  );
}

/** The firm that "the company" means: not the subject that it stands beside, else the only one or the last subject. */
function firmInSight({ here, before, cast }: Surroundings, token: number): Finding {
  for (const mentions of [here, ...before]) {
    const all = mentions.filter(
      (mention) =>
        !isProduct(mention, [here, ...before]) &&
        isFirm(mention, cast) &&
        (mentions !== here || mention.token < token),
    );
    const others = mentions === here ? all.filter(({ role }) => role !== 'main-subject') : [];
    const bodies = others.length > 0 ? others : all;
    const names = [...new Set(bodies.map(({ text }) => cast.byShortName.get(text) ?? text))];
    if (names.length === 1 && bodies[0]) return { mention: bodies[0] };
    if (names.length > 1) {
      const subject = bodies.find(({ role }) => role === 'main-subject');
      return subject && mentions !== here ? { mention: subject } : doubt(bodies);
    }
  }
  return { why: 'no firm is named before', candidates: [] };
}

/** "Teslas": what the firm makes, not the firm. */
function isProduct({ text }: NounMention, all: readonly (readonly NounMention[])[]): boolean {
  const maker = text.replace(/s$/u, '');
  return maker !== text && all.some((mentions) => mentions.some((mention) => mention.text === maker));
}

function isFirm({ kind, isNamed, text, plural }: NounMention, cast: Cast): boolean {
  return (
    !plural && kind === 'body' && isNamed && !isKnownPlace(text) && personNamed(cast, text) === undefined
  );
}
