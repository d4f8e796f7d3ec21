import { ConfigError, readConfig } from '../src/config';

test('everything has a default', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: 'file:./data/stet.db',
    logLevel: 'info',
    secret: null,
    allowedHosts: [],
    fetch: true,
    linkChecks: false,
    samples: true,
  });
});

test('an empty setting counts as unset', () => {
  expect(readConfig({ PORT: '', HOST: ' ', STET_SECRET: '' })).toEqual(readConfig({}));
});

test('takes what is given', () => {
  expect(
    readConfig({
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: 'file:/tmp/x.db',
      LOG_LEVEL: 'silent',
      STET_SECRET: 'sixteen letters!',
      ALLOWED_HOSTS: 'desk.example, tide.example',
      STET_FETCH: 'off',
      STET_LINK_CHECKS: 'on',
      STET_SAMPLES: 'off',
    }),
  ).toEqual({
    port: 0,
    host: '::1',
    databaseUrl: 'file:/tmp/x.db',
    logLevel: 'silent',
    secret: 'sixteen letters!',
    allowedHosts: ['desk.example', 'tide.example'],
    fetch: false,
    linkChecks: true,
    samples: false,
  });
});

test('is frozen', () => expect(Object.isFrozen(readConfig({}))).toBe(true));

test.each([
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '3000.5'],
  ['HOST', 'a b'],
  ['DATABASE_URL', 'postgres://localhost/stet'],
  ['DATABASE_URL', './stet.db'],
  ['DATABASE_URL', 'file:./data/'],
  ['LOG_LEVEL', 'loud'],
  ['STET_SECRET', 'short'],
  ['ALLOWED_HOSTS', 'desk.example; x'],
  ['STET_FETCH', 'yes'],
  ['STET_LINK_CHECKS', 'weekly'],
  ['STET_SAMPLES', 'some'],
])('%s=%s is one line that names the setting', (name, value) => {
  let failure: unknown;
  try {
    readConfig({ [name]: value });
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(ConfigError);
  const { message, setting } = failure as ConfigError;
  expect(setting).toBe(name);
  expect(message).toMatch(new RegExp(`^${name} must [^\n]+\\.$`));
});

test('a secret is not printed', () => {
  expect(() => readConfig({ STET_SECRET: 'hush' })).toThrow(
    /^STET_SECRET must have at least 16 characters\.$/,
  );
});
