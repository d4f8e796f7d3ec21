import type { ParsedSentence } from './parsed';

/**
 * A sentence in CoNLL-U (https://universaldependencies.org/format.html): a comment with its text, a line of ten columns
 * a word, an empty line. Line breaks and tabs inside the sentence are printed as spaces.
 */
export function toConllu(sentence: ParsedSentence): string {
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
  const comment = `# text = ${text.slice(sentence.start, sentence.end).trim().replace(/\s+/g, ' ')}`;
  return `${[comment, ...lines].join('\n')}\n\n`;
}
