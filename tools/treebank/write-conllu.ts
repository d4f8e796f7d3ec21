import type { GoldSentence } from '../train/parser/read-treebank';

/** Sentences as CoNLL-U, without features; which words touch is read off their text. */
export function writeConllu(sentences: readonly GoldSentence[]): string {
  return sentences
    .map(({ text, forms, lemmas, upos, xpos, heads, relations }) => {
      let at = 0;
      const lines = forms.map((form, i) => {
        at = text.indexOf(form, at) + form.length;
        const touches = i + 1 < forms.length && !/\s/.test(text[at] ?? ' ');
        return [
          i + 1,
          form,
          lemmas[i],
          upos[i],
          xpos[i],
          '_',
          heads[i]! + 1,
          relations[i],
          '_',
          touches ? 'SpaceAfter=No' : '_',
        ].join('\t');
      });
      return `# text = ${text}\n${lines.join('\n')}\n\n`;
    })
    .join('');
}
