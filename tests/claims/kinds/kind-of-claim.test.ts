import { findHedges } from '../../../src/claims/hedges/find-hedges';
import { kindOfClaim } from '../../../src/claims/kinds/kind-of-claim';
import { findFigures } from '../../../src/claims/figures/find-figures';
import { parseSentence } from '../../../src/language/parse';

/** The kind of a whole sentence and the words that decided it. */
function kindOf(text: string, isAttributed = false): string {
  const sentence = parseSentence(text, [0, text.length]);
  const { kind, span } = kindOfClaim({
    sentence,
    tokens: sentence.tokens.map((_, index) => index),
    predicate: sentence.tokens.findIndex(({ head }) => head === -1),
    isAttributed,
    hedges: findHedges(sentence),
    hasFigure: findFigures(text, [0, text.length]).length > 0,
  });
  return span === null ? kind : `${kind}: ${text.slice(...span)}`;
}

test.each([
  ['The mill closed in May.', 'factual'],
  ['The mill is the largest in the county.', 'factual'],
  ['The firm secured a vital licence.', 'factual'],
  ['The strait is 40 km wide, a major obstacle.', 'factual'],
  ['The mill may close.', 'speculative: may'],
  ['The mill will close in May.', 'speculative: will'],
  ['The play is the best comedy of the year.', 'opinion: best'],
  ['She is one of the finest singers of her time.', 'opinion: finest'],
  ['The song is one of the loveliest of the year.', 'opinion: loveliest'],
  ['The tunnel is a waste of money.', 'opinion: waste'],
  ['We love this town.', 'opinion: love'],
  ['Critics loved the play.', 'factual'],
  ['The soup tasted awful.', 'opinion: awful'],
  ['The soup tasted of fish.', 'factual'],
  ['The museum is worth a visit.', 'opinion: worth'],
  ['The mill is worth more than the yard.', 'factual'],
  ['The town needs more parks.', 'opinion: needs'],
  ['The mill needs a permit.', 'factual'],
  ['Halden is a leading maker of pumps.', 'opinion: leading'],
  ['Roos is the leading candidate.', 'factual'],
  ['The show was far too long.', 'opinion: long'],
  ['None of this is true.', 'factual'],
  ['The cove is one of the most beautiful in Norway.', 'opinion: beautiful'],
  ['The hamlet is among the most charming in the county.', 'opinion: charming'],
  ['The ridge has some of the best views in Kent.', 'opinion: best'],
  ['He is one of the most gifted painters in town.', 'opinion: gifted'],
  ['The street is the prettiest in town.', 'opinion: prettiest'],
  ['The flat is overpriced.', 'opinion: overpriced'],
  ['The seats were uncomfortable.', 'opinion: uncomfortable'],
  ['The fee is too high for most farmers.', 'opinion: high'],
  ['The soup was too salty for me.', 'opinion: salty'],
  ['The chapel is one of the oldest in the land.', 'factual'],
  ['The port is one of the busiest in Asia.', 'factual'],
  ['The park has some of the oldest trees in Europe.', 'factual'],
  ['The drug is one of the most expensive in the world.', 'factual'],
  ['The song is one of the most popular of the year.', 'factual'],
  ['The town is the most populous in the county.', 'factual'],
  ['The lake is too deep for divers.', 'factual'],
  ['The bridge was too low for the ship.', 'factual'],
  ['The horse was too weak to stand.', 'factual'],
  ['The mayor must resign.', 'opinion: must'],
  ['The band played badly.', 'opinion: badly'],
  ['It was the best result since May.', 'factual'],
  ['It was the worst drought in decades.', 'factual'],
  ['It is the best-selling car in Europe.', 'factual'],
  ['The car sold well.', 'factual'],
  ['The council is going to sell the mill.', 'speculative: is going to'],
  ['The mill is about to reopen.', 'speculative: is about to'],
  ['The mill is to reopen in May.', 'speculative: is to'],
  ['Mill to cut 40 jobs', 'speculative: to cut'],
  ['The mill closes next week.', 'speculative: next week'],
  ['The talks resume on Monday.', 'speculative: on Monday'],
  ['The mill closes on Mondays.', 'factual'],
  ['The aim is to close the mill.', 'factual'],
  ['Nobody is to blame.', 'factual'],
  ['The mill reportedly closed.', 'speculative: reportedly'],
  ['The council should apologise.', 'opinion: should'],
  ['The old library should reopen in March.', 'speculative: should'],
  ['The tram should be back in service by Friday.', 'speculative: should'],
  ['The Garth Museum should reopen next spring.', 'speculative: should'],
  ['The results should arrive soon.', 'speculative: should'],
  ['The old library should reopen.', 'opinion: should'],
  ['The old library should not reopen in March.', 'opinion: should'],
  ['The mine should close in March.', 'opinion: should'],
  ['The council should return in March.', 'opinion: should'],
  ['The keeper should return the key by Friday.', 'opinion: should'],
  ['The bank should return the money by Friday.', 'opinion: should'],
  ['The bill must pass both chambers.', 'factual'],
  ['The council must act.', 'opinion: must'],
  ['We must repay the loan.', 'opinion: must'],
  ['The bridge is vital for the town.', 'opinion: vital'],
  ['The law marks significant progress.', 'opinion: significant'],
  ['The plan is a mistake.', 'opinion: mistake'],
  ['The old library is a treasure.', 'opinion: treasure'],
  ['The crew deserves a medal.', 'opinion: deserves'],
  ['The play was clumsy.', 'opinion: clumsy'],
  ['It is not true that the mill closed in May.', 'factual'],
  ['The claim that the mill closed is not true.', 'factual'],
  ['It is wrong that the mill closed in May.', 'opinion: wrong'],
  ['The council approved the tentative budget on Monday.', 'factual'],
  ['The date for the vote is tentative.', 'speculative: tentative'],
])('%s is %s', (text, expected) => {
  expect(kindOf(text)).toBe(expected);
});

test('what somebody else vouches for is attributed, however it is put', () => {
  expect(kindOf('The mill may close.', true)).toBe('attributed');
});
