import type { CslItem } from '../../../src/domain/csl-item';
import type { Phrase } from '../../../src/report/references/phrase';
import type { StyleId } from '../../../src/report/references/style';
import { styleOf } from '../../../src/report/references/styles';
import { toWork } from '../../../src/report/references/work';

/** A phrase with asterisks around what stands in italics. */
export const starred = (phrase: Phrase): string =>
  phrase.map(({ text, isItalic }) => (isItalic ? `*${text}*` : text)).join('');

/** An item in the list of a style. */
export const entryIn = (style: StyleId, item: CslItem): string =>
  starred(styleOf(style).entry(toWork(item, null)));

/** An item where it is cited: page 11 of the third work. */
export const citedIn = (style: StyleId, item: CslItem, locator = 'p. 11'): string =>
  starred(styleOf(style).cite(toWork(item, null), locator, 3));
