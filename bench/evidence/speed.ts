import { bestCoverage, holdAgainstRead } from '../../src/evidence/hold-against';
import { readClaim } from '../../src/evidence/read-claim';
import { readSource } from '../../src/evidence/read-source';
import { indexPassages, PEER_READINGS } from './peers';
import type { WiceItem } from './wice';

const SIZES = [200, 2_000, 20_000];
const CLAIMS = 40;
const MANY = { sources: 100, sentences: 200, claims: 200 };
/** As the desk does: a source is held against a claim only where half of the claim's words stand in one passage. */
const OFFERED = 0.5;

/** Processor time in milliseconds. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

const shown = (time: number): string => time.toPrecision(3);

/** Rows of a table: time to read a source and to hold a claim against it, Stet and the peer by turns. */
export function timeSizes(items: readonly WiceItem[]): readonly string[] {
  const sentences = items.flatMap(({ source_sentences }) => source_sentences);
  const claims = items.slice(0, CLAIMS).map(({ claim }) => claim);
  const measure = (size: number): string => {
    const passages = sentences.slice(0, size);
    const read = timeOf(() => readSource(passages));
    const indexed = timeOf(() => indexPassages(PEER_READINGS[0]!, passages));
    const [source, index] = [readSource(passages), indexPassages(PEER_READINGS[0]!, passages)];
    let [held, searched] = [0, 0];
    for (const claim of claims) {
      held += timeOf(() => holdAgainstRead(readClaim(claim), source)) / claims.length;
      searched += timeOf(() => index.search(claim)) / claims.length;
    }
    return `| ${size} | ${shown(read)} | ${shown(indexed)} | ${shown(held)} | ${shown(searched)} | ${shown(held / searched)} × |`;
  };
  measure(SIZES[0]!);
  return SIZES.map(measure);
}

/** Seconds for 200 claims over 100 sources: each claim against each source, and as the desk does it. */
export function timeMany(items: readonly WiceItem[]): {
  readonly all: number;
  readonly asTheDesk: number;
  readonly peer: number;
} {
  const sentences = items.flatMap(({ source_sentences }) => source_sentences);
  const claims = items.slice(0, MANY.claims).map(({ claim }) => claim);
  const texts = Array.from({ length: MANY.sources }, (_, i) =>
    sentences.slice(i * MANY.sentences, (i + 1) * MANY.sentences),
  );
  const seconds = (work: () => void): number => timeOf(work) / 1000;
  return {
    all: seconds(() => {
      const read = claims.map((claim) => readClaim(claim));
      for (const source of texts.map((text) => readSource(text)))
        for (const claim of read) holdAgainstRead(claim, source);
    }),
    asTheDesk: seconds(() => {
      const read = claims.map((claim) => readClaim(claim));
      for (const source of texts.map((text) => readSource(text)))
        for (const claim of read) if (bestCoverage(claim, source) >= OFFERED) holdAgainstRead(claim, source);
    }),
    peer: seconds(() => {
      for (const passages of texts) {
        const index = indexPassages(PEER_READINGS[0]!, passages);
        for (const claim of claims) index.search(claim);
      }
    }),
  };
}
