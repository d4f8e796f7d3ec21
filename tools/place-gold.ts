import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const HELP = `npx tsx tools/place-gold.ts tests/gold/SLUG/expected.json…

Fills in a gold file's offsets, empty fields and checksum from its quotes. Write each claim with "id", "quote", "claim"
and "kind" ("near": words before the quote, where the quote stands more than once; "alt_quotes": stretches that are as
good), and boilerplate with "quote" and "reason"; run this; read the diff. Run it again after the article was edited: a
quote goes to the place nearest to where it was. " … " in a quote stands for words that somebody else put in between.
`;

/** Where to look for a quote that stands more than once. */
interface Hint {
  /** Words that the quote follows or begins. */
  readonly near?: string;
  /** Where it was before. */
  readonly start?: number;
}

interface Placed extends Hint {
  readonly quote: string;
  readonly kind?: string;
  readonly alt_quotes?: readonly string[];
}

interface Draft {
  readonly article?: string;
  readonly headline?: string;
  readonly boilerplate?: readonly Placed[];
  readonly claims: readonly Placed[];
}

/** Where the quote stands, in UTF-16 code units. Throws if nowhere, or if nothing tells which of several places. */
export function placeQuote(text: string, quote: string, hint: Hint = {}): readonly [number, number] {
  const [first = '', ...rest] = quote.split(' … ');
  const from = hint.near === undefined ? 0 : text.indexOf(hint.near);
  if (from < 0) throw new Error(`“${hint.near ?? ''}” does not stand in the article`);
  const places: number[] = [];
  for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) places.push(at);
  if (places.length > 1 && hint.near === undefined && hint.start === undefined) {
    throw new Error(`“${first}” stands ${places.length} times: say near what`);
  }
  const wanted = hint.near === undefined ? (hint.start ?? 0) : from;
  const [start] = places.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  if (start === undefined) throw new Error(`“${first}” does not stand in the article`);
  return rest.reduce<readonly [number, number]>(
    ([, end], part) => {
      const at = text.indexOf(part, end);
      if (at < 0) throw new Error(`“${part}” does not follow “${first}”`);
      return [start, at + part.length];
    },
    [start, start + first.length],
  );
}

function placeClaim(text: string, claim: Placed): object {
  const [start, end] = placeQuote(text, claim.quote, claim);
  const alternatives = claim.alt_quotes?.map((quote) => placeQuote(text, quote, { start }));
  return {
    accept_kinds: [claim.kind],
    speaker: null,
    cue: null,
    hedges: [],
    repeats: null,
    repeat_change: null,
    optional: false,
    ...claim,
    start,
    end,
    ...(alternatives && { alt_spans: alternatives }),
  };
}

/** The gold file with every place filled in. Throws where a quote is not in the article. */
export function placeGold(draft: Draft, text: string): object {
  const copies: (readonly [number, number])[] = [];
  const { headline = '' } = draft;
  for (let at = text.indexOf(headline); headline && at >= 0; at = text.indexOf(headline, at + 1)) {
    copies.push([at, at + headline.length]);
  }
  return {
    ...draft,
    sha256: createHash('sha256').update(text).digest('hex'),
    boilerplate: draft.boilerplate?.map((line) => {
      const [start, end] = placeQuote(text, line.quote, line);
      return { ...line, start, end };
    }),
    ...(headline && { headline_copies: copies }),
    claims: draft.claims.map((claim) => placeClaim(text, claim)),
  };
}

function main(paths: readonly string[]): void {
  if (paths.length === 0) process.stdout.write(HELP);
  for (const path of paths) {
    const draft = JSON.parse(readFileSync(path, 'utf8')) as Draft;
    const text = readFileSync(resolve(dirname(path), draft.article ?? 'article.txt'), 'utf8');
    writeFileSync(path, `${JSON.stringify(placeGold(draft, text), null, 2)}\n`);
  }
}

if (require.main === module) main(process.argv.slice(2));
