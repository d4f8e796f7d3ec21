import { tokenAt, type Tree } from '../trees/tree';

/** Who builds aircraft. */
const MAKERS =
  /^(?:Boeing|Airbus|Cessna|Embraer|Bombardier|Antonov|Ilyushin|Tupolev|Gulfstream|Learjet|Piper|Fokker|Saab|Dornier|Beechcraft)$/u;

/** A type of aircraft: "Boeing 737" of "a Boeing 737-800". */
export interface Aircraft {
  readonly name: string;
  /** The first and the last word. */
  readonly token: number;
  readonly last: number;
  readonly isNew: boolean;
}

/** The aircraft that a sentence tells of by their type: "a Boeing 737 landed", "the Airbus A320". */
export const aircraftIn = (tree: Tree): readonly Aircraft[] =>
  tree.tokens.flatMap(({ form, start }, token): Aircraft[] => {
    const next = tree.tokens[token + 1];
    if (!MAKERS.test(form) || next === undefined || !/^[A-Z]{0,2}-?\d+/u.test(next.form)) return [];
    const before = tree.tokens[token - 1]?.form ?? '';
    if (!/^(?:an?|the|one)$/iu.test(before)) return [];
    const { end } = tokenAt(tree, token + 1);
    return [
      {
        name: tree.sentence.text.slice(start, end),
        token,
        last: token + 1,
        isNew: !/^the$/iu.test(before),
      },
    ];
  });
