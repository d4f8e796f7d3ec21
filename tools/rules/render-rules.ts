import { RUNNING_RULES } from '../../src/claims/attribution/running-rules';
import { ATTRIBUTION_RULES } from '../../src/claims/attribution/rules';
import { CHECK_REASONS, STATED } from '../../src/claims/checkworthiness/reasons';
import { CLAUSE_RULES } from '../../src/claims/clauses';
import { semicolon } from '../../src/claims/clauses/semicolon';
import { SHARES, type Share } from '../../src/claims/conjuncts/shares';
import { DATE_RULES } from '../../src/claims/dates/rules';
import { FIGURE_RULES } from '../../src/claims/figures/rules';
import { DOUBTFUL_SAYING } from '../../src/claims/hedges/doubtful-saying';
import { HEDGE_RULES } from '../../src/claims/hedges/find-hedges';
import { TIMES_TOLD } from '../../src/claims/resolve/times/times-told';
import { SKIP_RULES } from '../../src/claims/skip/skip-reason';
import { SUGGESTION_RULES } from '../../src/claims/suggest/suggestion-rules';
import { readRuleComments } from './doc-comments';

const INTRODUCTION = `# The rules

By these rules Stet reads an article. Each stands in the code as a small value with a name, which the analysis keeps on
whatever the rule finds, and an example, which is also its test. This page is written by \`npm run docs:rules\`.
`;

/** The page that documents every rule, from the rules themselves; `claims` is the folder of their code. */
export function renderRules(claims: string): string {
  const comments = readRuleComments(claims);
  const says = (type: string, name: string): string => comments.get(`${type} ${name}`) ?? '';
  return [
    INTRODUCTION,
    section(
      'Who says it',
      'An attribution has a source, a cue and what is said. A cue belongs to the first rule here that takes it.',
      ['Rule', 'What it finds', 'Example', 'Source', 'Cue', 'Said'],
      ATTRIBUTION_RULES.map(({ name, example }) => {
        const { text, roles } = readRoles(example);
        return [
          code(name),
          says('AttributionRule', name),
          text,
          ...['source', 'cue', 'content'].map((role) => words(roles[role])),
        ];
      }),
    ),
    section(
      'Speech that runs on',
      'Words without a cue of their own that still are somebody’s.',
      ['Rule', 'What it finds', 'Example'],
      RUNNING_RULES.map(({ name, shows, example }) => [code(name), shows, example]),
    ),
    section(
      'Hedges',
      'A hedge is a word by which a claim is less than asserted, with the words that it weakens.',
      ['Rule', 'What it finds', 'Example', 'Hedge', 'Weakens'],
      [...HEDGE_RULES, DOUBTFUL_SAYING].map(({ name, example }) => {
        const { text, roles } = readRoles(example);
        const what =
          name === DOUBTFUL_SAYING.name
            ? 'The word of saying itself: “suggests”, “hints”.'
            : says('HedgeRule', name);
        return [code(name), what, text, words(roles.cue), words(roles.scope)];
      }),
    ),
    section(
      'Cutting a sentence into claims',
      'Each rule cuts at one place and is asked again until none cuts any more. Words in brackets are insertions.',
      ['Rule', 'What it cuts', 'Sentence', 'Claims'],
      [semicolon, ...CLAUSE_RULES].map(({ name, example }) => [
        code(name),
        says('ClauseRule', name),
        example.text,
        example.claims.join('<br>'),
      ]),
    ),
    section(
      'What joined words share',
      'No piece says more than its sentence: where nothing tells what is shared, joined words stay together.',
      ['What', 'When', 'Sentence', 'Claims'],
      SHARES.flatMap(sharedRows),
    ),
    section(
      'Times that go back to others',
      'Where nothing sure can be put in, the doubt is kept; here it stands behind “??”.',
      ['What', 'When', 'Text', 'Claims of its last sentence'],
      TIMES_TOLD.flatMap(sharedRows),
    ),
    section(
      'Sentences that claim nothing',
      'The first reason that fits is kept on the sentence.',
      ['Reason', 'Example'],
      [
        ...SKIP_RULES.map(({ reason, example }) => [code(reason), example]),
        ...OTHER_REASONS.map(([reason, what]) => [code(reason), what]),
      ],
    ),
    section(
      'Suggestions',
      'The machine never proposes “sourced”: an article cannot be evidence for itself.',
      ['Rule', 'Proposes', 'Why', 'Example'],
      SUGGESTION_RULES.map(({ name, status, shows, example }) => [code(name), status, shows, example]),
    ),
    section(
      'Worth a check',
      'Why a claim calls for a check, or less so. The weights are learned; the reasons are named here.',
      ['Rule', 'What the claim does'],
      [...new Map([...CHECK_REASONS, STATED].map(({ rule, means }) => [rule, means]))].map(
        ([rule, means]) => [code(`check-worthiness/${rule}`), means],
      ),
    ),
    section('Figures', 'The figure stands between bars.', ['Rule', 'Example'], FIGURE_RULES.map(example)),
    section(
      'Dates and times',
      'The expression stands between bars.',
      ['Rule', 'Example'],
      DATE_RULES.map(example),
    ),
  ].join('\n');
}

const sharedRows = ({ name, shows, examples }: Share): string[][] =>
  examples.map(({ text, claims }, place) => [
    place === 0 ? name : '',
    place === 0 ? shows : '',
    text,
    claims.join('<br>'),
  ]);

/** Reasons that no rule over a sentence's words gives. */
const OTHER_REASONS: readonly (readonly [string, string])[] = [
  ['boilerplate', 'Part of the page that every article has: notices, sign-ups, copyright.'],
  ['navigation', 'Links to other articles.'],
  ['repeated-headline', 'A copy of the headline further down the page.'],
  ['speech-act', 'Nothing is left beside the word of saying.'],
  ['dropped', 'A reviewer dropped all claims of the sentence.'],
];

const example = (rule: { readonly name: string; readonly example: string }): string[] => [
  code(rule.name),
  rule.example,
];

const code = (name: string): string => `\`${name}\``;
const words = (stretches: readonly string[] = []): string => stretches.join(' … ');

/** Takes the brackets out of an example ("[cue said]") and keeps what they say. */
function readRoles(example: string): { text: string; roles: Readonly<Record<string, readonly string[]>> } {
  const roles: Record<string, string[]> = {};
  const text = example.replace(/\[(\w+) ([^\]]*)\]/gu, (_, role: string, stretch: string) => {
    (roles[role] ??= []).push(stretch);
    return stretch;
  });
  return { text, roles };
}

function section(
  title: string,
  lead: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const [first = [], ...others] = inColumns([heads, ...rows.map((cells) => cells.map(cell))]);
  const rule = first.map((head) => '-'.repeat(head.length));
  const lines = [first, rule, ...others].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${title}\n\n${lead}\n\n${lines.join('\n')}\n`;
}

/** The cells of a table, each as wide as the widest of its column, as the formatter sets them. */
function inColumns(lines: readonly (readonly string[])[]): string[][] {
  const widths = lines[0]!.map((_, column) => Math.max(3, ...lines.map((cells) => cells[column]!.length)));
  return lines.map((cells) => cells.map((text, column) => text.padEnd(widths[column]!)));
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/gu, '<br>');
