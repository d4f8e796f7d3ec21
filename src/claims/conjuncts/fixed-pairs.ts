import { dependent, tokenAt, yieldOf, type Tree } from '../trees/tree';

/** Pairs that name one thing. */
const PAIRS = new Set(
  `law order|research development|health safety|trial error|supply demand|arts crafts|bed breakfast|pros cons|profit loss|mergers acquisitions|terms conditions|food drink|food beverage|rock roll|oil gas|hide seek|ups downs|rules regulations|husband wife|black white|flora fauna|time effort|peace quiet|wear tear|checks balances|trade industry|science technology|sales marketing|search rescue|rank file|brother sister|mother father|men women|women children|goods services|question answer|cause effect|day night|life death|life work|hopes dreams|friends family|family friends|north south|east west|stop search|cut paste|input output|blood sweat|bread butter|salt pepper|knife fork|cat mouse|shareholders bondholders|drum bass|rhythm blues|country western|bow arrow|lord lady|king queen|prince princess|radio television|doom gloom|dollars cents|pounds pence|height weight|name address|date time|import export|imports exports|hammer sickle|crime punishment|war peace|fish chips`.split(
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
  if (dependents(tree, second).some((token) => tokenAt(tree, token).form === '&')) return true;
  if (!members.every((member) => /^\p{Lu}/u.test(tokenAt(tree, member).form))) return false;
  const last = members.at(-1)!;
  const closing = yieldOf(tree, last).map((token) => tokenAt(tree, token).form);
  if (closing.some((form) => FIRM.test(form) && /^[A-Z]/u.test(form))) return true;
  return isInsideName(tree, first);
}

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
