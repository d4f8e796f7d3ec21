import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu, type GoldSentence } from '../train/parser/read-treebank';

/** Where the sentences lie that were written, and whose trees were made, for this project. */
export const OWN_FOLDER = join(__dirname, 'sentences');

/** Files whose name ends so are not learned from, unless everything is. */
const HELD_OUT = '-held-out.conllu';

/** The project's own sentences, those that are held out too if `all`. Each file is a document. */
export function ownSentences(all: boolean): GoldSentence[] {
  return filesOf((name) => all || !name.endsWith(HELD_OUT));
}

/** The project's own sentences that the parser is measured with. */
export function heldOutSentences(): GoldSentence[] {
  return filesOf((name) => name.endsWith(HELD_OUT));
}

function filesOf(isWanted: (name: string) => boolean): GoldSentence[] {
  return readdirSync(OWN_FOLDER)
    .filter((name) => name.endsWith('.conllu') && isWanted(name))
    .sort()
    .flatMap((name) =>
      readConllu(readFileSync(join(OWN_FOLDER, name), 'utf8')).map((sentence) => ({
        ...sentence,
        document: `own ${name}`,
      })),
    );
}
