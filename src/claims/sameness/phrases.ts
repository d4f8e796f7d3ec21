import { baseStem } from './word-groups';

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

const PARTICLES = new Set('up down off over out back away on into lower higher'.split(' '));
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
