import type { Token } from '../../language/parsed';
import type { Tree } from './tree';

/** The tree with another clause at its top: what stood there hangs on it, and what came behind the new one goes with that. */
export function raise({ tokens, root }: Tree, main: number, relation = 'advcl'): readonly Token[] {
  return tokens.map((token, index) => {
    if (index === main) return { ...token, head: -1, deprel: 'root' };
    if (index === root) return { ...token, head: main, deprel: relation };
    return token.head === root && index > main ? { ...token, head: main } : token;
  });
}
