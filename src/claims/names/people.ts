import { SHORT_TITLES } from './short-titles';
import { wordSet } from '../../language/word-set';

/** Titles, ranks and offices that stand before a person's name and are no part of it. Lower case, without a full stop. */
const TITLES: ReadonlySet<string> = new Set([
  ...SHORT_TITLES,
  ...`mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl viscount prince
   princess king queen emperor pope cardinal archbishop bishop rev reverend father sister brother rabbi imam ayatollah
   sheikh president vice premier chancellor minister secretary senator sen congressman congresswoman representative rep
   governor gov mayor judge justice attorney general gen colonel col major maj captain capt lieutenant lt sergeant sgt
   corporal private admiral commander commissioner chief inspector constable detective superintendent sheriff officer
   deputy ambassador councillor councilman councilwoman councilor alderman speaker chairman chairwoman coach director
   harbourmaster harbormaster brigadier deacon archdeacon chaplain pastor nurse warden delegate assemblyman assemblywoman consul
   emir mullah abbot abbess coroner headteacher headmaster headmistress magistrate vicar
   prime foreign home former interim acting defence defense first chief-executive ceo cfo cmdr hon saint pm mp`.split(
    /\s+/,
  ),
]);

/** Words that only make sense of a person: what stands in apposition to a name, or before it. */
export const ROLE_NOUNS: ReadonlySet<string> =
  wordSet(`man woman boy girl actor actress author writer novelist poet singer musician composer painter artist photographer
   director producer professor teacher lecturer student scientist researcher physicist chemist biologist economist
   historian analyst engineer architect doctor physician surgeon nurse lawyer barrister solicitor attorney prosecutor
   judge detective officer soldier general captain pilot astronaut farmer fisherman builder carpenter baker butcher
   shopkeeper owner founder co-founder ceo chief chairman chairwoman chair president director manager spokesman
   spokeswoman spokesperson secretary treasurer clerk minister senator lawmaker congressman congresswoman mp mayor
   councillor governor commissioner ambassador diplomat politician candidate leader activist campaigner volunteer
   resident neighbour neighbor mother father son daughter brother sister wife husband widow uncle aunt cousin friend
   colleague billionaire businessman businesswoman entrepreneur executive banker trader investor coach player
   footballer striker midfielder goalkeeper defender boxer cyclist runner swimmer athlete champion star journalist
   reporter editor columnist critic broadcaster presenter host priest vicar bishop pastor king queen prince princess
   signalman driver victim suspect defendant witness deputy veteran expert curator librarian head`);

/** Whether a word is a title or an office that may stand before a name ("Dr.", "Premier"). */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ''));
}
