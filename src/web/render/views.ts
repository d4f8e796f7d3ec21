import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compile } from 'ejs';

/** A template's data by local name. */
export type Locals = Readonly<Record<string, unknown>>;

/** Renders the page or partial of this name (its path below `views/`, no ending) to HTML. */
export type RenderView = (name: string, locals: Locals) => string;

const FIRST_LINE = /^<%# locals:(?<names>[\w ,?]*)-%>\n/;

/**
 * Compiles every template below a folder, once. The first line of each names its locals,
 * `<%# locals: claim, note? -%>`: they become its variables, and rendering without one that has no question mark
 * throws. `words` are functions that every template may call.
 */
export function compileViews(folder: string, words: Locals): RenderView {
  const views = new Map<string, (locals: Locals) => string>();
  const render: RenderView = (name, locals) => {
    const view = views.get(name);
    if (!view) throw new Error(`There is no view “${name}”.`);
    return view(locals);
  };
  const shared = { ...words, include: (name: string, locals: Locals = {}) => render(name, locals) };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.ejs')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replace(/\.ejs$/, '');
    views.set(name, compileView(name, readFileSync(path, 'utf8'), shared));
  }
  return render;
}

function compileView(name: string, source: string, shared: Locals): (locals: Locals) => string {
  const declared = FIRST_LINE.exec(source)?.groups?.names;
  if (declared === undefined) throw new Error(`The first line of the view “${name}” names no locals.`);
  const names = declared.split(',').map((word) => word.trim());
  const all = names.filter((word) => word !== '').map((word) => word.replace('?', ''));
  const needed = names.filter((word) => word !== '' && !word.endsWith('?'));
  const run = compile(source.trimEnd(), {
    strict: true,
    filename: `${name}.ejs`,
    destructuredLocals: [...all, ...Object.keys(shared)],
  });
  return (locals) => {
    for (const local of needed)
      if (locals[local] === undefined) throw new Error(`The view “${name}” needs “${local}”.`);
    return run({ ...locals, ...shared });
  };
}
