import { childrenOf, dependents, tokenAt, type Tree } from '../../trees/tree';
import { isTitleBefore } from '../posts';
import { wordsBefore } from '../says-which';

/** What a noun or a title belongs to, by the kind of thing that it means. */
export type Local =
  | 'itself'
  | 'there'
  | 'people'
  | 'pupils'
  | 'council'
  | 'members'
  | 'council-has'
  | 'schools'
  | 'superintendent'
  | 'town-post'
  | 'house-post'
  | 'club-post'
  | 'state-post'
  | 'built'
  | 'toll';

/** The town itself: "this town of 8,400". */
const ITSELF = /^(?:\p{Ll}+ )?(?:town|city|village|community|suburb|borough|hamlet)$/u;
/** What stands or is kept in a town, and what it has one of. */
const THERE =
  /^(?:(?:town|city|village|parish|community|church|parochial|fire|sports|scout|market) hall|(?:town|city|village|community|leisure|sports|health|medical|recreation|senior|civic|shopping) (?:square|centre|center|green)|guildhall|firehouse|(?:high|grammar|secondary|primary|elementary|middle|village|infant|junior) school|(?:public |central |town |city |village |mobile )?library|(?:police|fire|bus|coach|train|railway|railroad|lifeboat|ambulance) station|bus stand|market(?: place| square)?|(?:main|high) street|seafront|promenade|waterfront|riverfront|harbou?rside|post office|(?:district|general|local|cottage|community|county) hospital|river ?bank|parish church|church|temple|mosque|cathedral|chapel|park|playground|cemetery|churchyard|quay|pub|square|bandstand|(?:public |swimming |open-air )pool|war memorial|food bank|(?:local |town )?(?:historical|history) society|chamber of commerce|(?:fire|police) department|fire brigade|fairground|ring road|bypass|(?:local |village |corner )shop|swimming club|football ground|fire service)$/u;
/** What needs no "the": "marched to city hall". */
const HALL = /^(?:city|town) hall$/u;
/** What is kept for those in a town: "no library would shut". */
const SERVED = /^(?:\p{L}+ )?(?:school|library|clinic|museum|park|playground|pool|bus|bin|street)$/u;
/** Who lives, trades or goes to school in a town, and what is shut or kept open for them. */
const PEOPLE =
  /^(?:(?:local|angry|worried|anxious|some|many|several|most|nearby) )*(?:residents|inhabitants|villagers|townspeople|townsfolk|householders|households|homeowners|parents|families|pupils|schoolchildren|shopkeepers|traders|voters|taxpayers|ratepayers|schools|shops|classes|streets|parking charges|bin collections)$/u;
/** Those of a story about its schools. */
const PUPILS = /^(?:(?:some|many|several|most) )*(?:teachers|students|classrooms|seniors)$/u;
const COUNCIL =
  /^(?:(?:town|city|borough|parish|village|district) council|local authority|(?:\p{L}+ ?- ?(?:led|run|controlled) )?(?:authority|council))$/u;
const COUNCIL_HAS =
  /^(?:public gallery|council chamber|chamber|public comment|council (?:budget|meeting|tax)|budget|vote|meeting|opposition)$/u;
const MEMBERS =
  /^(?:(?:labour|conservative|tory|green|independent|liberal democrat|lib dem|republican|democratic|opposition) )?(?:members|councillors|councilors|aldermen|councilmembers)$/u;
const SCHOOLS = /^(?:(?:school )?district|school board|board of education)$/u;
const COUNCIL_POST =
  /^(?:(?:deputy )?council (?:leader|chair|chairman|chairwoman)|deputy leader|(?:labour|conservative|green|liberal democrat|lib dem|independent) (?:group )?leader|opposition leader|finance (?:chief|director)|councill?or|council ?(?:man|woman|member)|alderman|town clerk|city clerk)$/u;
const TOWN_POST =
  /^(?:(?:deputy )?mayor|(?:city|town|village) (?:administrator|manager|attorney|solicitor|treasurer)|(?:city |town )?(?:police|fire) chief)$/u;
const SCHOOLS_POST = /^(?:(?:school )?board (?:president|chair|chairman|chairwoman|member|vice president))$/u;
const SUPERINTENDENT = /^(?:(?:schools? )?superintendent)$/u;

const HOUSE_POST =
  /^(?:(?:artistic |executive |museum )?director|(?:chief )?curator|head ?teacher|headmaster|headmistress|principal)$/u;
