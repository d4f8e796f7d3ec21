import { above } from '../above';

it.each([
  ['Residents formed a group, Keep Orr Green, and sued the council.', 'Keep', 'appos group'],
  ['She has helped to set up a fund, Mend Our Roofs, which has raised £9,000.', 'Mend', 'appos fund'],
  ['She has helped to set up a fund, Mend Our Roofs, which has raised £9,000.', 'raised', 'acl:relcl Mend'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The firm cut a rate, closed two mills and left.', 'closed', 'conj cut'],
  ['The firm plans to cut a rate, close two mills and leave.', 'close', 'conj cut'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
