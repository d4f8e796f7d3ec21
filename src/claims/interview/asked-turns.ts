import { asks, isTold, speaksOfSelf, withContinuations, type Paragraph, type Turn } from './turn';

/** So many questions make an interview; fewer are headings. */
const FEWEST = 3;
const LONGEST_QUESTION = 60;
const MARK = /^[*_#\s]*(?:Q(?:uestion)?\s?[:.–—]\s*)?[*_]*/u;

/** A paragraph that is a question and nothing else, put to somebody. */
function isQuestion({ words }: Paragraph): boolean {
  return asks(words) && !/^["“„«]/u.test(words) && words.split(/\s+/u).length <= LONGEST_QUESTION;
}

/**
 * The turns of an interview that is printed as questions, often in bold, and answers without any mark. The questions
 * address somebody, and those who answer speak of themselves: in a list of questions that readers ask ("How do I
 * apply?") nobody does.
 */
export function askedTurns(paragraphs: readonly Paragraph[]): Turn[] {
  const questions = paragraphs.filter((paragraph, position) => position > 0 && isQuestion(paragraph));
  const toSomebody = questions.filter(({ words }) => /\byou(?:r|rs|rself)?\b/iu.test(words)).length;
  const byReaders = questions.filter(({ words }) => /\b(?:I|my)\b/u.test(words)).length;
  if (questions.length < FEWEST || toSomebody * 3 < questions.length || byReaders * 3 > questions.length)
    return [];
  const asked = new Set(questions);
  const turns: Turn[] = [];
  let own = 0;
  paragraphs.forEach((paragraph, position) => {
    const { index, span, words } = paragraph;
    if (asked.has(paragraph)) {
      const length = MARK.exec(words)?.[0].length ?? 0;
      turns.push({
        block: index,
        label: null,
        words: [span[0] + length, span[1]],
        role: 'question',
        speaker: null,
      });
      return;
    }
    const before = paragraphs[position - 1];
    if (!before || !asked.has(before) || /^["“„«]/u.test(words) || isTold(words)) return;
    turns.push({ block: index, label: null, words: span, role: 'answer', speaker: null });
    if (speaksOfSelf(words)) own += 1;
  });
  const answers = turns.filter(({ role }) => role === 'answer').length;
  if (answers < FEWEST || own * 2 < answers) return [];
  return withContinuations(turns, paragraphs);
}
