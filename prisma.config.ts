import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig } from 'prisma/config';

// Where Prisma's native schema engine was not downloaded, use Prisma's own WebAssembly build of it
// (docs/decisions/0004-prisma-without-its-engine-download.md).
const native = readdirSync(join(__dirname, 'node_modules/@prisma/engines')).some((file) =>
  file.startsWith('schema-engine-'),
);
if (!native) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(__dirname, 'tools/schema-engine.mjs');

const url = process.env.DATABASE_URL ?? 'file:./data/stet.db';
// SQLite makes the file, not its folder.
mkdirSync(dirname(url.replace(/^file:/, '')), { recursive: true });

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url },
});
