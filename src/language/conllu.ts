import type { ParsedSentence } from './parsed';

/**
 * A sentence in CoNLL-U (https://universaldependencies.org/format.html): the comments given ("newdoc id = mill") and one
 * with its text, a line of ten columns a word, an empty line. Line breaks and tabs inside the sentence are printed as spaces.
 */
export function toConllu(sentence: ParsedSentence, comments: readonly string[] = []): string {
  const { text, tokens } = sentence;
  const lines = tokens.map((token, i) => {
    const touches = tokens[i + 1]?.start === token.end;
    return [
      i + 1,
      token.form,
      token.lemma,
      token.upos,
      token.xpos,
      '_',
      token.head + 1,
      token.deprel,
      '_',
      touches ? 'SpaceAfter=No' : '_',
    ].join('\t');
  });
  const said = `text = ${text.slice(sentence.start, sentence.end).trim().replace(/\s+/g, ' ')}`;
  const heading = [...comments, said].map((comment) => `# ${comment}`);
  return `${[...heading, ...lines].join('\n')}\n\n`;
}
