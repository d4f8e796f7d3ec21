import type { Attribution } from '../../src/domain/analysis';
import type { SpanPair } from '../../src/domain/span';
import { decompose, type ClaimDraft } from '../../src/claims/decompose';
import { parseSentence } from '../../src/language/parse';

/** The drafts of one sentence, with the attributions given by their words. */
export function draftsOf(text: string, speech: readonly Speech[] = []): readonly ClaimDraft[] {
  const attributions = speech.map((said, index) => ({ index, attribution: attributionIn(text, said) }));
  return decompose(parseSentence(text, [0, text.length]), { attributions });
}

/** The wordings of one sentence's claims. */
export function wordingsOf(text: string, speech: readonly Speech[] = []): string[] {
  return draftsOf(text, speech).map(({ wording }) => wording);
}

/** An attribution written down as the words of its parts. */
export interface Speech {
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly form?: Attribution['form'];
  readonly type?: Attribution['type'];
}

function attributionIn(text: string, { source, cue, content, form, type }: Speech): Attribution {
  const at = (words: string): SpanPair => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
    return [start, start + words.length];
  };
  return {
    type: type ?? 'indirect',
    form: form ?? 'clause',
    source: source === '' ? [] : [at(source)],
    cue: [at(cue)],
    content: content.map(at),
    setting: [],
    claimant: source === '' ? { name: null, kind: 'missing' } : { name: source, kind: 'person' },
    rule: 'by hand',
  };
}
