import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const TEXT_FILE = /\.(?:txt|md)$/i;

/**
 * The files that the paths of a command line stand for, in their order: a folder stands for the texts (.txt, .md) that lie
 * in it, by name. A path that cannot be looked at stands for itself, so that reading it says why; so does a folder without texts.
 */
export async function listTextFiles(paths: readonly string[]): Promise<readonly string[]> {
  const listed: string[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
    const names = isFolder
      ? (await readdir(path).catch(() => [])).filter((name) => TEXT_FILE.test(name))
      : [];
    listed.push(...(names.length === 0 ? [path] : names.sort().map((name) => join(path, name))));
  }
  return listed;
}
