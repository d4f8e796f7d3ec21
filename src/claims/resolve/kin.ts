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
  ['explosion', 'blast'],
  ['earthquake', 'quake'],
  ['storm', 'hurricane', 'cyclone', 'typhoon'],
  ['protest', 'demonstration', 'rally', 'march'],
  ['vote', 'election', 'ballot', 'referendum'],
  ['figure', 'number', 'total'],
  ['rise', 'increase', 'gain'],
  ['fall', 'drop', 'decline', 'decrease'],
];

/** What each kind of thing may be called by when it is named again, the general noun first. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  `vessel: ferry tanker trawler yacht freighter tug liner submarine frigate barge lifeboat ship boat
ship: ferry tanker freighter liner frigate vessel
boat: ferry trawler yacht barge lifeboat
building: block library school church theatre warehouse hall hotel house museum hospital mosque cathedral chapel mill cinema tower barn pub shop branch
plant: factory mill refinery smelter
factory: plant mill
site: factory plant mine quarry
study: trial experiment
vehicle: car lorry truck van bus tram motorbike motorcycle
plane: aircraft jet airliner
aircraft: plane jet airliner helicopter
animal: dog horse cat wolf bear cow bull pig sheep lion tiger elephant whale shark snake monkey bird
drug: medicine vaccine treatment
medicine: drug vaccine
weapon: gun knife rifle pistol axe machete sword hammer
road: street motorway highway
newspaper: daily weekly tabloid
paper: newspaper daily weekly study
party: alliance
association: charity union
stadium: ground arena
metal: copper gold silver steel aluminium
blaze: fire
crossing: bridge footbridge ferry
bridge: footbridge viaduct flyover
footbridge: bridge
team: side club
club: side team
side: club team
rig: platform
panel: committee commission
pact: alliance
stoppage: strike walkout
walkout: strike`
    .split('\n')
    .map((line) => {
      const [kind, nouns] = line.split(': ') as [string, string];
      return [kind, nouns.split(' ')] as const;
    }),
);

/** The nouns by which something may have been introduced that is called by this one: "ferry" for "vessel". */
export function kindsOf(noun: string): readonly string[] {
  const family = FAMILIES.find((words) => words.includes(noun)) ?? [];
  return [...new Set([...(KINDS.get(noun) ?? []), ...family])].filter((word) => word !== noun);
}
