import { setFlagsFromString } from 'node:v8';

/** How much of a function runs, in bytes of bytecode, before it is compiled once more for speed: twenty times what V8 takes by itself. */
const BUDGET = 1_350_000;

/**
 * Lets V8 (of the whole process, its threads too) compile functions for speed later than it would. The engine is thousands of
 * small functions that share its time evenly: compiled early, on what little they have seen, they cost more than they save, and have to
 * be given up and compiled again when other sentences come (docs/decisions/0009-compile-later.md).
 */
export function compileLater(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
