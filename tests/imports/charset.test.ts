import { decodeText } from '../../src/imports/charset';

const latin = (words: string) => Buffer.from(words, 'latin1');
const utf8 = (words: string) => Buffer.from(words, 'utf8');
const meta = (charset: string) => `<meta charset="${charset}">`;

test.each([
  ['UTF-8 that says so', utf8('Café “quay”'), 'utf-8', 'Café “quay”'],
  ['UTF-8 that says nothing', utf8('Café'), null, 'Café'],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8('Café')]), 'iso-8859-1', 'Café'],
  [
    'UTF-16 with a mark',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Café', 'utf16le')]),
    null,
    'Café',
  ],
  ['Latin-1 by its header', latin('Café'), 'iso-8859-1', 'Café'],
  ['Latin-1 by its own word', latin(`${meta('ISO-8859-1')}Café`), null, `${meta('ISO-8859-1')}Café`],
  ['Windows-1252 quotes', Buffer.from([0x93, 0x41, 0x94]), 'windows-1252', '“A”'],
  ['Cyrillic by its header', Buffer.from([0xcd, 0xe5, 0xf2]), 'windows-1251', 'Нет'],
  ['Shift_JIS by its header', Buffer.from([0x93, 0xfa]), 'shift_jis', '日'],
  ['plain letters, whatever it says', utf8('Quay'), 'utf-16', 'Quay'],
])('%s is read without a word of warning', (_what, bytes, declared, words) => {
  expect(decodeText(bytes, declared)).toEqual({ text: words, warnings: [] });
});

test.each([
  ['UTF-8 that says Latin-1', utf8('Café'), 'iso-8859-1', 'Café', /was read as UTF-8/],
  ['Latin-1 that says UTF-8', latin('Café'), 'utf-8', 'Café', /not written in utf-8, as it says/],
  ['Latin-1 that says nothing', latin('Café'), null, 'Café', /does not say/],
  ['a charset that there is not', latin('Café'), 'klingon', 'Café', /not written in klingon/],
])('%s is read with a warning', (_what, bytes, declared, words, says) => {
  const { text, warnings } = decodeText(bytes, declared);
  expect(text).toBe(words);
  expect(warnings.join(' ')).toMatch(says);
});
