import { findRetellings, readTold, tellsAnew, toldIn } from '../../../src/evidence/origins/retold';

const RELEASE = `The harbour board of Lyrness opens its third quay on 12 May. The quay is 410 metres long and 14.5 metres deep, and four
electric cranes will load 9,000 containers a week. “This is a quiet revolution,” says director Karin Holt. The board paid 84 million crowns
and thanks the people of Lyrness for two years of patience.`;
const RETOLD = `A quay of 410 metres, 14.5 metres deep, is opened in Lyrness on 12 May. Its four electric cranes load 9,000 containers
a week. Director Karin Holt calls it “a quiet revolution”; 84 million crowns were paid by the harbour board.`;
const OWN = `The quay of 410 metres was opened on 12 May in rain. Karin Holt cut a ribbon; fisherman Anders Vik stood apart. “I came to see
what they did with our ground,” he said. Lyrness paid 84 million crowns, and Vik lost 31 pots and a lawsuit. The mayor had a cold.`;

const tells = (short: string, long: string): boolean => tellsAnew(toldIn(short), toldIn(long));

test('a release in other words, with nothing of its own, tells it anew', () => {
  expect(tells(RETOLD, RELEASE)).toBe(true);
  expect(tells(RETOLD, `${RELEASE} ${'The fair on the market place has begun. '.repeat(300)}`)).toBe(true);
});

test.each([
  ['the release does not tell what is shorter', RELEASE, RETOLD],
  ['a report with people and figures of its own', OWN, RELEASE],
  ['who says that they asked', RETOLD.replace('calls it', 'calls it before our microphone'), RELEASE],
  ['too short to tell', 'A quay of 410 metres was opened in Lyrness.', RELEASE],
  ['another matter', RETOLD.replace('410', '500').replace('9,000', '1,200').replace('84', '12'), RELEASE],
  [
    'the same words and figures all over a book',
    RETOLD,
    RELEASE.split(' ')
      .map((word) => `${word} ${'and then the weather was fair on the long way to the market '.repeat(30)}`)
      .join(' '),
  ],
])('%s: no', (_what, short, long) => expect(tells(short, long)).toBe(false));

test('“we” within a quotation is not the writer’s', () => {
  expect(tells(RETOLD.replace('“a quiet revolution”', '“our quiet revolution”'), RELEASE)).toBe(true);
});

test('which of some works may tell which', () => {
  const works = [RELEASE, RETOLD, OWN].map((text, id) => ({ id, texts: [text] }));
  expect(findRetellings(works.map(readTold))).toEqual([{ teller: 1, told: 0 }]);
  expect(findRetellings([{ id: 1, texts: [] }, ...works.slice(0, 1)].map(readTold))).toEqual([]);
});
