import { isWebAddress, plainAddress } from '../../src/domain/web-address';

test.each(['http://example.org', 'https://example.org/a?b=c#d', 'https://[::1]:8080/'])(
  '%s can be cited',
  (words) => expect(isWebAddress(words)).toBe(true),
);

test.each([
  '',
  'example.org',
  'ftp://example.org/a',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://',
  '/etc/passwd',
  'http:',
])('“%s” cannot', (words) => expect(isWebAddress(words)).toBe(false));

test('addresses of one page are the same plain address', () => {
  const same = [
    'https://www.example.org/news/weir-bridge',
    'http://example.org/news/weir-bridge/',
    'https://m.example.org/news/weir-bridge?utm_source=feed&fbclid=1#comments',
    'https://EXAMPLE.org//news/weir-bridge/index.html',
    'https://amp.example.org/news/weir-bridge/amp/',
    'https://mobile.example.org/news/weir-bridge?gclid=2&ref=home',
    'https://example.org/amp/news/weir-bridge',
    'https://example.org/news/weir-bridge?amp=1',
    'https://www.google.com/amp/s/www.example.org/news/weir-bridge',
    'https://example-org.cdn.ampproject.org/c/s/example.org/news/weir-bridge',
    'http://example.org:80/news/weir-bridge',
    'https://example.org./news/weir-bridge',
  ];
  expect(new Set(same.map(plainAddress))).toEqual(new Set(['example.org/news/weir-bridge']));
});

test('addresses of two pages are not', () => {
  const different = [
    'https://example.org/a',
    'https://example.org/A',
    'https://example.org/a?id=1',
    'https://example.org/a?id=2',
    'https://example.org:8080/a',
    'https://example.com/a',
  ];
  expect(new Set(different.map(plainAddress)).size).toBe(different.length);
});

test('a mobile host within another name is no other host', () => {
  expect(plainAddress('https://en.m.tidepedia.example/wiki/Quay')).toBe(
    plainAddress('https://en.tidepedia.example/wiki/Quay'),
  );
});

test('what only looks like a mark of a device stays', () => {
  expect(plainAddress('https://m.example/a')).toBe('m.example/a');
  expect(plainAddress('https://maps.example.org/amplitude')).toBe('maps.example.org/amplitude');
});
