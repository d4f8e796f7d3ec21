import { above } from '../above';

it.each([
  ['Ferry firm offloads loss-making yard, clearing the way for its new boats.', 'making', 'amod yard'],
  ['Ferry firm offloads loss-making yard, clearing the way for its new boats.', 'clearing', 'advcl offloads'],
  ['Esk Foods reported a rise in sales for the year ended June 30 as tea grew dearer.', 'ended', 'acl year'],
  [
    'Esk Foods reported a rise in sales for the year ended June 30 as tea grew dearer.',
    'grew',
    'advcl reported',
  ],
  ['The cook left, and two maids followed him, leaving the inn empty.', 'leaving', 'advcl followed'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['Roos has the ferry repaired every May.', 'repaired', 'ccomp has'],
  ['The firm said work for the year ended on June 30.', 'ended', 'ccomp said'],
  ['The quarter ended in March as planned.', 'ended', 'root -'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
