import { regularForm } from '../../src/evidence/irregular-forms';

describe('regularForm', () => {
  test.each([
    ['wrote', 'write'],
    ['written', 'write'],
    ['women', 'woman'],
    ['oversaw', 'oversee'],
    ['laid', 'lay'],
    ['died', 'died'],
    ['port', 'port'],
    ['', ''],
  ])('%s: %s', (form, base) => {
    expect(regularForm(form)).toBe(base);
  });
});
