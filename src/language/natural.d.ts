// natural ships one declaration file for its root, which loads everything at once; the submodules used here are
// declared one by one.
declare module 'natural/lib/natural/stemmers/porter_stemmer' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance' {
  /** Similarity 0…1 of two strings (Winkler, 1990). */
  export default function jaroWinkler(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}
