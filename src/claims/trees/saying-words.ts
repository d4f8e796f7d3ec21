/** Verbs by which somebody tells something. */
const TELLING =
  /^(?:say|tell|write|claim|argue|insist|add|warn|testify|report|announce|inform|state|admit|note|maintain|allege|confirm|explain)$/u;

/** Verbs by which somebody thinks something. */
const THINKING = /^(?:believe|think|hope|estimate|predict|expect|fear|suggest)$/u;

/** Nouns that a clause with "that" gives the matter of. */
const MATTER =
  /^(?:fact|news|claim|idea|belief|report|sign|evidence|hope|fear|view|notion|proof|word|rumour|rumor|warning|promise|accusation|complaint|denial|insistence|contention|prediction|assurance|theory|argument|suggestion|allegation|impression|feeling|conclusion|finding|possibility|chance|risk|doubt|statement|point|case|lesson|condition|ground)$/u;

/** Whether a verb tells what somebody says. */
export function isTelling(lemma: string): boolean {
  return TELLING.test(lemma);
}

/** Whether a verb tells what somebody says or thinks. */
export function isSaying(lemma: string): boolean {
  return TELLING.test(lemma) || THINKING.test(lemma);
}

/** "the fear that …": whether a noun is such that a clause with "that" says what it is. */
export function isMatter(lemma: string): boolean {
  return MATTER.test(lemma);
}
