import type { Tree } from '../../trees/tree';
import type { Introduction } from '../introductions';
import type { NamesByNoun } from '../names-by-noun';
import type { Scene } from './scenes';
import type { Setting } from './setting';

/** What is known of a sentence that may need the setting. */
export interface Placed {
  readonly tree: Tree;
  /** The sentence right before it in its paragraph, where in neither somebody is reported to speak. */
  readonly before: Tree | null;
  readonly setting: Setting;
  readonly scene: Scene;
  readonly isHeading: boolean;
  /** Whether a token is somebody's own words. */
  readonly isQuoted: (token: number) => boolean;
  /** The introductions of a noun up to this sentence. */
  readonly introductions: (noun: string) => readonly Introduction[];
  readonly names: NamesByNoun;
}
