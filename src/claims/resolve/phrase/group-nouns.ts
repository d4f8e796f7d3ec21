import { isKindOfFirm } from '../../claimants/firm-words';
import { BODY_NOUNS, FIRM_NOUNS } from '../../names/noun-kinds';
import { isCollective } from '../demands';

/** Whether a noun means a body, a firm or a group. */
export const isGroupNoun = (noun: string): boolean =>
  BODY_NOUNS.has(noun) || FIRM_NOUNS.has(noun) || isKindOfFirm(noun) || isCollective(noun);
