import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWice, type WiceItem } from '../../../bench/evidence/wice';
import { type HeldClaim, holdClaim } from '../../../src/evidence/held-claim';
import { type MeasuredPassages, passageFeatures } from '../../../src/evidence/passage-features';
import { readClaim } from '../../../src/evidence/read-claim';
import { readSource, type ReadSource } from '../../../src/evidence/read-source';
import { wordsOf } from '../../../src/evidence/words';

/** A claim of WiCE with its source, measured. */
export interface WiceExample {
  readonly item: WiceItem;
  readonly source: ReadSource;
  readonly claim: HeldClaim;
  readonly measured: MeasuredPassages;
  readonly supporting: ReadonlySet<number>;
}

/** The development set of WiCE, measured; `folder` holds `ev_wice/dev.jsonl`, `read` is how words are read. */
export function readExamples(folder: string, read = wordsOf): readonly WiceExample[] {
  return readWice(readFileSync(join(folder, 'ev_wice/dev.jsonl'), 'utf8')).map((item) => {
    const source = readSource(item.source_sentences, read);
    const claim = holdClaim(readClaim(item.claim, item.context, read), source);
    return {
      item,
      source,
      claim,
      measured: passageFeatures(claim, source),
      supporting: new Set(item.supporting),
    };
  });
}

/** Whether the passages hold all of one set that supports the claim. */
export function holdsFullSet({ supporting_sets, supporting }: WiceItem, chosen: readonly number[]): boolean {
  const five = new Set(chosen);
  const sets = supporting_sets.filter((set) => set.length > 0);
  return (sets.length > 0 ? sets : [supporting]).some((set) => set.every((index) => five.has(index)));
}
