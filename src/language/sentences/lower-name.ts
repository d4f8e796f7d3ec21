const PARTICLES = 'al|el|bin|ibn|ben|da|de|del|della|den|der|di|du|la|le|ten|ter|van|von|zu|zum|af';
/** "al-Shabab", "von der Leyen", "de Blasio", "d’Estaing". */
const LOWER_NAME = new RegExp(
  String.raw`^(?:a[dlnrstz]h?-\p{Lu}|el-\p{Lu}|[dl]['’]\p{Lu}|(?:(?:${PARTICLES})\s){1,3}\p{Lu}\p{Ll})`,
  'u',
);

/** Whether a stretch begins with a name that keeps its small letter at the head of a sentence. */
export function opensWithLowerName(rest: string): boolean {
  return LOWER_NAME.test(rest);
}
