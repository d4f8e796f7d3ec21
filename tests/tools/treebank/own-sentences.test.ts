import { doubtsOf } from '../../../tools/treebank/doubts';
import { heldOutSentences, ownSentences } from '../../../tools/treebank/own-sentences';
import { readConllu } from '../../../tools/train/parser/read-treebank';

describe('our own sentences', () => {
  const all = ownSentences(true);

  it('have trees: one root, no cycle, no arc that crosses another, known relations', () => {
    const faults = all.flatMap((sentence) =>
      doubtsOf(sentence)
        .filter(({ isFault }) => isFault)
        .map(({ says }) => `${sentence.document}: ${sentence.text}: ${says}`),
    );
    expect(faults).toEqual([]);
  });

  it('hold their text, word by word', () => {
    for (const { text, forms } of all) expect(forms.join('')).toBe(text.replace(/\s/g, ''));
  });

  it('are learned from, but for those that are held out', () => {
    const held = heldOutSentences();
    expect(held.length).toBeGreaterThan(0);
    expect(ownSentences(false)).toHaveLength(all.length - held.length);
    const learned = new Set(ownSentences(false).map(({ text }) => text));
    expect(held.filter(({ text }) => learned.has(text))).toEqual([]);
  });
});

describe('doubts', () => {
  const doubts = (rows: string): string[] =>
    doubtsOf(readConllu(`# text = x\n${rows.trim().replace(/^ +/gm, '').replace(/ /g, '\t')}\n\n`)[0]!).map(
      ({ isFault, says }) => `${isFault ? 'fault' : 'doubt'} ${says}`,
    );

  it('find nothing in a tree that is whole', () => {
    expect(
      doubts(`1 Rents rent NOUN NNS _ 2 nsubj _ _
              2 rose rise VERB VBD _ 0 root _ _
              3 . . PUNCT . _ 2 punct _ _`),
    ).toEqual([]);
  });

  it('name a second root, a circle, an arc that crosses and a title that heads a name', () => {
    expect(
      doubts(`1 Rents rent NOUN NNS _ 0 root _ _
              2 rose rise VERB VBD _ 0 root _ _`),
    ).toContain('fault 2 roots');
    expect(
      doubts(`1 Rents rent NOUN NNS _ 2 nsubj _ _
              2 rose rise VERB VBD _ 1 advcl _ _
              3 . . PUNCT . _ 0 root _ _`),
    ).toContain('fault 1 Rents: hangs on itself');
    expect(
      doubts(`1 the the DET DT _ 3 det _ _
              2 loud loud ADJ JJ _ 4 amod _ _
              3 sea sea NOUN NN _ 0 root _ _
              4 air air NOUN NN _ 3 conj _ _`),
    ).toContain('fault 1 the: its arc crosses another: one of the two hangs wrong');
    expect(
      doubts(`1 Mayor Mayor PROPN NNP _ 3 nsubj _ _
              2 Roos Roos PROPN NNP _ 1 flat _ _
              3 left leave VERB VBD _ 0 root _ _`),
    ).toContain('fault 2 Roos: “Mayor” is a title (nmod:desc) of the name behind it');
  });

  it('name a tensed verb without a subject', () => {
    expect(
      doubts(`1 Rents rent NOUN NNS _ 2 obj _ _
              2 rose rise VERB VBD _ 0 root _ _`),
    ).toContain('doubt 2 rose: a tensed verb without a subject');
  });
});
