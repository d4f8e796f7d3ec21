import { applyFixes, readFixes } from '../../../tools/treebank/fixes';
import { readConllu } from '../../../tools/train/parser/read-treebank';
import { writeConllu } from '../../../tools/treebank/write-conllu';

const DRAFT = `# text = Strike costs firms dear
1	Strike	strike	VERB	VB	_	0	root	_	_
2	costs	cost	NOUN	NNS	_	1	obj	_	_
3	firms	firm	NOUN	NNS	_	2	dep	_	_
4	dear	dear	ADV	RB	_	1	advmod	_	_

`;

describe('fixes', () => {
  it('change tags, head, relation and lemma of a word, in any order', () => {
    const [fixed] = applyFixes(
      readConllu(DRAFT),
      readFixes('# the verb\n1 2 VERB|VBZ 0 root\n1 1 2 nsubj NOUN|NN\n1 3 obj\n1 4 2 lemma=dearly'),
    );
    expect(fixed!.upos).toEqual(['NOUN', 'VERB', 'NOUN', 'ADV']);
    expect(fixed!.xpos).toEqual(['NN', 'VBZ', 'NNS', 'RB']);
    expect(fixed!.heads).toEqual([1, -1, 1, 1]);
    expect(fixed!.relations).toEqual(['nsubj', 'root', 'obj', 'advmod']);
    expect(fixed!.lemmas[3]).toBe('dearly');
  });

  it('leave everything else as it was', () => {
    expect(writeConllu(applyFixes(readConllu(DRAFT), []))).toBe(DRAFT);
  });

  it.each(['1 2', 'x 2 obj', '1 y obj'])('refuse %j', (line) => {
    expect(() => readFixes(line)).toThrow('not a fix');
  });

  it('refuse a word that is not there', () => {
    expect(() => applyFixes(readConllu(DRAFT), readFixes('1 9 obj'))).toThrow('no word 9 in sentence 1');
  });
});