const CLUB_POST =
  /^(?:(?:club |team )?(?:captain|skipper|chairman|chairwoman|owner)|(?:head |assistant )?coach|(?:caretaker |assistant )?manager)$/u;
const STATE_POST = /^(?:gov\.?|governor|lieutenant governor)$/u;
/** What is built in a place: told of as one at the front of a story and as the one from then on. */
const BUILT =
  /^(?:levee|dam|dyke|dike|embankment|bridge|footbridge|plant|factory|mill|crossing|pier|jetty|warehouse|substation|reservoir|quarry|mine|depot|refinery|supermarket|nursery|care home|stadium|arena|baths|lido|building|house|hotel|warehouse|barn|chapel|tower|shop|hospital|school|museum|theatre|cinema|mall|farm)$/u;
/** What an event of harm leaves behind. */
const TOLL = /^(?:damage|(?:death )?toll|dead|injured|wounded|victims|casualties)$/u;

/** A count before a noun. */
const COUNT =
  /^(?:(?:about|some|around|nearly|almost|over) )?(?:[\d,.]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds) /u;

/** The noun with the words right before it, in small letters: "town hall". */
export function phraseOf(tree: Tree, token: number): string {
  return [...wordsBefore(tree, token), token]
    .map((word) => tokenAt(tree, word).form.toLowerCase())
    .join(' ')
    .replace(/^(?:new|former|then|acting|current|longtime|interim|outgoing|old) /u, '');
}

/** What a title or post belongs to ("council leader", "City Administrator"). */
export function postAt(tree: Tree, token: number): Local | null {
  const { upos, xpos, deprel } = tokenAt(tree, token);
  const isTitle = isTitleBefore(tree, token) && /^(?:nmod:desc|compound|flat|appos|nsubj)/u.test(deprel);
  if (!/^(?:NOUN|PROPN)$/u.test(upos) || xpos === 'NNS' || (upos === 'PROPN' && !isTitle)) return null;
  if (dependents(tree, token, 'nmod:poss', 'nmod', 'acl').length > 0) return null;
  const before = wordsBefore(tree, token)[0] ?? token;
  if (!isTitle && !/^the$/iu.test(tree.tokens[before - 1]?.form ?? '')) return null;
  const phrase = phraseOf(tree, token);
  if (COUNCIL_POST.test(phrase)) return 'council-has';
  if (TOWN_POST.test(phrase)) return 'town-post';
  if (STATE_POST.test(phrase)) return 'state-post';
  if (isTitle && HOUSE_POST.test(phrase)) return 'house-post';
  if (isTitle && CLUB_POST.test(phrase)) return 'club-post';
  if (isTitle && SUPERINTENDENT.test(phrase)) return 'superintendent';
  return SCHOOLS_POST.test(phrase) ? 'schools' : null;
}

/** "Superintendent" is a rank of police as well. */
export const isPolice = (tree: Tree): boolean =>
  !tree.tokens.some(({ lemma }) =>
    /^(?:school|student|teacher|district|pupil|class|board|enrollment)$/iu.test(lemma),
  );

/** What a noun phrase belongs to that says nothing more of it than "the", or a number: "the town hall", "two Labour members". */
export function localAt(tree: Tree, token: number, isHeading: boolean): Local | null {
  const { upos, xpos, deprel } = tokenAt(tree, token);
  const phrase = phraseOf(tree, token);
  // "the City Council"
  if (TOLL.test(phrase) && isBareThe(tree, token)) return 'toll';
  const isNoun = upos === 'NOUN' || (upos === 'PROPN' && (COUNCIL.test(phrase) || SCHOOLS.test(phrase)));
  if (!isNoun || /^(?:compound|flat|fixed)/u.test(deprel)) return null;
  const first = wordsBefore(tree, token)[0] ?? token;
  const before = tree.tokens[first - 1];
  if (isItself(tree, token, phrase, before?.form ?? '')) return 'itself';
  if (saysMore(tree, token) || (deprel.startsWith('nmod:poss') && xpos === 'NNS')) return null;
  if (xpos === 'NNS') return ofMany(tree, token, phrase, before?.form ?? '', isHeading);
  if (isHeading) return phrase === 'council' && first === 0 && deprel.startsWith('nsubj') ? 'council' : null;
  if (/^no$/iu.test(before?.form ?? '') && SERVED.test(phrase) && isOfEvent(tree, token)) return 'people';
  if (HALL.test(phrase) && before?.upos === 'ADP') return 'there';
  if (!/^(?:the|this)$/iu.test(before?.form ?? '') || before?.upos !== 'DET') return null;
  if (THERE.test(phrase)) return 'there';
  if (BUILT.test(phrase)) return 'built';
  if (COUNCIL.test(phrase)) return 'council';
  if (COUNCIL_HAS.test(phrase)) return 'council-has';
  return SCHOOLS.test(phrase) ? 'schools' : null;
}

