import { isTitleCase } from '../names/name-runs';
import type { Tree } from '../trees/tree';
import { townOfDateline } from './setting/towns';

/** "River Bridge Closed After Flood": a headline in which any word has a capital, and none makes a name. No dateline ("ESK, Ohio —"). */
export const isHeadlined = (tree: Tree): boolean =>
  isTitleCase(tree.sentence) && townOfDateline(tree) === null;
