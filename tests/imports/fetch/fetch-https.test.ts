import { createFetch, LIMITS } from '../../../src/imports/fetch/fetch-page';
import { openLittleWeb, PUBLIC, type LittleWeb } from './little-web';
import { selfSigned, type SelfSigned } from './self-signed';

const HOST = 'tide.example.org';
const YEARS_AGO = new Date('2020-05-01T00:00:00.000Z');

let web: LittleWeb;
afterEach(() => web.close());

/** A web with this certificate; `trusted` is what the machine holds for good. */
async function get(certificate: SelfSigned, trusted: string | null, address = `https://${HOST}/page`) {
  web = await openLittleWeb((req, res) => {
    if (req.url === '/inward') res.writeHead(302, { Location: 'https://127.0.0.1/page' }).end();
    else res.writeHead(200, { 'Content-Type': 'text/plain' }).end('Quay noise fell.');
  }, certificate);
  const network = trusted === null ? web.network : { ...web.network, trusted };
  return createFetch(network, { ...LIMITS, milliseconds: 5_000 })(address);
}

test('a page comes over a connection to the address that was checked, under the name that was asked for', async () => {
  const certificate = selfSigned(HOST);
  const { bytes, finalUrl } = await get(certificate, certificate.cert);
  expect([bytes.toString(), finalUrl]).toEqual(['Quay noise fell.', `https://${HOST}/page`]);
  expect(web.connected).toEqual([PUBLIC]);
  expect(web.serverNames).toEqual([HOST]);
});

test.each([
  ['vouches for itself', selfSigned(HOST), false],
  ['is for another name', selfSigned('other.example.org'), true],
  ['is out of date', selfSigned(HOST, YEARS_AGO), true],
])('a certificate that %s is refused, and nothing is asked', async (_name, certificate, isTrusted) => {
  await expect(get(certificate, isTrusted ? certificate.cert : null)).rejects.toMatchObject({
    reason: 'network',
    message: 'The certificate of the server is not good.',
  });
  expect(web.asked).toEqual([]);
});

test('a redirect inward is refused over https too', async () => {
  const certificate = selfSigned(HOST);
  const found = get(certificate, certificate.cert, `https://${HOST}/inward`);
  await expect(found).rejects.toMatchObject({ name: 'FetchRefusedError' });
  expect(web.connected).toEqual([PUBLIC]);
});
