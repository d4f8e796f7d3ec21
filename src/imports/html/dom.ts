/** As much of the DOM as is needed to read words out of it: linkedom has it without a browser, and runs no script. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  innerHTML: string;
  getAttribute(name: string): string | null;
  remove(): void;
  querySelectorAll(selectors: string): Iterable<DomElement> & { readonly length: number };
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement;
  readonly body: DomElement | null;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement> & { readonly length: number };
}

interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: DomDocument };
}

// Its types say that it is a module of ECMAScript only; it has a CommonJS build too, which is the one that is loaded here.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { parseHTML } = require('linkedom') as Linkedom;

/** Reads HTML as a document. Without a root element of its own it is put into one. */
export function openHtml(html: string): DomDocument {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;
}
