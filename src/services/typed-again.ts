import type { FieldErrors } from '../domain/errors';
import type { CitationInput } from '../domain/review';
import type { Source } from '../domain/source';
import { plainAddress } from '../domain/web-address';
import type { Store } from '../store/open-store';

/** A typed citation, with the known source in the place of one that was typed again. */
export interface Recognised<Input extends CitationInput | null> {
  readonly input: Input;
  /** The known source at the typed address, where other words were typed for it; else null. */
  readonly known: Source | null;
  /** What is wrong in that case: it is to be chosen. */
  readonly errors: FieldErrors;
}

/**
 * Looks whether a source that was typed is on the desk already. The same words are the same source, so that the quote is held
 * against its copies; where only the address is the same, the reviewer is asked to choose it: one work is one source.
 */
export async function recogniseTyped<Input extends CitationInput | null>(
  store: Store,
  input: Input,
): Promise<Recognised<Input>> {
  if (input?.sourceId !== null || input.sourceUrl === '') return { input, known: null, errors: {} };
  const typed = plainAddress(input.sourceUrl);
  const at = (await store.sources.records()).filter(({ url, urls }) =>
    [...(url === null ? [] : [url]), ...urls].some((address) => plainAddress(address) === typed),
  );
  const same = at.find(
    ({ title, by, url, rank }) =>
      title === input.sourceTitle &&
      (by ?? '') === input.sourceBy &&
      url === input.sourceUrl &&
      rank === input.sourceRank,
  );
  if (same) return { input: { ...input, sourceId: same.mergedInto ?? same.id }, known: null, errors: {} };
  const ids = [...new Set(at.map(({ id, mergedInto }) => mergedInto ?? id))];
  const copied = await store.copies.latestIds();
  const first = ids.find((id) => copied.has(id)) ?? ids[0];
  const known = first === undefined ? null : await store.sources.find(first);
  if (known === null) return { input, known: null, errors: {} };
  const sourceUrl = `This address is that of a source on the desk, “${known.title}”: take that one. If it is another work, add it under Sources first.`;
  return { input, known, errors: { sourceUrl } };
}
