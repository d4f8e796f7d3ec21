import { baseStem } from './word-groups';
import { wordSet } from '../../language/word-set';

/**
 * Words of two parts with the one word that says the same, a line each: first part, second part, plain word, and how far
 * apart they may stand where that is more than usual. Any form of the first part counts ("turned down", "turning the
 * offer down").
 */
const PHRASES = `
turn down reject
take over acquire
pay for fund
go up rise
put up raise
push up raise
go down fall
come down fall
bring down cut
cut back reduce
scale back reduce
step down resign
stand down resign
plead guilty admit
own up admit
lay off dismiss
call off cancel
put off postpone
push back postpone
set up establish
shut down close
close down close
wind up close
give up abandon
find out discover
come light discover
speed up accelerate
hand over give
knock down demolish
tear down demolish
pull down demolish
blow up explode
pull out withdraw
drop out withdraw
rule out exclude
leave out exclude
back out withdraw
look into investigate
fly out depart
pass away die
pass sentence sentence
pay back repay
give back repay
take place happen
chief executive boss
prime minister premier
carry on continue
go on continue
come back return
go back return
take on hire
sign up join
pick up collect
cost more rise
cost less fall
end trip depart
end visit depart
switch on activate
turn on activate
switch off deactivate
turn off deactivate
close lower fall
close higher rise
end lower fall
end higher rise
as many same
as much same
as high same
as low same
go court sue
take court sue
challenge court sue 5
fight court sue 5
action court sue
court action sue
legal action sue
hold up delay
take effect start
come force start
come effect start
enter force start
go effect start
kick off start
get underway start
throw out remove
throw off remove
kick out remove
force out remove
tip over capsize
draw close finish
draw end finish
come end finish
run out expire
break down fail
fall through fail
break out start
wrap up finish
send off dismiss
let go dismiss
step up increase
ramp up increase
scale up increase
phase out abolish
do away abolish
carry out perform
bring forward advance
bring back restore
bring in introduce
turn up appear
show up appear
use up exhaust
take part participate
take charge lead
take control seize
go bust collapse
go bankrupt collapse
go ahead proceed
press ahead proceed
push ahead proceed
back down yield
give in yield
give way yield
run away flee
get away flee
get rid remove
blow off tear
rip off tear
tear off tear
keep dark ignorant 3
tell apart distinguish
pay attention heed
take aim criticise
put forward propose
make up comprise
open up open
fill up fill
team up cooperate
join forces cooperate
hit back respond
rule against reject
top up supplement
warm up heat
cool down chill
sell off sell
buy up buy
buy out buy
snap up buy
eat up eat
clean up clean
clear up clean
close off close
block off block
seal off block
trade in exchange
swap out replace
set off start
set fire burn
hand out distribute
give out distribute
dish out distribute
hand down give
come out appear
meet requirement comply 5
meet requirements comply 5
meet rules comply 5
meet standards comply 5
meet standard comply 5
meet conditions comply 5
meet criteria comply 5
meet targets comply 5
meet target comply 5
`;

const PARTICLES = wordSet('up down off over out back away on into lower higher');
/** How many words may stand between a verb and its particle, and between a verb and its noun. */
const PARTICLE_REACH = 4;
const NOUN_REACH = 2;
const FURTHEST = 5;

interface Phrase {
  readonly plain: string;
  readonly reach: number;
}

const BY_FIRST: ReadonlyMap<string, ReadonlyMap<string, Phrase>> = readPhrases();

/** The second part's place and the plain word, where a phrase of two parts begins at a word; words in lower case. */
export function phraseAt(words: readonly string[], at: number): { second: number; plain: string } | null {
  const seconds = BY_FIRST.get(baseStem(words[at]!));
  if (seconds === undefined) return null;
  for (let second = at + 1; second < words.length && second <= at + FURTHEST; second++) {
    const phrase = seconds.get(words[second]!);
    if (phrase !== undefined && second - at <= phrase.reach) return { second, plain: phrase.plain };
  }
  return null;
}

function readPhrases(): Map<string, Map<string, Phrase>> {
  const phrases = new Map<string, Map<string, Phrase>>();
  for (const line of PHRASES.trim().split('\n')) {
    const [first, second, plain, reach] = line.split(' ');
    const usual = PARTICLES.has(second!) ? PARTICLE_REACH : NOUN_REACH;
    const key = baseStem(first!);
    const own = phrases.get(key) ?? new Map<string, Phrase>();
    phrases.set(key, own.set(second!, { plain: plain!, reach: Number(reach ?? usual) }));
  }
  return phrases;
}
