import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/claims/analyze';
import type { AnalysedClaim, Analysis } from '../../src/domain/analysis';
import { readAllGold } from '../../tests/gold/gold-files';
import { readVouched } from '../speakers/vouched-text';
import type { Read } from './verdicts';

/** An article of a set, and the engine's claims of it. */
export interface Article {
  readonly set: string;
  readonly name: string;
  readonly analysis: Analysis;
}

const SPEAKERS = join(__dirname, '..', 'speakers');

/** The sets whose wordings can be read: the gold articles, and those of `bench:speakers` without their marks. */
export function setNames(): readonly string[] {
  const folders = readdirSync(SPEAKERS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['gold', ...folders.map(({ name }) => name)];
}

/** Reads one set's articles. */
export function readSet(set: string): readonly Article[] {
  const texts =
    set === 'gold'
      ? readAllGold().map(({ gold, text }) => ({ name: gold.id, text }))
      : readdirSync(join(SPEAKERS, set))
          .sort()
          .map((file) => ({
            name: file.replace(/\.txt$/u, ''),
            text: readVouched(readFileSync(join(SPEAKERS, set, file), 'utf8')).text,
          }));
  return texts.map(({ name, text }) => ({ set, name, analysis: analyze(text) }));
}

/** What a reader sees of a claim: the wording on one line, and who speaks. */
export function asRead({ name, analysis }: Article, { wording, attribution }: AnalysedClaim): Read {
  const speaker =
    attribution === null ? '' : (analysis.attributions[attribution]!.claimant.name ?? '(nobody named)');
  return { article: name, speaker: oneLine(speaker), wording: oneLine(wording) };
}

/** Whether something of another sentence was put into a claim's wording. */
export function hasInsertion({ analysis }: Article, { fragments, sentence }: AnalysedClaim): boolean {
  const { start, end } = analysis.sentences[sentence]!;
  return fragments.some(
    ({ because, from }) => because !== undefined && from !== null && (from[0] < start || from[0] >= end),
  );
}

export const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();
