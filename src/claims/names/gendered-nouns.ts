import type { Gender } from './given-names';
import { wordSet } from '../../language/word-set';

const MALE =
  wordSet(`mr sir lord king prince emperor duke baron count earl viscount father son brother husband grandfather grandson uncle nephew great-nephew grandnephew great-grandson great-uncle stepfather
   stepson half-brother brother-in-law father-in-law son-in-law widower bridegroom groom boyfriend fiancé man boy gentleman gunman spokesman
   chairman businessman policeman fireman fisherman postman salesman cameraman congressman councilman alderman ombudsman craftsman
   actor waiter monk friar priest-father grandpa dad godfather landlord schoolboy cowboy nobleman frenchman englishman irishman
   dutchman welshman scotsman grandad granddad great-grandfather great-grandad lad bloke chap fella patriarch`);
const FEMALE =
  wordSet(`mrs ms miss lady dame queen princess empress duchess baroness countess mother daughter sister wife grandmother granddaughter aunt niece great-niece grandniece great-granddaughter great-aunt
   stepmother stepdaughter half-sister sister-in-law mother-in-law daughter-in-law widow bride girlfriend fiancée woman girl
   spokeswoman chairwoman businesswoman policewoman congresswoman councilwoman saleswoman actress waitress nun heroine hostess
   grandma mum mom godmother landlady schoolgirl noblewoman frenchwoman englishwoman irishwoman dutchwoman welshwoman midwife
   ballerina gran granny nan nana great-gran great-grandmother great-grandma lass matriarch`);

/** The gender of whoever a noun or a form of address names, in its dictionary form; undefined where it tells none. */
export function genderOfNoun(lemma: string): Gender | undefined {
  // "a mum-of-two"
  const word = lemma.toLowerCase().replace(/\.$|-of-\p{L}+$/u, '');
  return MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : undefined;
}
