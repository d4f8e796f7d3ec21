import { analyze } from '../../../src/claims/analyze';

/** The wordings of a text as the whole engine reads it. */
const read = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('a word of saying that has lost what was said', () => {
  it.each([
    [
      'The mayor is believed to have told aides that the bridge would close.',
      ['The mayor is believed to have told aides that the bridge would close.'],
    ],
    [
      'Hale, who has told friends that he will sue, left the board in May.',
      ['[Hale] will sue.', 'Hale left the board in May.'],
    ],
    [
      'Hale, who had earlier claimed that the mill was empty, resigned.',
      ['The mill was empty.', 'Hale resigned.'],
    ],
    // told whole
    [
      'The mayor is said to have told aides a lie about the bridge.',
      ['The mayor is said to have told aides a lie about the bridge.'],
    ],
    ['The minister warned the firms of fines.', ['The minister warned the firms of fines.']],
  ])('%s', (text, wordings) => {
    expect(read(text)).toEqual(wordings);
  });
});

describe('what was said and opens as no clause does', () => {
  it.each([
    'He told reporters where the money had gone.',
    'The letter told the tenants why the rent had risen and what they could do.',
    'The ferry captain warned us every day so that nobody would drown.',
    'Roos said what went wrong was the valve.',
  ])('stays with its word of saying: %s', (text) => {
    expect(read(text)).toEqual([text]);
  });

  it('stays with a subject that stands before the quotation', () => {
    expect(read('The form, which runs to nine pages, “must be sent by May”, the guide says.')).toEqual([
      'The form “must be sent by May”.',
      '[The form] runs to nine pages.',
    ]);
  });

  it('stays out of what a speaker in an aside says', () => {
    expect(
      read('The ferry could sail by Friday, said one of the engineers, who asked not to be named.'),
    ).toEqual(['The ferry could sail by Friday.', '[One of the engineers] asked not to be named.']);
  });
});

describe('what somebody once thought', () => {
  it.each([
    'She had assumed it was a lorry.',
    'Officers initially believed that the man had fallen.',
    'Police at first thought the fire was an accident.',
  ])('is not told as so: %s', (text) => {
    expect(read(text)).toEqual([text]);
  });

  it('is told where they still think or learned it', () => {
    expect(read('Roos thinks that the dam is safe.')).toEqual(['The dam is safe.']);
    expect(read('The board had learned that the sale was off.')).toEqual(['The sale was off.']);
  });

  it('is not told of what somebody is tired of hearing', () => {
    expect(read('Lind said she was tired of hearing that the trains were late.')).toEqual([
      '[Lind] was tired of hearing that the trains were late.',
    ]);
  });
});
