import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWice, type WiceItem } from '../../../bench/evidence/wice';
import { passageFeatures, readSource, type ReadSource } from '../../../src/evidence/passage-features';
import { type EvidenceWord, wordsOf } from '../../../src/evidence/words';

/** A claim of WiCE with its source, measured. */
export interface WiceExample {
  readonly item: WiceItem;
  readonly claim: readonly EvidenceWord[];
  readonly source: ReadSource;
  readonly features: readonly (readonly number[])[];
  readonly supporting: ReadonlySet<number>;
  /** 0…9, by the hash of the id. */
  readonly fold: number;
}

export const FOLDS = 10;

/** The development set of WiCE, measured; `folder` holds `ev_wice/dev.jsonl`. */
export function readExamples(folder: string): readonly WiceExample[] {
  return readWice(readFileSync(join(folder, 'ev_wice/dev.jsonl'), 'utf8')).map((item) => {
    const claim = wordsOf(item.claim);
    const source = readSource(item.source_sentences.map(wordsOf));
    return {
      item,
      claim,
      source,
      features: passageFeatures(claim, wordsOf(item.context), source),
      supporting: new Set(item.supporting),
      fold: Number.parseInt(createHash('sha1').update(item.id).digest('hex').slice(-6), 16) % FOLDS,
    };
  });
}

/** Whether the passages hold all of one set that supports the claim. */
export function holdsFullSet({ supporting_sets, supporting }: WiceItem, chosen: readonly number[]): boolean {
  const five = new Set(chosen);
  const sets = supporting_sets.filter((set) => set.length > 0);
  return (sets.length > 0 ? sets : [supporting]).some((set) => set.every((index) => five.has(index)));
}
