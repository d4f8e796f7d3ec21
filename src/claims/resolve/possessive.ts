/** "the mill" → "the mill's", "the brothers" → "the brothers'", with the apostrophe that the text uses. */
export function possessiveOf(name: string, isPlural: boolean, text: string): string {
  const mark = text.includes('’') ? '’' : "'";
  // "the government of the islands'"
  const endsPlural = isPlural || /\sof\s.*\p{Ll}s$/u.test(name);
  return endsPlural && name.endsWith('s') ? `${name}${mark}` : `${name}${mark}s`;
}
