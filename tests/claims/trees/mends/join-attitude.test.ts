import { above } from '../above';

test.each([
  ['Engineers hope that the dam will hold but fear that it will not.', 'fear', 'conj hope'],
  ['Nurses hope the boy will walk but doubt he will run.', 'doubt', 'conj hope'],
  ['Experts believe the ice will melt and fear that towns will flood.', 'fear', 'conj believe'],
])('who hopes fears as well: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

test.each([
  ['Leaders hope that voters will listen and believe that the law is fair.', 'believe', 'conj listen'],
  ['Engineers hope that the dam will hold and fill.', 'fill', 'conj hold'],
])('but what is hoped of others may be that they do: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

test.each([
  ['Pilots say the fog may lift but warn that the roads are icy.', 'warn', 'conj say'],
  ['Bakers say flour will get cheaper but caution that sales remain weak.', 'caution', 'conj say'],
  ['Nurses say the boy could walk soon but stress that he needs help.', 'stress', 'conj say'],
  ['Tenants say they can smell gas but complain that engineers never come.', 'complain', 'conj say'],
  ['Critics believe the bank should cut rates yet warn that prices could rise.', 'warn', 'conj believe'],
  ['Doctors say the twins could survive but fear that one will be blind.', 'fear', 'conj say'],
  ['Union leaders say drivers will strike and warn that trains may stop.', 'warn', 'conj say'],
])('who says one thing says another: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

test.each([
  ['The study says officials may know the toll but admit that they kept it.', 'admit', 'conj know'],
  ['Aides say the ministers will fight but know they may lose.', 'know', 'conj fight'],
  ['Teachers say parents will meet the mayor and warn that the school may close.', 'warn', 'conj meet'],
  ['Lawyers say clerks lie and claim that they help.', 'claim', 'conj lie'],
])('but not what those told of say as well: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
