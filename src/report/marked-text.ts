import type { Block } from '../domain/analysis';
import type { ReportFindings } from './findings';
import { cutStretches, type SilentSentence, type Stretch } from './stretches';
import { saySkipped } from './words';

/** A block of the marked text. */
export interface MarkedBlock {
  readonly kind: Block['kind'];
  readonly stretches: readonly Stretch[];
}

/** The article's blocks with each claim marked, without the lines that are set aside. */
export function markBlocks(findings: ReportFindings): readonly MarkedBlock[] {
  const { text, blocks, sentences } = findings;
  const claims = blocks.map((): ReportFindings['claims'][number][] => []);
  for (const claim of findings.claims) claims[sentences[claim.sentence]!.block]!.push(claim);
  const silent = blocks.map((): SilentSentence[] => []);
  sentences.forEach(({ start, end, block, skipped, claims: own }, index) => {
    if (own.length > 0) return;
    const why = skipped ? saySkipped(skipped.reason) : null;
    silent[block]!.push({ start, end, number: index + 1, why });
  });
  const aside = new Set(findings.setAside.map(({ block }) => block));
  const opened = new Set<number>();
  return blocks.flatMap((block, index) =>
    aside.has(index)
      ? []
      : [
          {
            kind: block.kind,
            stretches: cutStretches(text, block, claims[index]!, silent[index], opened),
          },
        ],
  );
}
