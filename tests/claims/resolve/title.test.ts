import { analyze } from '../../../src/claims/analyze';

/** The last claim below a title, with what it leaves open. */
function under(title: string, text: string): string {
  const claim = analyze(`${title}\n\n${text}`).claims.at(-1)!;
  return [claim.wording, ...claim.unresolved.map(({ why }) => why)].join(' ?? ');
}

const VELORA =
  'Velora will shut its depot at Marsk in May, the company said on Thursday. Ida Roos, a driver, said she had heard it on the radio.';

describe('what an article is about', () => {
  it.each([
    // a firm by what it does
    [`${VELORA} The company has run buses since 1970.`, 'The company [Velora] has run buses since 1970.'],
    [`${VELORA} Odd Hansen, chief executive, resigned.`, 'Odd Hansen [is] chief executive [of Velora].'],
    [`${VELORA} The Roads Alliance said the company had lost money.`, 'The company [Velora] had lost money.'],
  ])('is the firm that is meant: %s', (text, wording) => {
    expect(under('Velora to shut depot at Marsk', text)).toBe(wording);
  });

  it('but not where another acts as well', () => {
    expect(
      under(
        'Velora to shut depot at Marsk',
        `${VELORA} Ferrano has hired 40 drivers. The company is Danish.`,
      ),
    ).toContain('may be Ferrano');
  });

  it.each([
    ['Naps make drivers safer, study finds', 'The findings were published in May.'],
    ['Clerk stole from school, court told', 'The defendant worked at night.'],
    ['Homes planned beside Roos mill', 'The application was handed in on Monday.'],
    ['Bumblebees like blue flowers', 'The bees were marked with paint.'],
    ['Vell City sign Tomas Roos', 'The fee is £2m.'],
  ])('leaves nothing open that its title tells: %s', (title, text) => {
    expect(under(title, `Ida Roos spoke to the Herald. ${text}`)).toBe(text);
  });

  it.each([
    ['Naps make drivers safer, study finds', 'The bridge was closed in May.', 'which one: the bridge'],
    ['Homes planned beside Roos mill', 'The lorry was found at night.', 'which one: the lorry'],
  ])('and all that it does not: %s', (title, text, why) => {
    expect(under(title, `Ida Roos spoke to the Herald. ${text}`)).toBe(`${text} ?? ${why}`);
  });
});
