import { viewReading } from '../../../src/web/pages/reading-page';

test.each([
  [{ read: 0, of: 0 }, false, 'The reading begins.'],
  [{ read: 0, of: 1204 }, false, '0 of 1,204 sentences are read.'],
  [{ read: 1, of: 9 }, true, '1 of 9 sentences is read.'],
  [{ read: 812, of: 2310 }, true, '812 of 2,310 sentences are read.'],
  [{ read: 2310, of: 2310 }, true, 'All 2,310 sentences are read; the claims are being set out.'],
  [null, true, 'It is read; the claims are being written down.'],
  [null, false, 'It is read.'],
])('%j', (howFar, saves, says) => expect(viewReading(howFar, saves).says).toBe(says));
