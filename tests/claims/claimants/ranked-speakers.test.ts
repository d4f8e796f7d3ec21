import { vouched } from '../attribution/vouched';

it.each([
  [
    'Nora Vance said her son, Pete, had been on his way home. “He had his lights on,” she said.',
    'Nora Vance: [Pete] had his lights on.',
  ],
  [
    'Iris Moll chairs the union. Bram Tolk said the deal was sound. Asked about Moll’s figure, he said it was wrong.',
    /^Bram Tolk: .*was wrong/u,
  ],
  [
    'Paul Gaunt, the head, has left. Tessa Brandt said the chair had promised her that the papers would be marked. “The door was shut,” she said.',
    'Tessa Brandt: The door was shut.',
  ],
])('who says something is not whom it is said of: %s', (text, line) => {
  expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
});

it.each([
  [
    'Tom Hale said staff believed the roof was safe. “The lift was broken,” he said.',
    'Tom Hale: The lift was broken.',
  ],
  [
    'Olga Beck asked Tom Hale whether he had the key. He replied that the lock was new.',
    'Tom Hale: The lock was new.',
  ],
])('whoever reports another’s words speaks on: %s', (text, line) => {
  expect(vouched(text)).toContain(line);
});
