/** Plurals that no ending makes, or that an ending would read as the plural of another word: plural, singular. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  `children child; feet foot; teeth tooth; geese goose; mice mouse; lice louse; dice die; oxen ox; brethren brother;
  calves calf; elves elf; halves half; hooves hoof; knives knife; leaves leaf; lives life; loaves loaf; selves self; sheaves sheaf;
  shelves shelf; thieves thief; wharves wharf; wives wife; wolves wolf; scarves scarf; dwarves dwarf;
  analyses analysis; antitheses antithesis; axes axe; catharses catharsis; crises crisis; diagnoses diagnosis; dialyses dialysis; emphases emphasis;
  hypotheses hypothesis; metamorphoses metamorphosis; metastases metastasis; nemeses nemesis; neuroses neurosis; oases oasis;
  paralyses paralysis; parentheses parenthesis; prognoses prognosis; prostheses prosthesis; psychoses psychosis; synopses synopsis; syntheses synthesis; theses thesis;
  appendices appendix; codices codex; indices index; matrices matrix; vertices vertex; vortices vortex;
  corpora corpus; genera genus; criteria criterion; phenomena phenomenon; automata automaton; schemata schema; stigmata stigma;
  algae alga; antennae antenna; formulae formula; larvae larva; nebulae nebula; vertebrae vertebra;
  bureaux bureau; châteaux château; chateaux chateau; gateaux gateau; plateaux plateau; tableaux tableau;
  aches ache; aunties auntie; birdies birdie; bogies bogie; boogies boogie; brownies brownie; caddies caddie; calories calorie; collies collie;
  cookies cookie; foodies foodie; genies genie; goalies goalie; groupies groupie; hippies hippie; hoodies hoodie; indies indie; junkies junkie; kiddies kiddie;
  magpies magpie; movies movie; oldies oldie; pixies pixie; prairies prairie; quickies quickie; roadies roadie; rookies rookie; selfies selfie; smoothies smoothie;
  sorties sortie; townies townie; veggies veggie; yuppies yuppie; zombies zombie; hankies hankie;
  clothes clothes; gases gas; yeses yes; quizzes quiz; fezzes fez; monies money;
  rabies rabies; diabetes diabetes; crossroads crossroads; mathematics mathematics; athletics athletics; gymnastics gymnastics; scabies scabies; series series; species species; mumps mumps; shambles shambles; gallows gallows; aircraft aircraft; spacecraft spacecraft; offspring offspring`
    .split(/;\s*/u)
    .map((row) => row.split(' ') as [string, string]),
);

/** Endings of compounds that change as their last part does: "bookshelves", "midwives", "grandchildren". */
const LAST_PARTS =
  /(?:children|teeth|geese|mice|halves|hooves|knives|lives|loaves|selves|shelves|thieves|wives|wolves)$/u;

/** The singular of an irregular plural, alone or as the last part of a compound. */
export function irregularPlural(form: string): string | undefined {
  const own = PLURALS.get(form);
  if (own !== undefined) return own;
  if (/\p{L}men$/u.test(form)) return `${form.slice(0, -2)}an`;
  const last = LAST_PARTS.exec(form)?.[0];
  return last === undefined || /^(?:o|twe)lives$/u.test(form)
    ? undefined
    : form.slice(0, -last.length) + PLURALS.get(last)!;
}
