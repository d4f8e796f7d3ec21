import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from '../../src/services/services';
import { createApp } from '../../src/web/app';

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
}

/** "GET /claims/:id" for every route of the app, mounted routers included. */
function listRoutes(layers: readonly Layer[]): string[] {
  return layers.flatMap(({ route, handle }) => {
    if (!route) return handle.stack ? listRoutes(handle.stack) : [];
    return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`);
  });
}

const documented = readFileSync(join(__dirname, '../../docs/http.md'), 'utf8');

// No route is called, so no service is needed.
const app = createApp({} as Services, { secret: null, host: '127.0.0.1', logLevel: 'silent' });
const routes = listRoutes((app.router as unknown as { readonly stack: readonly Layer[] }).stack);

test('the app has routes', () => expect(routes.length).toBeGreaterThan(25));

test.each(routes)('docs/http.md tells of %s', (route) => {
  expect(documented).toContain(`\`${route}\``);
});

test('docs/http.md tells of nothing else', () => {
  const told = [...documented.matchAll(/`((?:GET|POST) \/[^`]*)`/g)].map((match) => match[1]!);
  expect(told.filter((route) => !routes.includes(route) && route !== 'GET /assets/…')).toEqual([]);
});
