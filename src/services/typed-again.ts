import type { FieldErrors } from '../domain/errors';
import type { CitationInput } from '../domain/review';
import { plainAddress } from '../domain/web-address';
import type { Store } from '../store/open-store';

/** A typed citation, with the known source in the place of one that was typed again. */
export interface Recognised<Input extends CitationInput | null> {
  readonly input: Input;
  /** What is wrong where the typed address is that of another known source with a stored copy. */
  readonly errors: FieldErrors;
}

/**
 * Looks whether a source that was typed is on the desk already. The same words are the same source, so that the quote is held
 * against its copies; where only the address is the same, and there is a copy, the reviewer is asked to choose.
 */
export async function recogniseTyped<Input extends CitationInput | null>(
  store: Store,
  input: Input,
): Promise<Recognised<Input>> {
  if (input?.sourceId !== null || input.sourceUrl === '') return { input, errors: {} };
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
  if (same) return { input: { ...input, sourceId: same.mergedInto ?? same.id }, errors: {} };
  const ids = [...new Set(at.map(({ id, mergedInto }) => mergedInto ?? id))];
  const copied = await store.copies.someOf(ids, 1);
  const known = ids.find((id) => copied.has(id));
  const source = known === undefined ? null : await store.sources.find(known);
  if (source === null) return { input, errors: {} };
  const sourceUrl = `This source is on the desk already, as “${source.title}”: choose it in the list, so that the quote is held against its stored copy.`;
  return { input, errors: { sourceUrl } };
}
