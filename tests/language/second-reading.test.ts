import { loadModel } from '../../src/language/model/load-model';
import { parseSentence } from '../../src/language/parse';
import type { Token } from '../../src/language/parsed';
import { sentenceParser } from '../../src/language/parser/parse-words';
import { wordValues } from '../../src/language/parser/word-values';
import { tagWords, retagWords, type Doubt } from '../../src/language/tagger/tag-words';
import { describeWords } from '../../src/language/words/describe-words';

const rootOf = (text: string, most = 1): Token | undefined => {
  const model = loadModel();
  const limits = { ...model, second: { ...model.second, most } };
  return parseSentence(text, [0, text.length], limits).tokens.find(({ head }) => head === -1);
};

describe('a word of which the tagger is not sure', () => {
  it.each([
    ['The charter flights land at noon.', 'flights', 'land'],
    ['Claims made by Lind match what the court heard.', 'Claims', 'match'],
  ])('is read both ways, and the better tree kept: %s', (text, once, twice) => {
    expect(rootOf(text, 0)?.form).toBe(once);
    expect(rootOf(text)).toMatchObject({ form: twice, upos: 'VERB' });
  });

  it.each([
    ['The ferry sank in May.', 'sank'],
    ['The mill employs and trains welders.', 'employs'],
    ['Both lawsuits, filed in May, are without merit.', 'merit'],
  ])('changes nothing where the first reading holds: %s', (text, root) => {
    expect(rootOf(text)?.form).toBe(root);
    expect(rootOf(text, 0)?.form).toBe(root);
  });
});

describe('reading again', () => {
  const { tagger, words: tables, parser, actions, upos, beam } = loadModel();
  const forms = 'Claims seen by the Echo show that orders sank .'.split(' ');
  const words = describeWords(forms, tables);
  const doubts: Doubt[] = [];
  const tags = tagWords(tagger, words, { doubts, unsure: 300 });

  it('finds the same tree where nothing has changed, from whatever word', () => {
    const reader = sentenceParser(parser, actions, forms.length, beam);
    const first = reader.read(wordValues(words, tags, upos));
    for (let from = 1; from <= forms.length; from += 1)
      expect(reader.readAgain(wordValues(words, tags, upos), from, -1)).toEqual(first);
  });

  it('is given up where it comes to the same place and scores no more', () => {
    const reader = sentenceParser(parser, actions, forms.length, beam);
    const values = wordValues(words, tags, upos);
    reader.read(values);
    expect(reader.readAgain(values, 1, 1)).toBeNull();
  });

  it('changes the tag of the doubtful word, and later ones only where they hang on it', () => {
    const [doubt] = doubts;
    expect(doubt).toBeDefined();
    const others = retagWords(tagger, words, tags, doubt!);
    expect(others[doubt!.word]).toBe(doubt!.tag);
    expect([...others].slice(0, doubt!.word)).toEqual([...tags].slice(0, doubt!.word));
  });
});
