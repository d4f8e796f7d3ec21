import { isOwnArticle } from '../../../src/domain/rules/own-article';
import { CLAIM, PRIMARY } from './fixtures';

const { article } = CLAIM;
const source = (change: Partial<typeof PRIMARY.source>) => ({ ...PRIMARY.source, ...change });

test.each([
  ['its address', source({ url: 'https://tide.example/mill' })],
  ['its address with decoration', source({ url: 'http://www.tide.example/mill/?utm_source=x#top' })],
  ['its title and publisher', source({ title: 'Mill closes in May', by: 'The Lyrness Tide' })],
  [
    'its title and publisher, written otherwise',
    source({ title: 'MILL closes, in May', by: 'the lyrness tide' }),
  ],
  ['its title, nothing else known', source({ title: 'Mill closes in May', by: null })],
])('is the article: %s', (_name, one) => expect(isOwnArticle(one, article)).toBe(true));

test.each([
  ['another page of the same site', source({ url: 'https://tide.example/mill-2' })],
  ['the same title by another publisher', source({ title: 'Mill closes in May', by: 'The Hallen Post' })],
  ['another title of the same publisher', source({ title: 'Mill opens in June', by: 'The Lyrness Tide' })],
])('is not: %s', (_name, one) => expect(isOwnArticle(one, article)).toBe(false));

test('without address and publisher, the title and a named author of a document decide', () => {
  const bare = { ...article, url: null, publisher: null };
  expect(isOwnArticle(source({ title: 'Mill closes in May', by: 'Ida Marrow' }), bare)).toBe(true);
  expect(
    isOwnArticle(source({ title: 'Mill closes in May', by: 'X', url: 'https://a.example/b' }), bare),
  ).toBe(false);
});
