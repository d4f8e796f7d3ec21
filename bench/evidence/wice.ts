/** A line of ev_wice or ev_wice_tokens (Kamoi et al., 2023): a claim and its cited page in sentences. */
export interface WiceItem {
  readonly id: string;
  readonly claim: string;
  readonly context: string;
  readonly source_sentences: readonly string[];
  readonly supporting: readonly number[];
  readonly supporting_sets: readonly (readonly number[])[];
  readonly label: 'supported' | 'partially_supported' | 'not_supported';
  readonly claim_tokens?: readonly string[];
  readonly non_supported?: readonly boolean[];
}

export function readWice(jsonl: string): readonly WiceItem[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const item = JSON.parse(line) as Partial<WiceItem>;
      return { context: '', supporting_sets: [], ...item } as WiceItem;
    });
}
