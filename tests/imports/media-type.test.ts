import { MEDIA_TYPES, mediaTypeOf } from '../../src/imports/media-type';
import { docxOf, paragraph, zipOf } from './zip-of';
import { pdfOf } from './pdf-of';

const text = (words: string) => Buffer.from(words);

test.each([
  ['a PDF whatever it is called', pdfOf([['Quay']]), 'text/html', 'page.html', MEDIA_TYPES.pdf],
  ['a Word document', docxOf(paragraph('Quay')), null, null, MEDIA_TYPES.docx],
  ['another archive', zipOf({ 'a.txt': 'Quay' }), 'application/zip', 'a.docx', null],
  ['a page by its first words', text('\n<!DOCTYPE html><p>Quay'), 'text/plain', 'a.txt', MEDIA_TYPES.html],
  ['a page after a comment', text('<!-- saved --><html><p>Quay'), null, null, MEDIA_TYPES.html],
  ['a page by its name', text('<p>Quay'), null, 'a.HTM', MEDIA_TYPES.html],
  ['a page by what was declared', text('<p>Quay'), 'application/xhtml+xml', null, MEDIA_TYPES.html],
  ['Markdown', text('# Quay'), 'text/plain', 'a.md', MEDIA_TYPES.markdown],
  ['plain text', text('Quay'), 'text/plain', null, MEDIA_TYPES.text],
  ['another text', text('a,b'), 'text/csv', 'a.csv', MEDIA_TYPES.text],
  ['text in the name of a PDF', text('Quay'), 'application/pdf', 'a.pdf', null],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'image/png', 'a.txt', null],
  ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'application/msword', 'a.doc', null],
  ['what nobody names', text('Quay'), 'application/octet-stream', 'a.bin', null],
])('%s', (_what, bytes, declared, fileName, type) => {
  expect(mediaTypeOf(bytes, declared, fileName)).toBe(type);
});
