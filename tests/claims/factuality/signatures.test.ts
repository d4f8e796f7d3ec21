import { factualityOf } from '../../../src/claims/factuality/event-factuality';
import { mendTree } from '../../../src/claims/trees/mend-tree';
import { parseSentence } from '../../../src/language/parse';

/** The factuality of the event that a marked word names: "They failed to *open* it." */
function factualityIn(marked: string): number {
  const text = marked.replaceAll('*', '');
  const sentence = mendTree(parseSentence(text, [0, text.length]));
  const start = marked.indexOf('*');
  return factualityOf(
    sentence,
    sentence.tokens.findIndex((token) => token.start === start),
  );
}

const DONE = { least: 1.9, most: 3 };
const NOT_DONE = { least: -3, most: -1.9 };
const DOUBTED = { least: -2, most: -0.4 };
const OPEN = { least: -1, most: 1 };
const LIKELY = { least: 0.4, most: 2.4 };

/** By what decides of the event; each kind with what it is easily confused with. */
const CASES: readonly (readonly [what: string, expected: typeof DONE, sentences: readonly string[]])[] = [
  [
    'a content that is denied',
    NOT_DONE,
    [
      'There is no evidence that the pump *failed* in April.',
      'There was never any proof that the heir *forged* the will.',
      'Investigators found no sign that the valve *leaked*.',
      'No evidence has emerged that the singer *paid* the guard.',
      'The claim that Dorne *sold* the orchard is false.',
      'The rumour that the singer *left* was false.',
      'The story that the coach *resigned* turned out to be untrue.',
      'It is a myth that the tower *leans*.',
      'It is a lie that the abbey *owns* the field.',
      'The belief that owls *bring* bad luck is a myth.',
      'It is far from true that the abbey *owns* the field.',
      'Harbour officials rejected claims that the pilot *slept*.',
      'The museum denied reports that it *sold* the coin.',
      'The agency debunked the theory that the moon *caused* the flood.',
      'The firm denied *hiding* the fault.',
    ],
  ],
  [
    'a content that is confirmed',
    DONE,
    [
      'There is no doubt that the valve *leaked*.',
      'The report that the coach *resigned* proved true.',
      'It is a fact that the abbey *owns* the field.',
      'The lab confirmed reports that the water was *safe*.',
      'The firm admitted *hiding* the fault.',
      'The claim that the mayor *made* is false.',
    ],
  ],
  [
    'a content that is doubted',
    DOUBTED,
    [
      'Critics questioned the claim that the dam *saved* lives.',
      'The inspector doubts that the roof *leaked*.',
      'The crown could not show that Hale *forged* the cheque.',
      'There is nothing to suggest that the pump *failed*.',
    ],
  ],
  [
    'what came near it',
    NOT_DONE,
    [
      'The bakery nearly *closed* in March.',
      'Strikers almost *halted* the trains.',
      'The lawyer all but *admitted* defeat.',
      'The garden is all but *finished*.',
      'The rebels came close to *taking* the town.',
      'The inquiry stopped short of *blaming* the pilot.',
      'Lena came within a second of *winning* the race.',
    ],
  ],
  [
    'a measure that was nearly reached',
    DONE,
    [
      'The price almost *doubled* in May.',
      'Nearly forty goats *escaped*.',
      'The choir *sold* almost every ticket.',
      'The fleet *lost* nearly 40 boats.',
    ],
  ],
  [
    'what is only on the point of it, or was held back',
    DOUBTED,
    [
      'The board was on the verge of *closing* the school.',
      'The boat was about to *leave* when the gun fired.',
      'The owner hesitated to *sell* the barn.',
    ],
  ],
  [
    'adverbs that deny',
    NOT_DONE,
    [
      'The firm no longer *pays* the watchman.',
      'The priest does not *preach* any longer.',
      'The tenants hardly *used* the lift.',
      'The mayor scarcely *mentioned* the flood.',
      'The children hardly ever *eat* fish.',
      'Hardly anyone *came*.',
    ],
  ],
  [
    'adverbs that look like it',
    { least: 1.5, most: 3 },
    [
      'The bill barely *passed*.',
      'Far from closing, the cinema *opened* a second hall.',
      'Not only did the ferry *sink*, but the pier burned.',
      'The inn did not *open* until June.',
    ],
  ],
  [
    'an ability that is denied',
    NOT_DONE,
    [
      'The town cannot *repair* the dyke.',
      "The farm can't *sell* its milk.",
      'The farm could not *sell* its milk.',
      'The divers were unable to *free* the anchor.',
      'Firefighters were not able to *save* the archive.',
      'The prisoners were not allowed to *write* home.',
      'The lamp cannot have *started* the fire.',
    ],
  ],
  [
    'an ability that was used',
    DONE,
    [
      'Firefighters were able to *save* the archive.',
      'The prisoners were allowed to *write* home.',
      'The squatters were forced to *leave*.',
      'The thieves managed to *open* the safe.',
      'The heir bothered to *answer* the letter.',
      'The bank succeeded in *selling* the tower.',
      'The sergeant did not hesitate to *shoot*.',
    ],
  ],
  [
    'who was not made to may have',
    OPEN,
    ['The squatters were not forced to *leave*.', 'The farm can *sell* its milk.'],
  ],
  [
    'not done',
    NOT_DONE,
    [
      'The nurse forgot to *close* the window.',
      'The cook refused to *serve* the general.',
      'The thieves did not manage to *open* the safe.',
      'The storm kept the fleet from *sailing*.',
      'The court barred the firm from *selling* the drug.',
      'The gang was acquitted of *robbing* the train.',
      'The jury cleared the nurse of *poisoning* the count.',
      'Guards seized the spy before he could *flee*.',
      'The farmer stopped *paying* the tax.',
      'The society gave up *asking*.',
      'The minister ruled out *raising* the tax.',
      'The driver was spared having to *pay* the toll.',
      'The shop has yet to *open*.',
      'Two guests left the inn without *paying*.',
      'The duke sold the land instead of *building* on it.',
      'Rather than *build* on it, the duke sold the land.',
    ],
  ],
  [
    'done after all',
    DONE,
    [
      'The nurse did not forget to *close* the window.',
      'The nurse did not fail to *report* the fault.',
      'Nobody failed to *vote*.',
      'The tourists did not leave without *settling* the bill.',
      'The farmer kept *paying* the tax.',
      'Ida regretted *selling* the boat.',
    ],
  ],
  [
    'too much or not enough',
    NOT_DONE,
    [
      'The doctors arrived too late to *save* the patient.',
      'The beam was too weak to *hold* the roof.',
      'The rope was not strong enough to *hold* the boat.',
      'The team did not score enough goals to *win*.',
    ],
  ],
  [
    'enough',
    DONE,
    ['Sella earned enough to *pay* the rent.', 'The rope was strong enough to *hold* the boat.'],
  ],
  [
    'a noun with its verb, not done',
    NOT_DONE,
    [
      'The widow lost the chance to *appeal*.',
      'The clerk did not have the courage to *object*.',
      'The king broke his promise to *free* the captives.',
      'The chancellor resisted pressure to *resign*.',
      'The firm scrapped its plan to *move* to Aarn.',
      'The club made no attempt to *hide* the debt.',
    ],
  ],
  [
    'a noun with its verb, done',
    DONE,
    [
      'The widow took the chance to *appeal*.',
      'The clerk had the courage to *object*.',
      'The king kept his promise to *free* the captives.',
      'The chancellor bowed to pressure to *resign*.',
      'The shop had no choice but to *close*.',
    ],
  ],
  [
    'plans and wishes',
    OPEN,
    [
      'The village wants the mill to *reopen*.',
      'The town considered *closing* the baths.',
      'The bank will lend the money only if the mayor *signs*.',
      'Unless it *rains*, the crop will fail.',
      'It is far from clear that the abbey *owns* the field.',
    ],
  ],
  ['what is to come', LIKELY, ['The station is to *reopen* next year.', 'The firm plans to *move* to Aarn.']],
  [
    'contrary to fact',
    NOT_DONE,
    [
      'The hall was to have *opened* in June.',
      'Had it rained, the field would have *flooded*.',
      'Had it *rained*, the field would have flooded.',
      'If the crew had *checked* the valve, the tank would not have burst.',
      'The warden should have *called* the police.',
      'Kerr pretended to *limp*.',
      'The guard pretended that the gate was *locked*.',
      'He spoke as though he *ran* the bank.',
      'Ida wished that she had *sold* the boat.',
    ],
  ],
  [
    'contrary to what was not so',
    DONE,
    [
      'If the crew had checked the valve, the tank would not have *burst*.',
      'The warden should not have *called* the police.',
      'The inn stayed open until the war *began*.',
    ],
  ],
  [
    'two and three deep',
    NOT_DONE,
    [
      'The committee failed to persuade the minister to allow the *march*.',
      'The committee failed to persuade the minister to *allow* it.',
      'Varga managed to avoid *paying*.',
      'Nobody persuaded the heirs to *sign*.',
      'The pilot managed not to *hit* the tower.',
    ],
  ],
];

test.each(
  CASES.flatMap(([what, { least, most }, sentences]) =>
    sentences.map((sentence) => [what, sentence, least, most] as const),
  ),
)('%s: %s', (_, sentence, least, most) => {
  const found = factualityIn(sentence);
  expect(found).toBeGreaterThanOrEqual(least);
  expect(found).toBeLessThanOrEqual(most);
});

test.each([
  ['They *failed* to open the mine.', -3, -2],
  ['The divers were *able* to free the anchor.', 2.2, 3],
  ['There *is* no evidence that the pump failed.', -3, -1.9],
  ['It is a *myth* that the tower leans.', -3, -2],
  ['The claim that Dorne sold the orchard is *false*.', -3, -2],
  ['The clerk *had* the courage to object.', 2.2, 3],
  ['The cook *refused* to serve the general.', -3, -2],
  ['The cook *denied* taking the spoons.', 2.2, 3],
  ['Investigators *found* no sign that the valve leaked.', -3, -1],
])('a word that only says if the event below it happened stands for it: %s', (sentence, least, most) => {
  const found = factualityIn(sentence);
  expect(found).toBeGreaterThanOrEqual(least);
  expect(found).toBeLessThanOrEqual(most);
});
