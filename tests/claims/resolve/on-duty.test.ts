import { analyze } from '../../../src/claims/analyze';

/** The last claim of a text, with what it leaves open. */
function lastOf(text: string): string {
  const claim = analyze(text).claims.at(-1)!;
  return [claim.wording, ...claim.unresolved.map(({ why }) => why)].join(' ?? ');
}

describe('somebody on duty', () => {
  it.each([
    [
      'Reed said he was sorry. The judge jailed him for a year.',
      'The judge jailed [Reed] for a year. ?? which one: the judge',
    ],
    [
      'Lund wept in court. The prosecutor asked for ten years.',
      'The prosecutor asked for ten years. ?? which one: the prosecutor',
    ],
    ['Constable Ian Dodd stopped a car. The officer was shot.', 'The officer [Ian Dodd] was shot.'],
    ['Ida Roos, a nurse, found the boy. The nurse ran.', 'The nurse [Ida Roos] ran.'],
  ])('is whom the text has called so alone: %s', (text, wording) => {
    expect(lastOf(text)).toBe(wording);
  });

  it.each([
    [
      'Cole was ill for a year. The nurse said he slept all day.',
      'He slept all day. ?? may be the nurse or Cole',
    ],
    [
      'Ann Moss treated the boy. The doctor said he would live.',
      'He would live. ?? may be the doctor or the boy',
    ],
    [
      'The minister spoke on Monday. She said she was ill.',
      '[The minister] was ill. ?? which one: the minister',
    ],
  ])('may speak of another: %s', (text, wording) => {
    expect(lastOf(text)).toBe(wording);
  });
});

describe('a surname', () => {
  it.each([
    [
      'Dahl was taken to hospital. The club has sacked two managers.',
      'The club has sacked two managers. ?? which one: the club',
    ],
    [
      'Dahl was out. The club said the Norwegian would be back. The club has won six games.',
      'The club has won six games. ?? which one: the club',
    ],
    [
      'Redhill lost again. The club said it would appeal. The club has won six games.',
      'The club [Redhill] has won six games.',
    ],
    [
      'Redhill lost again. The club said the manager would leave. The club has won six games.',
      'The club [Redhill] has won six games.',
    ],
  ])('is no club’s: %s', (text, wording) => {
    expect(lastOf(text)).toBe(wording);
  });
});

describe('whom a speaker speaks to', () => {
  it.each([
    [
      '“They ran all day,” Ida Roos told reporters. “They never gave up.”',
      'They never gave up. ?? nothing named before fits',
    ],
    [
      'Ida Roos met reporters on Monday. They asked her about the game.',
      '[Reporters] asked [Ida Roos] about the game.',
    ],
  ])('is not “they” to that one: %s', (text, wording) => {
    expect(lastOf(text)).toBe(wording);
  });
});
