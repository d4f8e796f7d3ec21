import { analyze } from '../../../src/claims/analyze';

/** The wordings of a text's claims, each with what is open in it. */
const readIn = (text: string): string[] =>
  analyze(text).claims.map(({ wording, unresolved }) =>
    [wording, ...unresolved.map(({ why }) => why)].join(' ?? '),
  );

const paragraphs = (...sentences: string[]): string => sentences.join('\n\n');

describe('whose a post is', () => {
  it.each([
    [
      'Orrin Mills closed a mill. Managing director Ida Roos resigned.',
      /^Ida Roos \[is\].* director \[of Orrin Mills\]\.$/u,
    ],
    [
      'Ida Roos, the chief executive of Ansell Foods, resigned. The chief executive was paid well.',
      /^The chief executive \[of Ansell Foods\] was paid well\.$/u,
    ],
    [
      'Harwick council met on Monday. The council leader, Ada Munk, resigned.',
      /^The council leader \[of Harwick council\] \[is\] Ada Munk\.$/u,
    ],
    [
      'Norby Rovers lost on Friday. The club sold its ground. The captain, Jon Falk, was injured.',
      /^The captain \[of Norby Rovers\] \[is\] Jon Falk\.$/u,
    ],
    [
      'Staff were paid on Monday, said Ida Roos, chief executive of Ansell Foods.',
      /^Staff \[of Ansell Foods\] were paid on Monday\.$/u,
    ],
  ])('is put in where the article has told it: %j', (text, wording) => {
    expect(readIn(text)).toContainEqual(expect.stringMatching(wording));
  });

  it.each([
    [
      'The bill is late. The council leader, Ada Munk, resigned.',
      'The council leader [is] Ada Munk. ?? of what: council leader',
    ],
    ['The wife, Ada, left.', 'The wife [is] Ada. ?? of whom: wife'],
    // said of nobody here: the name tells who it is
    ['Union leader Tom Beck thanked Ida Roos.', 'Union leader Tom Beck thanked Ida Roos.'],
    // one of several
    ['A spokesman left.', 'A spokesman left.'],
  ])('is open, or not asked: %j', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });
});

describe('"we" in a quotation', () => {
  it.each([
    [
      'Ida Roos, chief executive of Ansell Foods, spoke in Lund. "We sold two mills," Roos said.',
      'We [Ansell Foods] sold two mills.',
    ],
    [
      'Anna Beck of the Harwick Trust was in Lund. "Our staff are tired," Beck said.',
      "Our [the Harwick Trust's] staff are tired.",
    ],
    ['"We sold two mills," said Tom Beck, a farmer.', 'We sold two mills. ?? who: we'],
    // of a study
    [
      'Ida Roos, head of the Esk Lung Study, was late. "We followed 900 patients," Roos said.',
      'We followed 900 patients. ?? who: we',
    ],
    // from a place, not of a body
    ['Anna Beck of Lund was late. "We lost a day," Beck said.', 'We lost a day. ?? who: we'],
  ])('means the body of the speaker, if one is told: %j', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });
});

describe('a bare noun of a headline', () => {
  it.each([
    [
      paragraphs(
        'Drug could be offered to all patients',
        'Patients given the drug, corvexin, went home early on Monday. It is cheap.',
      ),
      'Drug [corvexin] could be offered to all patients.',
    ],
    [
      paragraphs(
        'Founder steps down at mill',
        'Ida Roos, the founder of Orrin Mills, has stepped down. She is 60.',
      ),
      'Founder [Ida Roos] steps down at mill.',
    ],
    [
      paragraphs('Court clears banker', 'Marlow Crown Court cleared Tom Beck of fraud on Monday.'),
      'Court [Marlow Crown Court] clears banker.',
    ],
  ])('gets the one name that the text below tells: %j', (text, wording) => {
    expect(readIn(text)[0]).toBe(wording);
  });

  it('is not who leads it', () => {
    const text = paragraphs(
      'Council cuts jobs',
      'Council leader Ida Roos told the chamber that money was short.',
    );
    expect(readIn(text)[0]).not.toMatch(/Roos/u);
  });

  it('is open where the text below tells none or several', () => {
    expect(readIn(paragraphs('Captain steps down', 'The squad lost again on Friday.'))[0]).toMatch(
      / \?\? (?:who|of what): captain$/u,
    );
    expect(
      readIn(
        paragraphs(
          'Captain steps down',
          'The captain, Jon Falk, and the former captain, Per Munk, spoke on Friday.',
        ),
      )[0],
    ).not.toMatch(/Falk|Munk/u);
  });
});

