import { above } from './above';

it.each([
  ['Ward, whose contract ends in June, has won 11 of the 14 games.', 'Ward', 'nsubj won'],
  ['Ward, whose contract ends in June, has won 11 of the 14 games.', 'ends', 'acl:relcl Ward'],
  ['City, who lead the league by four points, had gone ahead.', 'City', 'nsubj gone'],
  ['Brenn, the first woman to hold the post, was appointed in 2020.', 'Brenn', 'nsubj:pass appointed'],
  ['Brenn, the first woman to hold the post, was appointed in 2020.', 'woman', 'appos Brenn'],
  ['A collector from Ghent, who asked not to be named, bought it.', 'asked', 'acl:relcl collector'],
  ['He wept at the death of his aunt, who had fed him.', 'fed', 'acl:relcl aunt'],
  ['Esk Foods reported a rise in sales for the year ended June 30 as tea grew dearer.', 'ended', 'acl year'],
  [
    'Esk Foods reported a rise in sales for the year ended June 30 as tea grew dearer.',
    'grew',
    'advcl reported',
  ],
  ['The hide, which dries by day, is cut at night.', 'hide', 'nsubj:pass cut'],
  ['The editor of Hafn News, who left in May, has died.', 'left', 'acl:relcl editor'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The editor of Hafn News, which closed in May, has died.', 'closed', 'acl:relcl News'],
  ['The nephew of the king, who fled in May, has died.', 'fled', 'acl:relcl nephew'],
  ['The editor of Karl Maas, who left in May, has died.', 'left', 'acl:relcl Karl'],
  ['The firm said work for the year ended on June 30.', 'ended', 'ccomp said'],
  ['The quarter ended in March as planned.', 'ended', 'root -'],
  ['The mayor, who ran the mill, resigned.', 'ran', 'acl:relcl mayor'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
