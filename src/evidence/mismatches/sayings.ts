import type { EvidenceWord } from '../words';
import type { ComparedText } from './mismatch';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const SAYINGS =
  words(`said says say allege accuse accuses accused argue insist claimed alleges alleged argues argued insisted insists told
  stated announced announces announce wrote writes write added warned warns warn estimated according contend contends contended assert
  asserts asserted complain complains complained testify testifies testified`);
/** These are nouns, too, or more often something else: "a claim to it", "maintains the garden". */
const BEFORE_THAT =
  words(`claim claims states state estimate estimates reported maintain maintains maintained note notes
  noted declare declares declared`);
/** "Opponents claim the mayor …", "Hale claims to have …". */
const CLAIMS = words('claim claims');
const BEGINS_CLAUSE = /^(?:the|an?|to|he|she|it|they|we|his|her|its|their|there|this)$/;
const NOUN_FOLLOWS = /^(?:an?|the|this|that|no|any|false|his|her|its|their|has|have|had)$/;
/** With "to" these pass on a demand: "told to leave". */
const DEMANDS = words('told warned warn warns');
const IS = words('be been being is are was were');

/** Whether the word says that somebody says it: "say", "told that", "claims that", "…, its owners maintain." */
export function isSaying({ text, words: all }: ComparedText, at: number): boolean {
  const { plain, raw, end } = all[at]!;
  const [previous, next] = [all[at - 1], all[at + 1]];
  if (BEFORE_THAT.has(plain) && raw !== 'States') {
    const isVerb = next?.plain === 'that' || (CLAIMS.has(plain) && BEGINS_CLAUSE.test(next?.plain ?? ''));
    return (isVerb && !NOUN_FOLLOWS.test(previous?.plain ?? '')) || isTag(previous, text, end, next);
  }
  if (!SAYINGS.has(plain)) return false;
  if (!DEMANDS.has(plain)) return true;
  const isPassive = IS.has(previous?.plain ?? '');
  return next?.plain !== 'to' && (!isPassive || next?.plain === 'that');
}

/** ", its owners maintain.": a verb at the end of its clause. */
function isTag(
  previous: EvidenceWord | undefined,
  text: string,
  end: number,
  next: EvidenceWord | undefined,
): boolean {
  const isAtEnd = /^\s*[,.;]/.test(text.slice(end, next?.start ?? text.length));
  return isAtEnd && previous !== undefined && /,[^,]{1,40}$/.test(text.slice(0, previous.end));
}
