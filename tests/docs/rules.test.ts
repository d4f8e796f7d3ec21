import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/claims/analyze';
import { RUNNING_RULES } from '../../src/claims/attribution/running-rules';
import { SUGGESTION_RULES } from '../../src/claims/suggest/suggestion-rules';
import type { Analysis } from '../../src/domain/analysis';
import { renderRules } from '../../tools/rules/render-rules';

const ROOT = join(__dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8');
const documented = new Set([...page.matchAll(/^\| `([^`]+)` +\|/gmu)].map(([, name]) => name));

/** Every rule and reason that an analysis names. */
function namesIn({ attributions, claims, sentences }: Analysis): string[] {
  return [
    ...attributions.map(({ rule }) => rule),
    ...claims.flatMap(({ hedges, suggestion }) => [...hedges, ...suggestion.reasons].map(({ rule }) => rule)),
    ...sentences.flatMap(({ skipped }) => (skipped ? [skipped.reason] : [])),
  ];
}

test('docs/rules.md is what `npm run docs:rules` writes', () => {
  expect(page).toBe(renderRules(join(ROOT, 'src', 'claims')));
});

test('every rule says what it finds', () => {
  const bare = page.split('\n').filter((line) => /^\| `[^`]+` +\|\s*\|/u.test(line));
  expect(bare).toEqual([]);
});

test.each(readdirSync(join(ROOT, 'seeds', 'articles')))(
  'every rule named in the analysis of %s is there',
  (file) => {
    const text = readFileSync(join(ROOT, 'seeds', 'articles', file), 'utf8');
    const names = new Set(namesIn(analyze(text)));
    expect([...names].filter((name) => !documented.has(name))).toEqual([]);
  },
);

test.each(SUGGESTION_RULES.map(({ name, example, status }) => [name, example, status] as const))(
  'the reason %s: %s',
  (name, example, status) => {
    const suggestions = analyze(example).claims.map(({ suggestion }) => suggestion);
    const found = suggestions.find(({ reasons }) => reasons.some(({ rule }) => rule === name));
    expect(found?.status).toBe(status);
  },
);

test.each(RUNNING_RULES.map(({ name, example }) => [name, example]))(
  '%s finds its own example',
  (name, example) => {
    expect(analyze(example).attributions.at(-1)?.rule).toBe(name);
  },
);
