import { wordingOf } from '../../../src/claims/wording/wording';

describe('wordingOf', () => {
  it('joins stretches and insertions, with a capital and a full stop', () => {
    const fragments = [
      { text: '[the mill]', because: 'subject', from: [0, 8] as const },
      { text: 'laid off\n40 people', from: [20, 38] as const },
    ];
    expect(wordingOf(fragments)).toBe('[The mill] laid off 40 people.');
  });

  it('keeps the mark at the end and closes up to punctuation', () => {
    const fragments = [
      { text: 'Roos', from: [0, 4] as const },
      { text: ', the master, left!', from: [9, 28] as const },
    ];
    expect(wordingOf(fragments)).toBe('Roos, the master, left!');
  });

  it('leaves a name its small letter where a capital follows inside it', () => {
    const first = (text: string): string => wordingOf([{ text, from: [0, text.length] as const }]);
    expect(first('iPad sales rose')).toBe('iPad sales rose.');
    expect(first('macOS was hit')).toBe('macOS was hit.');
    expect(first('the iPad sold well')).toBe('The iPad sold well.');
  });

  it('is empty for no fragments', () => {
    expect(wordingOf([])).toBe('');
  });
});
