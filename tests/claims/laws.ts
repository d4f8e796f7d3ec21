import type { AnalysedClaim, Analysis } from '../../src/domain/analysis';
import { contains, overlaps, type SpanPair } from '../../src/domain/span';
import { parseSentence } from '../../src/language/parse';

/**
 * What breaks the laws of the engine in an analysis, one line a breach; none for a sound one. `given` says that the
 * sentences were the caller's: then they need not tile the text.
 */
export function breaches(analysis: Analysis, { given = false } = {}): string[] {
  return [
    ...tiling(analysis, given),
    ...nothingInvented(analysis),
    ...nothingDropped(analysis),
    ...soundReferences(analysis),
  ];
}

const isBlank = (words: string): boolean => words.trim() === '';

/** Law 1: blocks tile the text and sentences their blocks, with only white space between. */
function tiling({ text, blocks, sentences }: Analysis, given: boolean): string[] {
  const found: string[] = [];
  const check = (
    name: string,
    spans: readonly { start: number; end: number }[],
    from: number,
    to: number,
  ): void => {
    let at = from;
    for (const { start, end } of spans) {
      if (start < at || end < start) found.push(`law 1: ${name} ${start}-${end} overlaps or is out of order`);
      else if (!isBlank(text.slice(at, start)))
        found.push(`law 1: ${name}s leave out "${text.slice(at, start)}"`);
      at = Math.max(at, end);
    }
    if (!isBlank(text.slice(at, to))) found.push(`law 1: ${name}s leave out "${text.slice(at, to)}"`);
  };
  check('block', blocks, 0, text.length);
  for (const { start, end, block } of sentences) {
    const around = blocks[block];
    if (!around || !contains([around.start, around.end], [start, end])) {
      found.push(`law 1: sentence ${start}-${end} does not lie in block ${block}`);
    }
  }
  if (!given) {
    let next = 0;
    blocks.forEach((block, index) => {
      const from = next;
      while (next < sentences.length && sentences[next]!.block === index) next += 1;
      check('sentence', sentences.slice(from, next), block.start, block.end);
    });
    if (next < sentences.length) found.push('law 1: sentences are not in the order of their blocks');
  }
  return found;
}

/** Law 2: a wording is its fragments; a fragment is a stretch of the text, or stands in brackets and says why. */
function nothingInvented({ text, claims }: Analysis): string[] {
  const found: string[] = [];
  const bare = (words: string): string => words.replace(/\s+/gu, '');
  const own = text.toLowerCase();
  for (const { id, wording, fragments } of claims) {
    const joined = bare(fragments.map((fragment) => fragment.text).join(''));
    const said = bare(wording);
    const isSame = [joined, `${joined}.`].some(
      (candidate) => candidate === said || capitalless(candidate) === capitalless(said),
    );
    if (!isSame) found.push(`law 2: claim ${id}: wording "${wording}" is not its fragments "${joined}"`);
    for (const { text: words, from, because } of fragments) {
      if (because === undefined) {
        if (!from || bare(text.slice(...from)) !== bare(words))
          found.push(`law 2: claim ${id}: "${words}" is not the text's`);
      } else if (because === '' || !/^\[[^]*\]$/u.test(words)) {
        found.push(`law 2: claim ${id}: the insertion "${words}" has no brackets or no reason`);
      } else if (!SUPPLIED.has(because)) {
        const [lacking] = (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
          (word) => !EMPTY.has(word) && !own.includes(word),
        );
        if (lacking !== undefined) found.push(`law 2: claim ${id}: "${lacking}" stands nowhere in the text`);
      }
    }
  }
  return found;
}

/** Reasons for which a word is put in that the text need not have: a form of its verb, or what joins two of its phrases. */
const SUPPLIED = new Set([
  'copula',
  'agreement',
  'article',
  'finite form',
  'including',
  'such as',
  'partitive',
  'possession',
]);

/** The first letter may change its case. */
function capitalless(words: string): string {
  return words.replace(
    /^(\P{L}*)(\p{L})/u,
    (_, before: string, letter: string) => before + letter.toLowerCase(),
  );
}

