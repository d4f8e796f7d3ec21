/**
 * Verbs that say little by themselves: what is claimed stands in what goes with them ("joined the band", "was named
 * captain"), and a source has as often another of them. Forms that are also nouns ("work", "name") are left out.
 */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  `appeared appears appearing appointed based became become becomes becoming began begins begun beginning bring brings
  brought bringing called came come comes coming comprise comprises comprised consist consists consisted contain contains
  contained continue continues continued featured gave give given gives giving go goes gone went got gets getting held
  holds holding include included includes including involve involved involves involving join joined joins joining keeps
  kept keeping known located made make makes making named played plays playing received receives receiving remained
  remains served serves serving situated started takes taken taking took used uses using worked works working`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
