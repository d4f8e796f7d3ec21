import type { ParsedSentence, Token } from '../../../src/language/parsed';

/** A sentence from rows "form/xpos/upos/head/deprel", and the lemma where it is not the form; heads count from 0, −1 for the root. */
export function sentence(rows: string): ParsedSentence {
  let at = 0;
  const tokens = rows
    .trim()
    .split(/\s+/u)
    .map((row) => {
      const [form = '', xpos = '', upos = '', head = '', deprel = '', lemma = form.toLowerCase()] =
        row.split('/');
      const start = at;
      at += form.length + 1;
      return {
        form,
        lemma,
        upos,
        xpos,
        head: Number(head),
        deprel,
        start,
        end: start + form.length,
      };
    });
  const text = tokens.map(({ form }) => form).join(' ');
  return { text, start: 0, end: text.length, tokens, reliable: true };
}

/** The first token with a form. */
export function tokenOf(parsed: ParsedSentence, form: string): Token {
  const token = parsed.tokens.find((one) => one.form === form);
  if (!token) throw new Error(`no "${form}" in "${parsed.text}"`);
  return token;
}

/** Where a word hangs: "verb<subject nsubj", the head's form first; the root's head is "–". */
export function hangs(parsed: ParsedSentence, form: string): string {
  const { head, deprel } = tokenOf(parsed, form);
  return `${parsed.tokens[head]?.form ?? '–'} ${deprel}`;
}
