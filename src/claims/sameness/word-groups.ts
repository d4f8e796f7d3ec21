import { stem } from '../../language/stem';
import { isPeople } from '../names/peoples';
import { isKnownPlace } from '../names/places';

/**
 * Words that news uses for one thing or one act, a group a line, the first word naming it. Small on purpose: what is
 * here counts as the same word when two claims of one article are held against each other, nowhere else.
 */
const GROUPS = `
deal agreement pact accord contract arrangement partnership treaty agree sign strike
get secure win gain obtain earn receive land clinch
approval clearance permission permit consent authorisation authorization approve clear authorise authorize
pass meet comply compliance requirement check
boost lift raise increase improve growth grow rise climb jump soar expand surge
cut reduce lower slash trim decrease fall drop decline slide slip tumble dip sink plunge shrink lose loss
close shut closure shutdown
leave depart departure exit quit
visit trip travel tour journey
talk discuss discussion negotiate negotiation
build make produce manufacture assemble production
car vehicle automobile auto
company firm business carmaker automaker maker
sell sale buyer
big large huge major biggest largest bigger larger
halve half
accelerate speed quicken hasten
transfer move send ship
worry concern fear anxiety
show find reveal suggest indicate discover
start begin launch open introduce introduction unveil
end finish stop halt
die death dead kill fatal deadly
hurt injure wound injury
arrest detain seize
buy acquire acquisition purchase takeover
plan intend propose proposal
delay postpone
warn caution alert
ban prohibit bar outlaw
need require must
vote ballot poll
job worker employee staff
cost price expense bill
steal take theft fraud
factory plant
driving assist autonomous self
software system technology tech
country nation
global world worldwide earth
land enter arrive reach
store keep hold
food eat feed
city town urban
official leader authority
progress headway advance
step close near nearer
fare ticket
freeze unchanged frozen
farm country rural farmland
house home
court judge
doctor physician
school pupil student
police officer
storm hurricane
flood floodwater
fire blaze
crash collision
law legislation act
strike walkout
quit resign resignation
name appoint appointment
support back endorse
reject refuse deny decline
study research paper
union workers
chief boss head ceo
profit earning
share stock
licence license
`;

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const [name, ...others] = line.split(' ');
      return [name!, ...others].map((word): [string, string] => [stem(word), `=${name!}`]);
    }),
);

/** Past forms that no stemmer leads back to their verb. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `won win, struck strike, rose rise, risen rise, fell fall, fallen fall, sold sell, bought buy, met meet, built build,
   made make, left leave, found find, took take, taken take, stole steal, stolen steal, gave give, given give, held hold,
   kept keep, led lead, sent send, paid pay, lost lose, began begin, begun begin, spoke speak, spoken speak, broke break,
   broken break, wrote write, written write, brought bring, drove drive, driven drive, flew fly, flown fly, grew grow,
   grown grow, went go, gone go, came come, got get, saw see, seen see, chose choose, chosen choose, spent spend, shot
   shoot, caught catch, taught teach, fought fight, sank sink, sunk sink, ran run, became become, drew draw, drawn draw,
   threw throw, thrown throw, knew know, known know, shook shake, hid hide, hidden hide, froze freeze, frozen freeze,
   tore tear, torn tear, ate eat, eaten eat, dropped drop, said say, told tell, dead die, cities city, countries country`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);

/** The stem of a word, irregular past forms led back to their verb. */
export function baseStem(word: string): string {
  return stem(IRREGULAR.get(word) ?? word);
}

/** What a word is compared by: its group, else its stem; a people counts as its land ("Chinese", "China"). */
export function comparedAs(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  if (isPeople(base) || isKnownPlace(base)) return `@${base.replace(/(?:ese|ian|ish|an|ia|a|y|i|s)$/, '')}`;
  const own = stem(base);
  return GROUP_OF.get(own) ?? own;
}