/** Words that no claim need hold: they join, point or help. */
const EMPTY = new Set(
  `a an the of to in on at for by with and or but nor so yet is are was were be been being am has have had having do does did done
  will would shall should can could may might must that which who whom whose what this these those it its he she they we you i him her
  them us me his their our your my mine as from not no if than then there here when where while after before because since although
  though until unless whether also too however meanwhile moreover furthermore thus therefore instead still both either neither into
  onto upon over under about between among through during against within without per via s t re ve ll d m o`.split(
    /\s+/,
  ),
);

const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5});/giu;

/** Law 3: every content word of a sentence that is not skipped is in a claim, a hedge, or part of an attribution. */
function nothingDropped({ text, sentences, claims, attributions }: Analysis): string[] {
  const found: string[] = [];
  const heard = attributions
    .flatMap(({ source, cue, content, setting }) => [...source, ...cue, ...content, ...setting])
    .sort((a, b) => a[0] - b[0]);
  let first = 0;
  for (const [index, sentence] of sentences.entries()) {
    const span: SpanPair = [sentence.start, sentence.end];
    if (sentence.skipped) continue;
    if (sentence.claims.length === 0) found.push(`law 3: sentence ${index} has neither claims nor a reason`);
    while (first < heard.length && heard[first]![1] <= span[0] && heard[first]![0] < span[0]) first += 1;
    const own = sentence.claims.flatMap((id) => spansOf(claims[id]));
    for (let i = first; i < heard.length && heard[i]![0] < span[1]; i += 1) own.push(heard[i]!);
    // the names of entities are marks, as are the numbers of a list: "&nbsp;", "1."
    const words = text.slice(...span).replace(ENTITY, (name) => ' '.repeat(name.length));
    const mark =
      /^\s*(?:[•⁃◦▪‣·●○■–—*+>-]\s*|#{1,6}\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\)?\s)*/u.exec(words)?.[0]
        .length ?? 0;
    for (const { 0: word, index: at } of words.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (at < mark || EMPTY.has(word.toLowerCase())) continue;
      const place: SpanPair = [span[0] + at, span[0] + at + word.length];
      if (!own.some((covered) => overlaps(covered, place)))
        found.push(`law 3: "${word}" is lost from "${words}"`);
    }
  }
  return found;
}

/**
 * A setting holds to whom, when, where and how something was said: a tense in it tells something, which some claim of the sentence
 * must hold. One line a breach.
 */
export function settingsThatTell({ text, sentences, claims, attributions }: Analysis): string[] {
  return sentences.flatMap(({ start, end, claims: own, skipped }) => {
    const settings = attributions
      .flatMap(({ setting }) => setting)
      .filter((span) => contains([start, end], span));
    if (skipped || settings.length === 0) return [];
    const told = own.flatMap((id) => spansOf(claims[id]));
    return parseSentence(text, [start, end])
      .tokens.filter(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos))
      .map((token): SpanPair => [token.start, token.end])
      .filter((word) => settings.some((span) => contains(span, word)))
      .filter((word) => !told.some((span) => overlaps(span, word)))
      .map((word) => `“${text.slice(...word)}” is told in a setting alone: ${text.slice(start, end)}`);
  });
}

function spansOf(claim: AnalysedClaim | undefined): SpanPair[] {
  if (!claim) return [];
  const said = claim.fragments.flatMap(({ from }) => (from ? [from] : []));
  return [...claim.spans, ...said, ...claim.hedges.map(({ cue }) => cue)];
}

const RULE = /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/;

/** Whether words are said again in full, or, of more than 14, the first of them (six at the least) with a mark that more follow. */
function quotes(says: string, words: readonly string[]): boolean {
  if (says.includes(`“${words.join(' ')}”`)) return true;
  return (
    words.length > 14 &&
    Array.from({ length: 9 }, (_, more) => more + 6).some((count) =>
      says.includes(`“${words.slice(0, count).join(' ')} …”`),
    )
  );
}

