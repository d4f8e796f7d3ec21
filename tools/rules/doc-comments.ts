import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULE =
  /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(?:export )?const \w+: (\w+Rule) = \{\s*(?:name|reason): '([^']+)'/gu;

/** What the comment above each rule says of it, by the rule's type and name ("HedgeRule modal"). */
export function readRuleComments(folder: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts')) continue;
    for (const [, comment = '', type = '', name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
      RULE,
    )) {
      comments.set(`${type} ${name}`, plain(comment));
    }
  }
  return comments;
}

/** A comment's words on one line. */
function plain(comment: string): string {
  return comment
    .replaceAll(/^\s*\*?\s?/gmu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
