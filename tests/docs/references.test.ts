import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_STYLE, STYLE_IDS } from '../../src/report/references/style';

const docs = (name: string) => readFileSync(join(__dirname, '..', '..', 'docs', name), 'utf8');

test('docs/references.md has every style, and no other', () => {
  const named = [...docs('references.md').matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
  expect(named).toEqual(STYLE_IDS);
  expect(docs('references.md')).toContain(`\`${DEFAULT_STYLE}\` (the default)`);
});

test('the schema of the report has every style', () => {
  const schema = JSON.parse(docs('report.schema.json')) as {
    properties: { references: { properties: { style: { enum: string[] } } } };
  };
  expect(schema.properties.references.properties.style.enum).toEqual(STYLE_IDS);
});
