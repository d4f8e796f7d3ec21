/** A DOI that leads an address (also by a library's proxy), or that a publisher puts into its path ("…/doi/full/10.1000/182"). */
const DOI_ADDRESS =
  /^https?:\/\/(?:(?:dx|www)\.)?doi\.org(?:\.[\w.-]+)?\/|^https?:\/\/[^/?#]+\/doi\/(?:[a-z]+\/)?(?=10\.)/i;

/**
 * A DOI out of what was typed or pasted ("https://doi.org/10.1000/182", "doi:10.1000/182", "DOI 10.1000/182"), or null.
 * Of an address the part before "?" and "#" counts.
 */
export function readDoi(words: string): string | null {
  const plain = words.trim();
  const address = DOI_ADDRESS.exec(plain)?.[0];
  const rest =
    address === undefined
      ? plain.replace(/^(?:urn:doi:|info:doi\/|doi(?:\.org\/|:\s*|\s+))/i, '')
      : decode(plain.slice(address.length).replace(/[?#].*$/, ''));
  const doi = rest.replace(/[.,;]+$/, '');
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The signs of an ISBN without its name, spaces and hyphens. */
const signsOf = (words: string): string =>
  words
    .trim()
    .toUpperCase()
    .replace(/^ISBN(-?1[03])?:?/, '')
    .replace(/[\s‐–-]/g, '');

/** The check digit of the first nine digits of an ISBN-10 (ISO 2108). */
function checkOfTen(nine: string): string {
  const sum = Array.from(nine).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/** The check digit of the first twelve digits of an ISBN-13 (ISO 2108). */
function checkOfThirteen(twelve: string): string {
  const sum = Array.from(twelve).reduce(
    (total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

/** What is wrong with an ISBN, in words; null where nothing is. */
export function isbnFault(words: string): string | null {
  const signs = signsOf(words);
  if (!/^\d*X?$/.test(signs)) return 'An ISBN has digits and hyphens only, and at its end perhaps an X.';
  if (signs.length !== 10 && signs.length !== 13)
    return `An ISBN has 10 or 13 digits; this one has ${signs.length}.`;
  if (signs.length === 13 && !/^97[89]\d{10}$/.test(signs))
    return 'An ISBN of 13 digits begins with 978 or 979.';
  const check = signs.length === 10 ? checkOfTen(signs.slice(0, 9)) : checkOfThirteen(signs.slice(0, 12));
  if (signs.endsWith(check)) return null;
  return `The last digit should be ${check} to fit the others: one of the digits is wrong.`;
}

/** An ISBN's digits out of what was typed, if they fit each other, or null. */
export function readIsbn(words: string): string | null {
  return isbnFault(words) === null ? signsOf(words) : null;
}

const ISBN = /(?<![\dX])(?:97[89][\s‐–-]?)?(?:\d[\s‐–-]?){9}[\dX](?![\dX])/gi;

/** Every ISBN in a field ("0-306-40615-2 (hardcover), 978-0-306-40615-7"), as 13 digits: one book's two numbers are one. */
export function booksIn(words: string): readonly string[] {
  const read = (words.match(ISBN) ?? []).flatMap((one) => readIsbn(one) ?? []);
  return [...new Set(read.map(toThirteen))];
}

function toThirteen(isbn: string): string {
  const twelve = `978${isbn.slice(0, 9)}`;
  return isbn.length === 13 ? isbn : `${twelve}${checkOfThirteen(twelve)}`;
}
