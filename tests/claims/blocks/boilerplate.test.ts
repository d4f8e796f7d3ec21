import { BOILERPLATE_RULES, boilerplateReason } from '../../../src/claims/blocks/boilerplate';

const reasonFor = (words: string): string | null =>
  boilerplateReason(words, words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);

describe('boilerplate', () => {
  it.each(BOILERPLATE_RULES.flatMap(({ reason, examples }) => examples.map((example) => [reason, example])))(
    '%s: %s',
    (reason, example) => {
      expect(reasonFor(example)).toBe(reason);
    },
  );

  it.each([
    'The council shared the report with the police.',
    'Share prices fell by 4 per cent on Monday.',
    'Home owners will pay more next year',
    'More in the north are at risk, the agency said.',
    'The newsletter was founded in 1931 by Ida Roos.',
    'Subscribers left after the price rose to $9 a month.',
    'The advertisement showed a boat under full sail.',
    'Comments by the minister angered the union, which left the talks.',
    'Copyright law was changed in 1998.',
    'Related party deals were kept from the board.',
    'Print works closed in Bergen',
    'Video of the fire was seen by 2 million people.',
    'Listen to the people who live beside the river, Beck said.',
    'The firm uses cookies from a bakery in Dunmore, the owner said.',
    'Reporting by the commission took two years.',
    'Follow-up work is planned for May.',
    'Live music returns to the quay',
    'Opinion is divided in Skelder',
    'Follow the money, the auditor said in her report.',
    'The shop’s cookies were stale, and its policy was to sell them.',
    'Farmers can get flood alerts from the agency by telephone.',
    'Her brother was among the first to reach her.',
    'Beck joked that he knew his friend’s weaknesses but could not reach them.',
    'The union said it would write to them on Monday.',
  ])('leaves alone: %s', (line) => {
    expect(reasonFor(line)).toBeNull();
  });
});
