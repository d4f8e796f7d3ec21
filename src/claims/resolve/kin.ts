const FAMILIES: readonly (readonly string[])[] = [
  ['deal', 'agreement', 'accord', 'pact', 'contract', 'partnership', 'bargain', 'treaty'],
  ['plan', 'proposal', 'scheme', 'project', 'programme', 'program'],
  ['law', 'bill', 'act', 'legislation', 'measure'],
  ['report', 'study', 'survey', 'research', 'paper', 'review', 'analysis'],
  ['company', 'firm', 'business', 'corporation', 'group'],
  ['decision', 'ruling', 'verdict', 'judgment', 'judgement'],
  ['attack', 'assault', 'strike', 'raid', 'bombing', 'shooting'],
  ['crash', 'accident', 'collision'],
  ['plant', 'factory', 'works', 'mill'],
  ['city', 'town', 'village'],
  ['country', 'nation', 'state'],
  ['boat', 'ship', 'vessel', 'ferry'],
  ['plane', 'aircraft', 'jet', 'airliner'],
  ['school', 'college'],
  ['fire', 'blaze'],
  ['storm', 'hurricane', 'cyclone', 'typhoon'],
  ['protest', 'demonstration', 'rally', 'march'],
  ['vote', 'election', 'ballot', 'referendum'],
  ['figure', 'number', 'total'],
  ['rise', 'increase', 'gain'],
  ['fall', 'drop', 'decline', 'decrease'],
];

const FAMILY_OF = new Map(
  FAMILIES.flatMap((family) => family.map((word) => [word, family[0] ?? word] as const)),
);

/** Whether two nouns may name the same thing: the same word, or near synonyms in news ("deal", "agreement"). */
export function areKin(one: string, other: string): boolean {
  return one === other || (FAMILY_OF.has(one) && FAMILY_OF.get(one) === FAMILY_OF.get(other));
}
