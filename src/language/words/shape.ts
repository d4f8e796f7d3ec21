/** Letters alone, as most words are: nothing to change. */
const PLAIN = /^[a-z]+$/;

/** A word as the model looks it up: lower case, one kind of quote and dash, digits as 0, addresses alike. */
export function normalise(form: string): string {
  const small = form.toLowerCase();
  if (PLAIN.test(small)) return small;
  const lower = small.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\d/g, '0');
  return /^(https?:|www\.)/.test(lower) ? '<url>' : lower;
}

const MAX_SHAPE = 8;

/** The outline of a word: "McDonald" XxXx, "1,200" d,d; runs of one kind once, other marks as they stand. */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  for (const character of form) {
    const kind = kindOf(character);
    if (kind !== last) shape += kind;
    last = kind;
    if (shape.length >= MAX_SHAPE) break;
  }
  return shape.slice(0, MAX_SHAPE);
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (/\p{Lu}/u.test(character)) return 'X';
  return /\p{L}/u.test(character) ? 'x' : character;
}
