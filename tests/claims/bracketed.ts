/** A sentence whose roles stand in brackets, read: `[cue According to] [source the ministry], [content exports fell].` */
export interface Bracketed {
  readonly text: string;
  /** The words of each role, in reading order. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

/** Takes the brackets out of an example and keeps what they say. */
export function readBracketed(example: string): Bracketed {
  const roles: Record<string, string[]> = {};
  const text = example.replace(/\[(\w+) ([^\]]*)\]/gu, (_, role: string, words: string) => {
    (roles[role] ??= []).push(words);
    return words;
  });
  return { text, roles };
}
