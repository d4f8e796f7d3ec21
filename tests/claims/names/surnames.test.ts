import { analyze } from '../../../src/claims/analyze';

const claimants = (text: string) => analyze(text).attributions.map(({ claimant }) => claimant);

describe('a surname that is a word of bodies too', () => {
  test.each([
    ['Ruth Mills said the shop would close.', 'Ruth Mills', 'person'],
    ['Martin Court said that he would stay.', 'Martin Court', 'person'],
    ['Orrin Mills said it would close.', 'Orrin Mills', 'body'],
    ['Victoria Mills said it would close.', 'Victoria Mills', 'body'],
    ['Harbour Bank said it had made a loss.', 'Harbour Bank', 'body'],
  ])('names a person behind a given name: %s', (text, name, kind) => {
    expect(claimants(text)[0]).toMatchObject({ name, kind });
  });

  test('and alone is that person', () => {
    expect(claimants('Ruth Mills closed the shop. Mills said she was sad.')[0]).toMatchObject({
      name: 'Ruth Mills',
      kind: 'person',
    });
  });
});