/** "the dead", "the damage": nothing but the article before, and nothing that says of what behind. */
const isBareThe = (tree: Tree, token: number): boolean =>
  /^the$/iu.test(tree.tokens[token - 1]?.form ?? '') &&
  !/^(?:compound|amod|nmod:poss)/u.test(tokenAt(tree, token).deprel) &&
  !saysMore(tree, token);

/** "this southern town", "the town of 6,000", "south of town" */
function isItself(tree: Tree, token: number, phrase: string, before: string): boolean {
  if (!ITSELF.test(phrase) || tokenAt(tree, token).xpos === 'NNS') return false;
  const [next, number] = [tree.tokens[token + 1]?.form ?? '', tree.tokens[token + 2]];
  const isCounted = /^of$/iu.test(next) && /^\d/u.test(number?.form ?? '');
  if (/^of$/iu.test(next) ? !isCounted : !MANNER.test(next) && saysMore(tree, token)) return false;
  if (/^this$/iu.test(before)) return true;
  if (/^the$/iu.test(before)) return isCounted || MANNER.test(next);
  return (
    phrase === 'town' && /^(?:north|south|east|west|outside|edge)$/iu.test(tree.tokens[token - 2]?.form ?? '')
  );
}

/** What follows a noun and belongs to the verb, whatever the tree hangs it on: "toured the town by boat". */
const MANNER = /^(?:by|with|during|after|before|on|since|until)$/iu;

/** Whether something behind a noun says which: not a clause that is set off, nor one more noun. */
function saysMore(tree: Tree, token: number): boolean {
  const next = tree.tokens[token + 1];
  if (next?.upos === 'PROPN' || /^(?:of|where|which|that|who)$/iu.test(next?.form ?? '')) return true;
  const isSetOff = /^[,–—]$/u.test(next?.form ?? '');
  return childrenOf(tree, token).some((child) => {
    const relation = tokenAt(tree, child).deprel;
    if (relation.startsWith('nmod:unmarked') || child < token) return relation.startsWith('nmod:poss');
    return /^(?:nmod|acl|appos)/u.test(relation) && !(isSetOff && /^(?:acl|appos)/u.test(relation));
  });
}

function ofMany(tree: Tree, token: number, phrase: string, before: string, isHeading: boolean): Local | null {
  if (/^(?:the|these|those|no|all|every|more|fewer|other|among|both)$/iu.test(before)) return null;
  const isActing = isHeading && tokenAt(tree, token).deprel.startsWith('nsubj');
  if (!isActing && !isOfEvent(tree, token)) return null;
  const plain = phrase.replace(COUNT, '');
  if (PEOPLE.test(plain)) return 'people';
  if (PUPILS.test(plain)) return 'pupils';
  return MEMBERS.test(plain) ? 'members' : null;
}

/** What is told of in the present as well: "Residents say it will bring traffic". */
const OPINION = /^(?:say|want|fear|worry|complain|hope|claim|argue|oppose|insist|plan|vow|demand)$/u;

/** Whether a clause tells of its subject, or of whom it was said to, what happened, is going on or will: not what is so always. */
function isOfEvent(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  const isHearer =
    /^(?:i?obj)/u.test(deprel) &&
    /^(?:tell|warn|urge|ask|advise|evacuate|charge|cost)$/u.test(tokenAt(tree, head).lemma);
  if (!deprel.startsWith('nsubj') && !deprel.startsWith('obl:agent') && !isHearer) return false;
  return [head, ...dependents(tree, head, 'aux', 'cop')].some((verb) => {
    const { xpos, form } = tokenAt(tree, verb);
    if (xpos === 'VBD' || /^(?:will|would|has|have)$/iu.test(form)) return true;
    if (xpos === 'VBP' && OPINION.test(tokenAt(tree, verb).lemma)) return true;
    return /^(?:are|is)$/iu.test(form) && tokenAt(tree, head).xpos === 'VBG';
  });
}
