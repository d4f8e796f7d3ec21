/** A publisher's name as it is compared: "The Lyrness Post, Ltd." and "lyrness post" are one. */
export function plainPublisher(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(
      /\b(?:the|ltd|limited|inc|llc|plc|gmbh|corp|corporation|co|company|group|media|news|online|com)\b/gu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}
