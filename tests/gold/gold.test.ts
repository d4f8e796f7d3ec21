import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GoldClaim, readAllGold } from './gold-files';

const KINDS = ['factual', 'attributed', 'speculative', 'opinion'];
const articles = readAllGold();

/** The claim that a chain of repeats ends at, or null where the chain runs in a circle. */
function lastRepeated(claim: GoldClaim, claims: readonly GoldClaim[]): GoldClaim | null {
  const seen = new Set<string>();
  let at = claim;
  while (at.repeats !== null) {
    if (seen.has(at.id)) return null;
    seen.add(at.id);
    at = claims.find(({ id }) => id === at.repeats)!;
  }
  return at;
}

it('has a gold file for every seed and for four articles more', () => {
  const seeds = readdirSync(join(__dirname, '../../seeds/articles')).map((name) => basename(name, '.txt'));
  expect(articles.map(({ gold }) => gold.id)).toEqual(expect.arrayContaining(seeds));
  expect(articles.length).toBeGreaterThanOrEqual(seeds.length + 4);
});

it('has an expected.json in every folder', () => {
  const folders = readdirSync(__dirname).filter((name) => statSync(join(__dirname, name)).isDirectory());
  expect(articles.map(({ path }) => basename(dirname(path)))).toEqual(folders.sort());
});

describe.each(articles.map((article) => [article.gold.id, article] as const))('%s', (id, article) => {
  const { gold, text, path } = article;
  const { claims } = gold;

  it('stands in the folder of its name, with a note', () => {
    expect(basename(dirname(path))).toBe(id);
    expect(existsSync(join(dirname(path), 'note.md'))).toBe(true);
    expect(readFileSync(join(dirname(path), 'note.md'), 'utf8')).toContain(`# ${id}\n`);
  });

  it('labels the text that is there', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(gold.sha256);
  });

  it('points each claim at its words, inside one paragraph', () => {
    for (const { start, end, quote, alt_spans = [], alt_quotes = [] } of claims) {
      expect(text.slice(start, end)).toBe(quote);
      expect(alt_spans.map(([from, to]) => text.slice(from, to))).toEqual(alt_quotes);
      for (const [from, to] of [[start, end], ...alt_spans] as const) {
        const words = text.slice(from, to);
        expect(words).toBe(words.trim());
        expect(words).toMatch(/\S/);
        expect(words).not.toContain('\n');
      }
    }
  });

  it('gives each claim an id of its own and a wording that is a sentence', () => {
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
    for (const { claim } of claims) expect(claim).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(new Set(claims.map(({ claim, start }) => `${start} ${claim}`)).size).toBe(claims.length);
  });

  it('knows four kinds, and accepts the one that it gives', () => {
    for (const { kind, accept_kinds } of claims) {
      expect(KINDS).toEqual(expect.arrayContaining([...accept_kinds]));
      expect(accept_kinds[0]).toBe(kind);
    }
  });

  it('says who vouches exactly where a claim is attributed, and by which word', () => {
    for (const { kind, speaker, cue, hedges } of claims) {
      expect(cue !== null).toBe(kind === 'attributed');
      if (cue === null) expect(speaker).toBeNull();
      else if (speaker === null) expect(hedges.length).toBeGreaterThan(0);
    }
  });

  it('quotes cues, speakers, hedges and degrees from the article', () => {
    const lower = text.toLowerCase();
    for (const { cue, speaker, hedges, degree = [] } of claims) {
      for (const words of [cue, speaker, ...hedges, ...degree])
        expect(lower).toContain(words?.toLowerCase() ?? '');
    }
  });

  it('repeats claims that there are, and not in a circle', () => {
    for (const claim of claims) {
      if (claim.repeats !== null) expect(claims.map((other) => other.id)).toContain(claim.repeats);
      expect(lastRepeated(claim, claims)).not.toBeNull();
      if (claim.repeat_change !== null) expect(claim.repeats).not.toBeNull();
    }
  });

  it('sets aside stretches that hold no claim', () => {
    for (const { start, end, quote, reason } of gold.boilerplate) {
      expect(text.slice(start, end)).toBe(quote);
      expect(quote).toMatch(/^\S(.*\S)?$/);
      expect(reason).not.toBe('');
      expect(claims.filter((claim) => claim.start < end && start < claim.end)).toEqual([]);
    }
  });

  it('finds the same headline in every copy', () => {
    const copies = gold.headline_copies.map(([start, end]) => text.slice(start, end));
    expect(copies.length).toBeGreaterThan(0);
    expect([...new Set(copies)]).toEqual([gold.headline]);
  });
});