/** Law 4, and that every number points at something. */
function soundReferences({
  text,
  sentences,
  claims,
  attributions,
  events,
  conflicts,
  blocks,
}: Analysis): string[] {
  const found: string[] = [];
  const expect = (isSound: boolean, what: string): void => {
    if (!isSound) found.push(`law 4: ${what}`);
  };
  const isSpan = ([start, end]: SpanPair): boolean => 0 <= start && start < end && end <= text.length;
  claims.forEach((claim, index) => {
    const at = `claim ${index}`;
    const sentence = sentences[claim.sentence];
    expect(claim.id === index, `${at} has the id ${claim.id}`);
    expect(sentence?.claims.includes(index) ?? false, `${at} is not among its sentence's claims`);
    expect(claim.spans.length > 0, `${at} has no span`);
    for (const span of claim.spans) {
      expect(isSpan(span), `${at} has the span ${span.join('-')}`);
      expect(!sentence || contains([sentence.start, sentence.end], span), `${at} leaves its sentence`);
    }
    claim.spans.forEach(([start], i) =>
      expect(i === 0 || claim.spans[i - 1]![1] <= start, `${at}: spans overlap`),
    );
    expect(claim.attribution === null || claim.attribution in attributions, `${at} points at no attribution`);
    for (const { cue, rule } of claim.hedges) expect(isSpan(cue) && RULE.test(rule), `${at}: hedge ${rule}`);
    for (const { span } of [...claim.figures, ...claim.dates, ...claim.names, ...claim.unresolved]) {
      expect(isSpan(span), `${at}: ${span.join('-')} is no span`);
    }
    const by = claim.attribution === null ? undefined : attributions[claim.attribution];
    const around = [
      ...(sentence ? [[sentence.start, sentence.end] as const] : []),
      ...(by?.source ?? []),
      ...(by?.cue ?? []),
    ];
    for (const { rule, span, says } of claim.suggestion.reasons) {
      const words = text
        .slice(...span)
        .trim()
        .split(/\s+/u);
      expect(isSpan(span) && RULE.test(rule), `${at}: reason ${rule}`);
      expect(
        words[0] !== '' && around.some((place) => contains(place, span)),
        `${at}: ${rule} names no words of its own`,
      );
      expect(quotes(says, words), `${at}: ${rule} does not say ${words.join(' ')}`);
    }
    expect(claim.suggestion.reasons.length > 0, `${at}: the suggestion has no reason`);
    expect(claim.checkworthiness >= 0 && claim.checkworthiness <= 1, `${at}: check-worthiness`);
    expect(claim.factuality === null || Math.abs(claim.factuality) <= 3, `${at}: factuality`);
    expect(
      claim.repeats === null || (claim.repeats.claim in claims && claim.repeats.claim !== index),
      `${at}: repeats`,
    );
    for (const { claim: other } of claim.restsOn)
      expect(other in claims && other !== index, `${at}: rests on ${other}`);
  });
  sentences.forEach(({ claims: own, skipped }, index) => {
    expect((own.length === 0) === (skipped !== null), `sentence ${index}: claims and a reason to skip`);
    expect(
      own.every((id) => claims[id]?.sentence === index),
      `sentence ${index} has another's claims`,
    );
  });
  for (const { rule, source, cue, content, setting } of attributions) {
    expect(RULE.test(rule), `the rule ${rule}`);
    expect(
      [...source, ...cue, ...content, ...setting].every(isSpan),
      `an attribution by ${rule} has no span`,
    );
  }
  for (const { span, factuality } of events) expect(isSpan(span) && Math.abs(factuality) <= 3, 'an event');
  for (const conflict of conflicts)
    expect(
      conflict.claims.every((id) => id in claims),
      'a conflict',
    );
  blocks.forEach(({ repeats }, i) =>
    expect(repeats === null || (repeats in blocks && repeats !== i), `block ${i} repeats`),
  );
  return found;
}
