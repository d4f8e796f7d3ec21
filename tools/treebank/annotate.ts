import { readFileSync, writeFileSync } from 'node:fs';
import { parseSentence } from '../../src/language/parse';
import { toConllu } from '../../src/language/conllu';
import { readConllu, readTreebank, type GoldSentence } from '../train/parser/read-treebank';
import { applyFixes, readFixes } from './fixes';
import { doubtsOf } from './doubts';
import { writeConllu } from './write-conllu';

const USAGE = `usage: npm run -s treebank -- COMMAND …
  draft SENTENCES.txt            reads one sentence a line and prints them as CoNLL-U, as the parser reads them
  show FILE.conllu [FROM TO]     one word a line: number, word, tags, head, relation; doubtful places named after each
  fix FILE.conllu FIXES.txt      puts the fixes into the file. A fix is a line: sentence, word, then what changes:
                                 12 3 5 obj           word 3 of sentence 12 hangs on word 5 as its object
                                 12 3 0 root          … is the root
                                 12 3 VERB|VBZ        … has these tags
                                 12 3 VERB|VBZ 5 obj lemma=claim
  check FILE.conllu              names what cannot stand (exit status 1) and what is doubtful
  find DIR REGEX [N]             the first N (default 5) sentences of the treebanks in DIR whose text matches, as show prints them`;

function main([command, file, ...rest]: readonly string[]): number {
  if (command === undefined || file === undefined) {
    console.error(USAGE);
    return 2;
  }
  switch (command) {
    case 'draft':
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        const text = line.trim();
        if (text !== '') process.stdout.write(toConllu(parseSentence(text, [0, text.length])));
      }
      return 0;
    case 'show': {
      const [from = '1', to = 'Infinity'] = rest;
      show(readConllu(readFileSync(file, 'utf8')).slice(Number(from) - 1, Number(to)), Number(from));
      return 0;
    }
    case 'fix': {
      const sentences = readConllu(readFileSync(file, 'utf8'));
      const fixes = readFixes(readFileSync(rest[0]!, 'utf8'));
      const fixed = applyFixes(sentences, fixes);
      const faults = fixed.flatMap((sentence, i) =>
        doubtsOf(sentence)
          .filter((d) => d.isFault)
          .map((d) => `${i + 1}: ${d.says}`),
      );
      for (const fault of faults) console.error(fault);
      writeFileSync(file, writeConllu(fixed));
      console.error(`${fixes.length} fixes, ${faults.length} faults left`);
      return faults.length === 0 ? 0 : 1;
    }
    case 'check': {
      let faults = 0;
      readConllu(readFileSync(file, 'utf8')).forEach((sentence, i) => {
        for (const doubt of doubtsOf(sentence)) {
          if (doubt.isFault) faults++;
          console.log(`${i + 1}: ${doubt.isFault ? 'FAULT ' : ''}${doubt.says}`);
        }
      });
      return faults === 0 ? 0 : 1;
    }
    case 'find': {
      const [pattern = '', count = '5'] = rest;
      const wanted = new RegExp(pattern, 'u');
      const names = ['gum-train', 'ewt-train'];
      const found = names.flatMap((name) => readTreebank(file, name)).filter(({ text }) => wanted.test(text));
      show(found.slice(0, Number(count)), 1);
      return 0;
    }
    default:
      console.error(USAGE);
      return 2;
  }
}

function show(sentences: readonly GoldSentence[], first: number): void {
  sentences.forEach((sentence, s) => {
    console.log(`# ${first + s} ${sentence.text}`);
    sentence.forms.forEach((form, i) => {
      const { upos, xpos, heads, relations, lemmas } = sentence;
      const lemma = lemmas[i] === form.toLowerCase() || lemmas[i] === form ? '' : ` ${lemmas[i]!}`;
      console.log(`${i + 1} ${form} ${upos[i]!}|${xpos[i]!} ${heads[i]! + 1} ${relations[i]!}${lemma}`);
    });
    for (const { says } of doubtsOf(sentence)) console.log(`? ${says}`);
  });
}

process.exitCode = main(process.argv.slice(2));