describe('what is said of a bare noun', () => {
  it.each([
    // what was told just before
    [
      'Deaths fell from 9% to 6%. This difference may be due to chance.',
      'This difference [between 9% and 6%] may be due to chance.',
    ],
    [
      'Judges favour a suspended sentence. Such a sentence would be rare.',
      'Such a sentence [a suspended sentence] would be rare.',
    ],
    ['Ansell lost £5,000 in fees. The loss was small.', 'The loss [of £5,000] was small.'],
    [
      'Ansell inspected the mill in Lund. The inspection took a day.',
      'The inspection [of the mill] took a day.',
    ],
    ['Ansell asked for a grant of £6 million. The grant is late.', 'The grant [of £6 million] is late.'],
    [
      'Researchers from the University of Esk weighed 84 hives. The team found two faults.',
      'The team [of researchers from the University of Esk] found two faults.',
    ],
    ['Sixty divers came. Half were hurt.', 'Half [of the sixty divers] were hurt.'],
    // open
    [
      'Judges met. Such a sentence would be rare.',
      'Such a sentence would be rare. ?? which one: such a sentence',
    ],
    ['Ansell paid its auditors. Half was paid in May.', 'Half was paid in May. ?? of what: half'],
    [
      'Ansell invested in a mill. The investment was small.',
      'The investment was small. ?? which one: the investment',
    ],
    [
      'A mill burned. The service could begin in May.',
      'The service could begin in May. ?? which one: the service',
    ],
    // everybody knows which, or a time
    ['A mill burned. The government fell.', 'The government fell.'],
    ['A mill burned. The summer was dry.', 'The summer was dry.'],
    // described by what follows
    ['A mill burned. The pollen that bees gather was weighed.', 'The pollen that bees gather was weighed.'],
  ])('is put in, open or clear: %j', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });
});

describe('what is called by a noun alone', () => {
  it.each([
    // by the one name that the whole article has for it: before, or later where the text has come by a word of it before
    ['Wexby County has 900 roads. The county raised its fee.', 'The county [Wexby County] raised its fee.'],
    [
      'Officials in Wexby shut the lake. The county paid $900. Wexby County is poor.',
      'The county [Wexby County] paid $900.',
    ],
    // not by another that is told of later
    [
      'The county shut the pool. A similar pool in Wexby County shut in 2019.',
      'The county shut the pool. ?? which one: the county',
    ],
    [
      'Officials in Wexby shut the lake. The county paid $900. Nearby Wexby County paid more.',
      'The county paid $900. ?? which one: the county',
    ],
    [
      'The court heard two cases. The Supreme Court will hear one.',
      'The court heard two cases. ?? which one: the court',
    ],
    ['The bank made a loss. Rival Orrin Bank made a profit.', 'The bank made a loss. ?? which one: the bank'],
    ['The town has debts. The nearby town of Marl has none.', 'The town has debts. ?? which one: the town'],
    [
      'The court sat on Monday. Marlow Crown Court and Esk County Court were shut.',
      'The court sat on Monday. ?? which one: the court',
    ],
    [
      'A bank lent £4m. The bank was fined. Northern Bank opened a branch.',
      'The bank was fined. ?? which one: the bank',
    ],
    // by what analysts work for
    [
      'Analysts at Penn & Lowe expected a profit of £3m. The bank cut its forecast.',
      'The bank [Penn & Lowe] cut its forecast.',
    ],
    // in a headline, by the firm that the text below is about
    [
      paragraphs('Shares drop', 'Orrin Mills Ltd said on Monday that sales fell 3%.'),
      'Shares [of Orrin Mills Ltd] drop.',
    ],
    [paragraphs('Shares drop', 'Orrin Mills Ltd sold a mill to Bexley Foods Ltd on Monday.'), 'Shares drop.'],
    // a share of something, or all that there are
    ['Side effects were mild.', 'Side effects were mild. ?? of what: side effects'],
    ['Costs rise with age.', 'Costs rise with age.'],
  ])('is told, open or clear: %j', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });
});

describe('a whole matter that is pointed at', () => {
  it.each([
    ['"That ends today," said Ida Roos.', 'That ends today. ?? what: that'],
    ['Tom Beck knew of the fault. Roos denies this.', 'Roos denies this. ?? what: this'],
    [
      '"It is the biggest change since 1990," said Ida Roos.',
      'It is the biggest change since 1990. ?? what: it',
    ],
    ['It is the gas that costs most.', 'It is the gas that costs most.'],
  ])('is open: %j', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });
});

describe('what a verb demands', () => {
  it.each([
    [
      'A free bus runs between the market and the station. It carried 900 passengers in May.',
      '[The free bus] carried 900 passengers in May.',
    ],
    [
      'The freeze was announced in May. It was paid for by a levy.',
      '[The freeze] was paid for by a levy. ?? which one: the freeze',
    ],
  ])('tells what is meant: %j', (text, wording) => {
    expect(readIn(text)).toContain(wording);
  });

  it.each([
    ['A ministry owns the tower of the palace in Esk. It fell in 1903.', /^\[The ministry/u],
    [
      'A lorry caught fire on the A6 road. The A6 road was closed until crews put it out.',
      /\[The A6 road\]/iu,
    ],
    [
      'The Treasury opposes the plan. Two officials said it had not been discussed.',
      /^\[The Treasury\] had/u,
    ],
  ])('keeps out what does not fit: %j', (text, wrong) => {
    expect(readIn(text).filter((wording) => wrong.test(wording))).toEqual([]);
  });
});
