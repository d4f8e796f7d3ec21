import { baseStem } from './word-groups';

/**
 * Words of two parts with the one word that says the same, a line each: first part, second part, plain word. Any form of
 * the first part counts ("turned down", "turning the offer down").
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
`;

const PARTICLES = new Set('up down off over out back away on into lower higher'.split(' '));
/** How many words may stand between a verb and its particle, and between a verb and its noun. */
const PARTICLE_REACH = 4;
const NOUN_REACH = 2;

const BY_FIRST: ReadonlyMap<string, ReadonlyMap<string, string>> = readPhrases();

/** The second part's place and the plain word, where a phrase of two parts begins at a word; words in lower case. */
export function phraseAt(words: readonly string[], at: number): { second: number; plain: string } | null {
  const seconds = BY_FIRST.get(baseStem(words[at]!));
  if (seconds === undefined) return null;
  for (let second = at + 1; second < words.length && second <= at + PARTICLE_REACH; second++) {
    const plain = seconds.get(words[second]!);
    const reach = PARTICLES.has(words[second]!) ? PARTICLE_REACH : NOUN_REACH;
    if (plain !== undefined && second - at <= reach) return { second, plain };
  }
  return null;
}

function readPhrases(): Map<string, Map<string, string>> {
  const phrases = new Map<string, Map<string, string>>();
  for (const line of PHRASES.trim().split('\n')) {
    const [first, second, plain] = line.split(' ');
    const key = baseStem(first!);
    phrases.set(key, (phrases.get(key) ?? new Map<string, string>()).set(second!, plain!));
  }
  return phrases;
}
