import { ATTRIBUTION_RULES } from '../../../src/claims/attribution/rules';
import { readBracketed } from '../bracketed';
import { attributionsOf, lineOf, wordsOf } from './attributions-of';

describe('every rule finds its own example', () => {
  test.each(ATTRIBUTION_RULES.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    const { text, roles } = readBracketed(example);
    const found = attributionsOf(text).find(({ rule }) => rule === name);
    expect(found).toBeDefined();
    const { source, cue, content } = found!;
    expect(wordsOf(text, source)).toEqual(roles.source ?? []);
    expect(wordsOf(text, cue)).toEqual(roles.cue ?? []);
    expect(wordsOf(text, content)).toEqual(roles.content ?? []);
  });

  test('rules have names of their own', () => {
    const names = ATTRIBUTION_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** Each: the rule, the sentence, and `source | cue | content` as it must be found. */
const FOUND: readonly (readonly [rule: string, text: string, line: string])[] = [
  [
    'clause',
    'The council says that the pool will stay shut.',
    'The council | says | that the pool will stay shut',
  ],
  [
    'clause',
    'She has repeatedly denied that she took the money.',
    'She | has repeatedly denied | that she took the money',
  ],
  ['clause', 'The report shows that rents have doubled.', 'The report | shows | that rents have doubled'],
  [
    'clause',
    'Rivals fear that the merger will raise prices.',
    'Rivals | fear | that the merger will raise prices',
  ],
  ['clause', 'The minister said: "We will pay."', 'The minister | said | "We will pay."'],
  [
    'trailing',
    'The roof had leaked for years, tenants told the inquiry.',
    'tenants | told | The roof had leaked for years',
  ],
  [
    'trailing',
    'The owner turned the bid down because it would have taken a longer look, one of them said.',
    'one of them | said | The owner turned the bid down because it would have taken a longer look',
  ],
  [
    'quoted-line',
    "The mayor of Vell: 'We will keep the pier open'",
    "The mayor of Vell |  | 'We will keep the pier open'",
  ],
  ['clause', '"We were lucky," said the pilot.', 'the pilot | said | "We were lucky,"'],
  [
    'according-to',
    'Wages fell last year, according to the statistics office.',
    'the statistics office | according to | Wages fell last year',
  ],
  [
    'according-to',
    'He saw that money was missing, according to his statement, and closed the account.',
    'his statement | according to | He saw that money was missing … and closed the account',
  ],
  [
    'interrupting',
    'Town hives are warmer, the paper says, and their bees start to fly earlier.',
    'the paper | says | Town hives are warmer … and their bees start to fly earlier',
  ],
  ['by-account', 'In her view, the law is unjust.', 'her | In … view | the law is unjust'],
  [
    'according-to',
    'The mayor, according to two people briefed on the matter, wants the chief fired.',
    'two people briefed on the matter | according to | The mayor … wants the chief fired',
  ],
  ['infinitive', 'The mayor urged residents to stay at home.', 'The mayor | urged | to stay at home'],
  ['infinitive', 'The owners refused to open the books.', 'The owners | refused | to open the books'],
  [
    'hearsay',
    'The fund is believed to hold a third of the shares.',
    ' | is believed | The fund … to hold a third of the shares',
  ],
  [
    'rated',
    'The vote is seen as a test of the government.',
    ' | is seen | The vote … as a test of the government',
  ],
  [
    'judged',
    'Neighbours accused the firm of dumping waste.',
    'Neighbours | accused | the firm of dumping waste',
  ],
  ['judged', 'Roos calls that tax a joke.', 'Roos | calls | that tax a joke'],
  [
    'relayed',
    'The mayor had been told by the harbour office that the crane was safe.',
    'the harbour office | had been told | that the crane was safe',
  ],
  [
    'before-quotation',
    'The Norra hill farm texts, "The wall is old."',
    'The Norra hill farm | texts | "The wall is old."',
  ],
  ['noun-object', 'The club rejected the allegations.', 'The club | rejected | the allegations'],
  [
    'cue-noun',
    'A surveyor, Ida Roos, gave evidence that the wall had moved.',
    'A surveyor, Ida Roos | gave evidence | that the wall had moved',
  ],
  ['clause', 'Ida Roos submitted that the wall had moved.', 'Ida Roos | submitted | that the wall had moved'],
  ['cue-noun', 'The claim that the well is safe was never tested.', ' | claim | that the well is safe'],
  [
    'cue-noun',
    'Residents voiced fears that the dam could burst.',
    'Residents | voiced fears | that the dam could burst',
  ],
  [
    'adjective',
    'Teachers are worried that classes will grow.',
    'Teachers | are worried | that classes will grow',
  ],
  [
    'hearsay-adverb',
    'The singer allegedly owed two million in tax.',
    ' | allegedly | The singer … owed two million in tax',
  ],
  ['impersonal', 'It is said that the house is haunted.', ' | is said | that the house is haunted'],
  [
    'charged',
    'Two officers were accused of taking bribes.',
    ' | were accused | Two officers … of taking bribes',
  ],
];

test.each(FOUND)('%s finds: %s', (rule, text, line) => {
  const found = attributionsOf(text).filter((attribution) => attribution.rule === rule);
  expect(found.map((attribution) => lineOf(text, attribution))).toEqual([line]);
});

const NOTHING: readonly string[] = [
  'The bridge opened in June.',
  'Rain fell on the town and the river rose.',
  'He ran a mile before breakfast.',
  'The company is called Norra.',
  'The shop reports to the head office in Malmo.',
  'A comma was missing.',
  'The show must go on.',
  'She sold the house that her father built.',
  'The plan was a mess.',
  'Two trains stood at the station, and the driver left.',
  'The "smart" lamps were switched off.',
  'Nurses treated 300 people for burns.',
  'The boat comes from a yard that burned.',
  'The boat came into his view.',
  'The study was supported by the Norra Fund.',
  'The summer was characterised by rain.',
  "Opening hours: 'by arrangement'",
  'The last keeper of the light: a portrait',
  'Lime trees explain the difference.',
];

test.each(NOTHING)('nobody is quoted in: %s', (text) => {
  expect(attributionsOf(text)).toEqual([]);
});
