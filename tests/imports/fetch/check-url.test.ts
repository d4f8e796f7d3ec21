import os from 'node:os';
import { checkUrl, requirePublic } from '../../../src/imports/fetch/check-url';
import { isPublicAddress } from '../../../src/imports/fetch/public-address';
import { FetchRefusedError } from '../../../src/imports/fetch/refused';

test.each([
  '93.184.216.34',
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '2606:2800:220:1::1',
  '2a00::1',
])('%s is a place on the internet', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.168.1.1',
  '198.19.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:93.184.216.34',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'localhost',
  '',
])('“%s” is none', (address) => expect(isPublicAddress(address)).toBe(false));

test('a public address of this machine, or of its neighbours, is none', () => {
  const on = (address: string, cidr: string) =>
    ({ address, cidr, netmask: '', family: 'IPv4', mac: '', internal: false }) as os.NetworkInterfaceInfo;
  const card = [on('93.184.216.34', '93.184.216.34/28'), on('2606:2800:220:1::1', '2606:2800:220:1::1/64')];
  const asked = jest.spyOn(os, 'networkInterfaces').mockReturnValue({ eth0: card });
  const places = [
    '93.184.216.34',
    '93.184.216.40',
    '2606:2800:220:1::2',
    '93.184.216.50',
    '2606:2800:220:2::1',
  ];
  expect(places.map(isPublicAddress)).toEqual([false, false, false, true, true]);
  asked.mockRestore();
});

test.each([
  ['https://tide.example.org/a?b=c#d', 'https://tide.example.org/a?b=c', 'tide.example.org', 443],
  ['http://tide.example.org:8080', 'http://tide.example.org:8080/', 'tide.example.org', 8080],
  ['http://93.184.216.34/', 'http://93.184.216.34/', '93.184.216.34', 80],
  ['http://[2606:2800:220:1::1]/', 'http://[2606:2800:220:1::1]/', '2606:2800:220:1::1', 80],
  [
    'HTTPS://Täglich.Example.org./',
    'https://xn--tglich-bua.example.org./',
    'xn--tglich-bua.example.org',
    443,
  ],
])('%s may be asked for', (address, href, host, port) => {
  const checked = checkUrl(address);
  expect([checked.url.href, checked.host, checked.port]).toEqual([href, host, port]);
});

test.each([
  ['no address', 'tide', 'scheme'],
  ['another scheme', 'ftp://tide.example.org/', 'scheme'],
  ['a file', 'file:///etc/passwd', 'scheme'],
  ['data', 'data:text/html,hi', 'scheme'],
  ['script', 'javascript:alert(1)', 'scheme'],
  ['a name and password', 'http://ada:secret@tide.example.org/', 'name'],
  ['a name that hides the host', 'http://tide.example.org@127.0.0.1/', 'name'],
  ['the port of mail', 'http://tide.example.org:25/', 'port'],
  ['the port of shells', 'https://tide.example.org:22/', 'port'],
  ['this machine', 'http://127.0.0.1/', 'address'],
  ['a decimal address', 'http://2130706433/', 'address'],
  ['an octal address', 'http://0177.0.0.1/', 'address'],
  ['a long octal address', 'http://017700000001/', 'address'],
  ['a hexadecimal address', 'http://0x7f000001/', 'address'],
  ['a mixed address', 'http://0x7f.1/', 'address'],
  ['a short address', 'http://127.1/', 'address'],
  ['zero', 'http://0/', 'address'],
  ['full-width digits', 'http://１２７.０.０.１/', 'address'],
  ['digits in circles', 'http://①②⑦.⓪.⓪.①/', 'address'],
  ['an escaped address', 'http://%31%32%37.0.0.1/', 'address'],
  ['an ideographic stop', 'http://127。0。0。1/', 'address'],
  ['a dot at the end', 'http://127.0.0.1./', 'address'],
  ['metadata', 'http://169.254.169.254/latest/meta-data/', 'address'],
  ['decimal metadata', 'http://2852039166/', 'address'],
  ['IPv6 of this machine', 'http://[::1]/', 'address'],
  ['IPv6 of anything', 'http://[::]/', 'address'],
  ['IPv4 mapped', 'http://[::ffff:127.0.0.1]/', 'address'],
  ['IPv4 mapped, in hexadecimal', 'http://[::ffff:7f00:1]/', 'address'],
  ['IPv4 translated', 'http://[64:ff9b::127.0.0.1]/', 'address'],
  ['6to4', 'http://[2002:7f00:1::]/', 'address'],
  ['metadata by IPv6', 'http://[fd00:ec2::254]/', 'address'],
  ['localhost', 'http://localhost/', 'address'],
  ['localhost with a dot', 'http://LOCALHOST./', 'address'],
  ['a name below localhost', 'http://a.localhost/', 'address'],
  ['a name of this network', 'http://printer/', 'address'],
  ['a local name', 'http://printer.local/', 'address'],
  ['metadata by name', 'http://metadata.google.internal/', 'address'],
  ['the name of nothing', 'http://./', 'address'],
])('%s is refused: %s', (_what, address, reason) => {
  let refused: unknown;
  try {
    checkUrl(address);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(FetchRefusedError);
  expect((refused as FetchRefusedError).reason).toBe(reason);
});

test('one address that is not public spoils a name', () => {
  expect(() => requirePublic(['93.184.216.34', '10.0.0.1'])).toThrow(/private network/);
  expect(() => requirePublic(['93.184.216.34'])).not.toThrow();
});
