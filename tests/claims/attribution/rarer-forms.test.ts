import { vouched } from './vouched';

/** Who vouches, in forms without a plain word of saying. */
const FORMS: Readonly<Record<string, readonly (readonly [text: string, claim: string])[]>> = {
  'whose account it is': [
    ['In Lind’s view, the mine is safe.', 'Lind: The mine is safe.'],
    ['The mine, in Lind’s opinion, is safe.', 'Lind: The mine is safe.'],
    ['By its own account, the firm lost 40 million crowns.', 'the firm: The firm lost 40 million crowns.'],
    ['By his own admission, Lind had not read it.', 'Lind: Lind had not read it.'],
    ['Nine hundred marched, by the union’s count.', 'the union: Nine hundred marched.'],
    ['By most estimates, the tunnel will cost 3 billion.', 'nobody named: The tunnel will cost 3 billion.'],
    ['In the telling of the mayor, the road was paid for.', 'the mayor: The road was paid for.'],
    ['To hear Lind tell it, the pumps failed at noon.', 'Lind: The pumps failed at noon.'],
    ['If Lind is to be believed, the pumps failed at noon.', 'Lind: The pumps failed at noon.'],
    [
      'For Anna Lind, the tower was the ugliest thing in Holm.',
      'Anna Lind: For Anna Lind, the tower was the ugliest thing in Holm.',
    ],
  ],
  'so somebody says': [
    ['The mine is safe, or so Lind claims.', 'Lind: The mine is safe.'],
    ['The pumps failed – so says Lind.', 'Lind: The pumps failed.'],
  ],
  'what somebody holds': [
    ['Lind’s argument is that the pumps had failed.', 'Lind: The pumps had failed.'],
    ['The message from Lind was that the mine is safe.', 'Lind: The mine is safe.'],
    ['The view among experts is that the ice will hold.', 'experts: The ice will hold.'],
    ['Lind is of the view that the mine is safe.', 'Lind: The mine is safe.'],
    ['Lind holds the view that the mine is safe.', 'Lind: The mine is safe.'],
    ['What Lind says is that the pumps failed.', 'Lind: The pumps failed.'],
    ['Lind was clear that the mine was safe.', 'Lind: The mine was safe.'],
    ['Lind was adamant that the mine was safe.', 'Lind: The mine was safe.'],
  ],
  'what has come to be said': [
    ['Word came that the pass was closed.', 'nobody named: The pass was closed.'],
    ['Word reached the town on Friday that the pass was closed.', 'nobody named: The pass was closed.'],
    ['Rumour has it that the mill was sold.', 'nobody named: The mill was sold.'],
    ['"The pumps failed," came the reply from the mill.', 'the mill: The pumps failed.'],
    ['"The pumps failed," was Lind’s reply.', 'Lind: The pumps failed.'],
    ['The court heard how the pumps had failed.', 'The court: The pumps had failed.'],
  ],
  'a quotation beside whatever is done with it': [
    ['"The pumps failed," Lind chipped in.', 'Lind: The pumps failed.'],
    ['"The pumps failed," Lind piped up from the back.', 'Lind: The pumps failed.'],
    ['"The pumps failed in May," adjudged the inspector, Ida Roos.', 'Ida Roos: The pumps failed in May.'],
    ['"The pumps failed," Lind is quoted as saying.', 'Lind: The pumps failed.'],
    ['Lind shook her head: "The pumps failed."', 'Lind: The pumps failed.'],
    ['Lind broke in: "The pumps failed."', 'Lind: The pumps failed.'],
    ['"We won" – Lind', 'Lind: We won.'],
    ['Kira Pohl: "I did not leave. I was pushed."', 'Kira Pohl: [Kira Pohl] was pushed.'],
  ],
};

describe.each(Object.entries(FORMS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, claim) => {
    expect(vouched(text)).toContain(claim);
  });
});

test.each([
  'In Lind’s account, police found 40,000 crowns.',
  'In the view of the sea, the hotel lost its charm.',
  'By Lind’s desk, a lamp was burning.',
  'Lind’s problem is that the mine is flooded.',
  'Lind’s argument is not that the mine is safe.',
  'Lind’s hope is that the mine will reopen.',
  'The mine is old, or so deep that nobody goes there.',
  'For Lind, the ruling is a setback.',
  'For Lind, it was a third win this year.',
  'To hear the band, fans paid 90 euros.',
  'There is no doubt that the mine is safe.',
  'The bus came that Lind had ordered.',
  'In "The Mill," Lind plays a miller.',
  'Lind was sent a note: "Get out of the valley."',
])('is the writer’s: %s', (text) => {
  expect(vouched(text).filter((claim) => !claim.startsWith('the writer: '))).toEqual([]);
});

test.each([
  ['"The pumps failed," and Lind left the room.', 'the writer: Lind left the room.'],
  ['Lind crossed out one line: "The pumps failed."', 'the writer: Lind crossed out one line.'],
])('is told, not said: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});
