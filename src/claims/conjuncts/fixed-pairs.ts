import { isMatter } from '../names/ministries';
import { FIRM_NOUNS } from '../names/noun-kinds';
import { dependent, tokenAt, yieldOf, type Tree } from '../trees/tree';

/** Pairs that name one thing. */
const PAIRS = new Set(
  `law order|research development|health safety|trial error|supply demand|arts crafts|bed breakfast|pros cons|profit loss|mergers acquisitions|terms conditions|food drink|food beverage|rock roll|oil gas|hide seek|ups downs|rules regulations|husband wife|black white|flora fauna|time effort|peace quiet|wear tear|checks balances|trade industry|science technology|sales marketing|search rescue|rank file|brother sister|mother father|men women|women children|goods services|question answer|cause effect|day night|life death|life work|hopes dreams|friends family|family friends|north south|east west|stop search|cut paste|input output|blood sweat|bread butter|salt pepper|knife fork|cat mouse|shareholders bondholders|drum bass|rhythm blues|country western|bow arrow|lord lady|king queen|prince princess|radio television|doom gloom|dollars cents|pounds pence|height weight|name address|date time|import export|imports exports|hammer sickle|crime punishment|war peace|fish chips`.split(
    '|',
  ),
);

/** Firms and places that are called by two names; two people may be called so by their surnames alone, but not these. */
const NAMED_BY_TWO = new Set(
  `marks spencer|johnson johnson|smith wesson|dolce gabbana|crate barrel|ernst young|barnes noble|procter gamble|black decker|bang olufsen|abercrombie fitch|tate lyle|fortnum mason|standard poor|standard poors|lea perrins|harland wolff|pratt whitney|allen overy|slaughter may|simon schuster|mills boon|faber faber|holland barrett|dun bradstreet|legal general|viktor rolf|ben jerry|ben jerrys|arm hammer|moët chandon|moet chandon|bausch lomb|brown root|sherwin williams|thurn taxis|merck sharp|victoria albert|pride prejudice|romeo juliet|trinidad tobago|bosnia herzegovina|antigua barbuda|kitts nevis|turks caicos|wallis futuna|newfoundland labrador|tyne wear|hammersmith fulham|kensington chelsea|brighton hove|dumfries galloway|perth kinross|jammu kashmir|schleswig holstein`.split(
    '|',
  ),
);

/** Words that close the name of a firm or a body: "Barrow and Sons", "Ministry of Trade and Industry". */
const FIRM =
  /^(inc|ltd|llc|plc|corp|co|company|companies|sons|brothers|bros|partners|associates|group|bank|law|department|ministry|committee|council|commission|institute|university|school|college|bureau|office|agency|association|administration|airport|museum|society|foundation|act|bill)\.?$/iu;

/** Whether a list is the name of one thing: a fixed pair, a firm, a ministry. */
export function isFixedPair(tree: Tree, members: readonly number[]): boolean {
  const [first, second] = members;
  if (first === undefined || second === undefined) return false;
  const forms = members.map((member) => tokenAt(tree, member).form.toLowerCase());
  if (members.length === 2 && PAIRS.has(forms.join(' '))) return true;
  if (members.length === 2 && areNames(tree, members) && NAMED_BY_TWO.has(forms.join(' '))) return true;
  if (isOneFirm(tree, first, second)) return true;
  if (dependents(tree, second).some((token) => tokenAt(tree, token).form === '&')) return true;
  if (!areNames(tree, members)) return false;
  const last = members.at(-1)!;
  const closing = yieldOf(tree, last).map((token) => tokenAt(tree, token).form);
  // "the Ministry of Health and the Ministry of Labour": two
  const isApart = dependents(tree, last).some((token) => tokenAt(tree, token).deprel === 'det');
  if (!isApart && closing.some((form) => FIRM.test(form) && /^[A-Z]/u.test(form))) return true;
  return isInsideName(tree, first) || isOneMinistry(tree, members);
}

/** "Ministry of Health and Welfare", where the parser joins the welfare to the ministry. */
const isOneMinistry = (tree: Tree, [first, ...others]: readonly number[]): boolean =>
  FIRM.test(tokenAt(tree, first!).form) &&
  dependents(tree, first!).some((child) => isOfMatter(tree, child)) &&
  others.every((member) => isMatter(tokenAt(tree, member).form));

const isOfMatter = (tree: Tree, noun: number): boolean =>
  tokenAt(tree, noun).deprel.startsWith('nmod') &&
  isMatter(tokenAt(tree, noun).form) &&
  dependents(tree, noun).some((word) => /^(?:of|for)$/iu.test(tokenAt(tree, word).form));

const areNames = (tree: Tree, members: readonly number[]): boolean =>
  members.every((member) => /^\p{Lu}/u.test(tokenAt(tree, member).form));

/**
 * "Hart and Weld raised its forecast", "Hart and Weld has closed": two bare names of which the sentence speaks as of one thing, by
 * "its", by a verb in the singular or by an apposition that calls them a firm.
 */
function isOneFirm(tree: Tree, first: number, second: number): boolean {
  if (second !== first + 2 || !/^(?:and|&)$/iu.test(tokenAt(tree, first + 1).form)) return false;
  const isBare = [first, second].every((name) => {
    const { upos } = tokenAt(tree, name);
    const parts = dependents(tree, name).filter((child) => child !== first + 1 && child !== second);
    return (upos === 'PROPN' || name === 0) && parts.every((child) => child > second);
  });
  if (
    !isBare ||
    !tokenAt(tree, first).deprel.startsWith('nsubj') ||
    tree.tokens[second + 1]?.upos === 'PROPN'
  )
    return false;
  const next = tree.tokens.findIndex(({ upos }, at) => at > second && /^(?:NOUN|PROPN|PRON)$/u.test(upos));
  const verb = tokenAt(tree, first).head;
  const isSingular = [verb, ...dependents(tree, verb)].some((word) => isSingularVerb(tree, word, second));
  const called = [first, second]
    .flatMap((name) => dependents(tree, name))
    .find((child) => isFirmBeside(tree, child));
  return isSingular || called !== undefined || /^its$/iu.test(tree.tokens[next]?.form ?? '');
}

/** "is", "has", "plans", "was": a verb that several do not have. */
function isSingularVerb(tree: Tree, word: number, after: number): boolean {
  const { xpos, form, deprel, upos } = tokenAt(tree, word);
  const isVerb = upos === 'VERB' || /^(?:aux|cop)/u.test(deprel) || upos === 'AUX';
  return word > after && isVerb && !deprel.startsWith('conj') && (xpos === 'VBZ' || /^was$/iu.test(form));
}

/** ", a law firm,": beside a name after a comma. */
const isFirmBeside = (tree: Tree, noun: number): boolean =>
  tokenAt(tree, noun).deprel === 'appos' &&
  (FIRM_NOUNS.has(tokenAt(tree, noun).lemma) || /^firm$/u.test(tokenAt(tree, noun).lemma));

function dependents(tree: Tree, token: number): readonly number[] {
  return tree.children[token] ?? [];
}

/** "Minister of Trade and Industry", "University of Arts and Crafts": names under a name. */
function isInsideName(tree: Tree, first: number): boolean {
  const { deprel, head } = tokenAt(tree, first);
  if (!/^(nmod|compound|flat)/u.test(deprel) || head < 0) return false;
  const of = dependent(tree, first, 'case');
  return tokenAt(tree, head).upos === 'PROPN' && (of < 0 || /^(of|for)$/iu.test(tokenAt(tree, of).form));
}
