const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|her|his|its|their) /u, '')
    .replace(/’/gu, "'");

/** Whether a claimant is the speaker that a mark names ("-": nobody): the same words, or one name within the other. */
export function isSameSpeaker(claimant: string | null, name: string): boolean {
  if (name === '-' || claimant === null) return name === '-' && claimant === null;
  const [a, b] = [plain(claimant), plain(name)];
  return a === b || ` ${b} `.includes(` ${a} `) || (b.length > 4 && ` ${a} `.includes(` ${b} `));
}
