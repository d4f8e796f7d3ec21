import { wordSet } from '../../language/word-set';

/** Adjectives that rate: no look-up could settle whether they fit. */
export const RATING_ADJECTIVES: ReadonlySet<string> = wordSet(
  `good bad great better best worse worst excellent superb brilliant wonderful terrible awful horrible dreadful poor fine
   nice lovely beautiful ugly elegant charming delightful tasty delicious boring exciting thrilling fascinating
   interesting impressive remarkable extraordinary amazing incredible astonishing stunning spectacular outstanding
   disappointing shocking appalling disgraceful shameful scandalous outrageous absurd ridiculous silly stupid foolish
   wise clever smart brave cowardly honest dishonest fair unfair just unjust right wrong moral immoral ethical unethical
   vital crucial key critical important essential fundamental significant major serious severe grave considerable
   substantial meaningful pivotal decisive landmark historic momentous unprecedented strict lax tough harsh lenient
   generous mean reasonable unreasonable sensible irresponsible reckless responsible appropriate inappropriate acceptable
   unacceptable welcome unwelcome worrying alarming dangerous promising hopeful encouraging bright bleak dire dismal
   gloomy rosy healthy robust strong weak fragile solid successful unsuccessful effective ineffective useless useful
   helpful harmful necessary unnecessary needless pointless futile hopeless easy difficult hard simple complex
   complicated perfect ideal flawed real true genuine proper proud ashamed lucky unlucky fortunate unfortunate sad happy
   tragic cruel kind polite rude arrogant humble modest ambitious bold daring timid controversial notorious famous
   valuable worthless worthy unworthy viable credible incredible plausible convincing unconvincing compelling competent
   incompetent popular unpopular quiet lively dull crucial indispensable inevitable overdue timely premature powerful
   clumsy tedious dreary bland dull dazzling gripping charmless soulless courageous breathtaking misleading insane unforgettable talented funny laughable pathetic hideous graceful magnificent glorious vulgar mediocre overpriced
   uncomfortable comfortable underrated overrated cramped picturesque scenic idyllic cosy cozy quaint tasteless gifted pretty handsome gorgeous
   unhelpful helpful predictable uninspired uninspiring inspiring unpleasant pleasant friendly unfriendly soulful exquisite memorable
   forgettable enchanting majestic glamorous stylish shabby drab insipid unbearable intolerable overblown pretentious unimpressive
   overcooked overdone underwhelming oversalted stodgy lacklustre lackluster stilted`,
);

/** Nouns that rate what they are said of ("the plan is a mistake"). */
export const RATING_NOUNS: ReadonlySet<string> = wordSet(
  `success failure mistake disaster catastrophe triumph joke shame disgrace scandal boon blessing curse blow setback
   breakthrough milestone masterpiece nightmare tragedy miracle nonsense folly gamble farce mess progress headway
   achievement injustice outrage pity honour honor embarrassment insult sense threat danger problem challenge opportunity
   waste hypocrite farce charade travesty bully hero villain genius fool coward liar bargain treat delight pleasure hit flop treasure gem marvel eyesore bore dud whitewash sham letdown
   mockery fiasco shambles debacle`,
);

/** Adverbs that rate how something is done or weighs. */
export const RATING_ADVERBS: ReadonlySet<string> = wordSet(
  `well badly poorly brilliantly beautifully terribly rightly wrongly unfairly fairly wisely foolishly shamefully
   disgracefully heavily strongly crucially importantly significantly impressively surprisingly unfortunately sadly
   luckily remarkably superbly needlessly recklessly`,
);

/** How a thing strikes the eye or the ear: "looks stunning" rates and leaves nothing open, as "looks full" does. */
export const STRIKING: ReadonlySet<string> = wordSet(
  `stunning gorgeous beautiful lovely ugly hideous magnificent splendid spectacular dazzling drab shabby dull elegant charming delightful
   superb amazing awful terrible horrible dreadful ridiculous silly absurd glorious stylish breathtaking delicious pretty handsome nice
   great fantastic wonderful brilliant impressive majestic`,
);
