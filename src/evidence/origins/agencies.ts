/** News agencies and press-release wires: the name, and the other words that stand for it. */
export const AGENCIES: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Reuters', 'Thomson Reuters'],
  ['Associated Press', 'AP', 'The Associated Press'],
  ['Agence France-Presse', 'AFP'],
  ['Deutsche Presse-Agentur', 'DPA', 'dpa'],
  ['PA Media', 'PA', 'Press Association', 'The Press Association'],
  ['Bloomberg', 'Bloomberg News'],
  ['Xinhua', 'Xinhua News Agency'],
  ['TASS'],
  ['Interfax'],
  ['ANSA'],
  ['EFE'],
  ['Kyodo', 'Kyodo News'],
  ['Press Trust of India', 'PTI'],
  ['Asian News International', 'ANI'],
  ['United Press International', 'UPI'],
  ['Australian Associated Press', 'AAP'],
  ['The Canadian Press', 'Canadian Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['Dow Jones Newswires', 'Dow Jones'],
  ['PR Newswire', 'PRNewswire'],
  ['Business Wire', 'BUSINESS WIRE'],
  ['GlobeNewswire', 'GLOBE NEWSWIRE'],
  ['EurekAlert', 'EurekAlert!'],
];

const byName = new Map(
  AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((word) => [word, name] as const)),
);

/** The agency that goes by this word, or null. */
export function agencyNamed(word: string): string | null {
  return byName.get(word.trim()) ?? null;
}
