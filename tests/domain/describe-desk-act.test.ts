import { DESK_ACTS, type DeskAct, type DeskActName } from '../../src/domain/desk-acts';
import { claimsOfDeskAct, describeDeskAct } from '../../src/domain/describe-desk-act';

const TEXT = 'The pier closed. Boats stopped too.';

const TOLD: Readonly<Record<DeskActName, readonly [Pick<DeskAct, 'subject' | 'details'>, string, number[]]>> =
  {
    linked: [
      { subject: 'rests:7>4', details: { claim: 7, on: 4, because: '“the deal” is that one' } },
      'said that claim 7 rests on claim 4: “the deal” is that one',
      [7, 4],
    ],
    unlinked: [{ subject: 'rests:7>4', details: {} }, 'said that claim 7 does not rest on claim 4', [7, 4]],
    carded: [
      { subject: 'card:3-13-21', details: { claims: [3, 13, 21], about: 'how far the sale is', why: '' } },
      'put claims 3, 13 and 21 on a conflict card: how far the sale is',
      [3, 13, 21],
    ],
    closed: [{ subject: 'card:3-13', details: {} }, 'closed the conflict card of claims 3 and 13', [3, 13]],
    reopened: [
      { subject: 'card:3-13', details: {} },
      'opened the conflict card of claims 3 and 13 again',
      [3, 13],
    ],
    'set-aside': [
      { subject: 'gap:17-35', details: { start: 17, end: 35, reason: 'said before' } },
      'decided that “Boats stopped too.” is no claim: said before',
      [],
    ],
    dated: [{ subject: 'date', details: { date: '2026-05-14' } }, 'dated the article 2026-05-14', []],
    worked: [
      { subject: 'figure:7:0', details: { claim: 7, figure: 0 } },
      'reckoned a figure of claim 7',
      [7],
    ],
    'left-open': [
      { subject: 'open:7', details: { tried: 'asked the board' } },
      'left claim 7 open: asked the board',
      [7],
    ],
    'taken-up': [{ subject: 'open:7', details: {} }, 'took claim 7 up again', [7]],
    commented: [
      { subject: 'comment:7:2', details: { claim: 7, text: 'Who says so?' } },
      'commented on claim 7: Who says so?',
      [7],
    ],
    resolved: [{ subject: 'comment:7:2', details: {} }, 'resolved a comment on claim 7', [7]],
    carried: [
      { subject: 'carry:3:0', details: { from: 3, to: [{ number: 1 }, { number: 8 }] } },
      'gave the evidence of claim 3 to claims 1 and 8',
      [3, 1, 8],
    ],
    undid: [{ subject: 'date', details: {} }, 'took an act back', []],
  };

const act = (name: DeskActName, about: Pick<DeskAct, 'subject' | 'details'>): DeskAct => ({
  ...about,
  id: 1,
  claimId: null,
  act: name,
  by: 'Ada',
  at: '2026-06-01T09:00:00.000Z',
  undoes: null,
});

test.each(DESK_ACTS)('“%s” is told in one line, with its claims', (name) => {
  const [about, says, claims] = TOLD[name];
  expect(describeDeskAct(act(name, about), TEXT)).toBe(says);
  expect(claimsOfDeskAct(about)).toEqual(claims);
});

test('an article whose date nobody knows, and a comment that is opened again', () => {
  expect(describeDeskAct(act('dated', { subject: 'date', details: { date: null } }), TEXT)).toBe(
    'said that the article’s date is not known',
  );
  expect(describeDeskAct(act('reopened', { subject: 'comment:7:2', details: {} }), TEXT)).toBe(
    'opened a comment on claim 7 again',
  );
});
