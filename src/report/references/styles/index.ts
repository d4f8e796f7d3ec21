import { type ReferenceStyle, type StyleId } from '../style';
import { APA } from './apa';
import { CHICAGO_AUTHOR_DATE } from './chicago-author-date';
import { CHICAGO_NOTES } from './chicago-notes';
import { HARVARD } from './harvard';
import { MLA } from './mla';
import { NEWSROOM } from './newsroom';
import { VANCOUVER } from './vancouver';

const STYLES: Readonly<Record<StyleId, ReferenceStyle>> = {
  newsroom: NEWSROOM,
  apa: APA,
  mla: MLA,
  'chicago-author-date': CHICAGO_AUTHOR_DATE,
  'chicago-notes': CHICAGO_NOTES,
  harvard: HARVARD,
  vancouver: VANCOUVER,
};

/** The style of this name. */
export const styleOf = (id: StyleId): ReferenceStyle => STYLES[id];
