/** The CSL-JSON types that the form offers, in the words of the desk; what is imported may have any other. */
export const SOURCE_TYPES = [
  ['webpage', 'Web page'],
  ['article-newspaper', 'News article'],
  ['article-magazine', 'Magazine article'],
  ['article-journal', 'Journal article'],
  ['report', 'Report'],
  ['dataset', 'Dataset'],
  ['document', 'Document'],
  ['book', 'Book'],
  ['chapter', 'Chapter of a book'],
  ['legislation', 'Law'],
  ['legal_case', 'Court decision'],
  ['interview', 'Interview'],
  ['post', 'Post on a social network'],
  ['post-weblog', 'Blog post'],
  ['broadcast', 'Broadcast'],
  ['song', 'Sound recording'],
  ['motion_picture', 'Film or video'],
  ['speech', 'Speech'],
  ['personal_communication', 'E-mail or letter'],
] as const satisfies readonly (readonly [string, string])[];

/** The type in the words of the desk: "report" is "Report"; a type that is not in the list is named as it is. */
export function sayType(type: string): string {
  return SOURCE_TYPES.find(([name]) => name === type)?.[1] ?? type.replace(/[-_]/g, ' ');
}
