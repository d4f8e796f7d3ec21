import { vouched } from './vouched';

/** That somebody said so is itself only hearsay, a guess or still to come: the sentence is one claim, of nobody who is named. */
test.each([
  'The dentist allegedly told patients that the drill was clean.',
  'Ms. Arvid allegedly told a cousin that she had sold the boat.',
  'The envoy is said to have told aides that he would resign.',
  'The diver reportedly told the crew that the valve had jammed.',
  'The striker has reportedly told the club that he wants to leave.',
  'The cook reportedly admitted that he had changed the labels.',
  'Reportedly, the envoy told the board that the canal was safe.',
  'The canal was safe, the envoy allegedly told the board.',
  '“I sold the boat,” Arvid allegedly told a cousin.',
  'The bank is accused of telling clients that the fund was safe.',
  'The envoy is expected to say that he will retire.',
])('nobody named: %s', (text) => {
  expect(vouched(text)).toEqual([`nobody named: ${text}`]);
});

test.each([
  'The owner apparently told staff that the shop would close.',
  'The owner appears to have told staff that the shop would close.',
  'Perhaps the envoy told the board that the canal was safe.',
  'The envoy will tell voters that the canal leaked.',
  'The lawyer will argue that the search was illegal.',
  'The envoy is due to tell voters that the canal leaked.',
  'The envoy may tell voters that the canal leaked.',
  'The canal leaked, the envoy will tell voters.',
])('the writer: %s', (text) => {
  expect(vouched(text)).toEqual([`the writer: ${text}`]);
});

test.each([
  ['The envoy openly told the board that the canal was safe.', 'The envoy: The canal was safe.'],
  ['The canal was safe, the envoy finally told the board.', 'the envoy: The canal was safe.'],
  ['The pilot radioed that the engine had failed.', 'The pilot: The engine had failed.'],
  ['Doctors say the drug probably works.', 'Doctors: The drug probably works.'],
  ['The clerk said he reportedly owned two houses.', 'The clerk: [The clerk] reportedly owned two houses.'],
  ['“The canal leaked,” the envoy will say on Monday.', 'the envoy: The canal leaked.'],
  [
    'Police said the bank allegedly told clients that the fund was safe.',
    'Police: The bank allegedly told clients that the fund was safe.',
  ],
  [
    'The bank allegedly met clients and told them that the fund was safe.',
    'nobody named: [The bank] [allegedly] told them that the fund was safe.',
  ],
])('%s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

/** What a speaker was told, by nobody named, is not what the speaker holds to be so. */
test.each([
  [
    'The driver said he had been assured that the brakes were new.',
    'The driver: [The driver] had been assured that the brakes were new.',
  ],
  [
    'Vera Holm said she had been told that his scan was clear.',
    'Vera Holm: [Vera Holm] had been told that his scan was clear.',
  ],
  [
    'The patient said he was told that the drug was harmless.',
    'The patient: [The patient] was told that the drug was harmless.',
  ],
  [
    'The keeper said it was believed that the fire began in the loft.',
    'The keeper: It was believed that the fire began in the loft.',
  ],
  ['Vera Holm said she had been told by a nurse that the ward was full.', 'a nurse: The ward was full.'],
  ['Vera Holm said a nurse told her that the ward was full.', 'a nurse: The ward was full.'],
])('%s', (text, claim) => {
  expect(vouched(text)).toEqual([claim]);
});

/** Whoever pretends a thing does so, and has said nothing that may be so. */
test.each(['The thief pretended to be asleep.', 'The boy feigned that he was ill.'])('%s', (text) => {
  expect(vouched(text)).toEqual([`the writer: ${text}`]);
});
