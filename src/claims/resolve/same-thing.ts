import type { NounMention } from './mention';

/** What a mention is a mention of, as a key: a name is one thing wherever it stands, and so is a noun, unless it is another one or somebody's. */
export function thingOf(
  { isNamed, meant, lemma, plural, possessor, text, token, sentence }: NounMention,
  name: string,
): string {
  if (isNamed || meant !== undefined) return name;
  if (/^(?:another|each|every|no|any)\s/iu.test(text)) return `${text} ${sentence}.${token}`;
  const owner = possessor !== null || /['’]s?\s/u.test(text) ? text.toLowerCase() : '';
  return [lemma, plural ? 'several' : 'one', owner].join(' ');
}
