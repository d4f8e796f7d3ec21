import { toConllu } from '../../src/language/conllu';
import { parseSentence } from '../../src/language/parse';

describe('toConllu', () => {
  it('prints a comment, a line of ten columns a word and an empty line', () => {
    const text = 'It rained. The mills\tclosed.';
    expect(toConllu(parseSentence(text, [10, text.length]))).toBe(
      [
        '# text = The mills closed.',
        '1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_',
        '2\tmills\tmill\tNOUN\tNNS\t_\t3\tnsubj\t_\t_',
        '3\tclosed\tclose\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No',
        '4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_',
        '',
        '',
      ].join('\n'),
    );
  });

  it('puts the comments given before the text', () => {
    expect(toConllu(parseSentence('Go.', [0, 3]), ['newdoc id = a', 'sent_id = a-1'])).toMatch(
      /^# newdoc id = a\n# sent_id = a-1\n# text = Go\.\n1\tGo\t/,
    );
  });
});
