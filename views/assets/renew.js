// Stet: makes a piece of the page say what a fresh one says, and touches nothing that is the same already: the focus, the
// scroll, what is folded open and what is half typed in another form stay.
'use strict';
{
  // What an old node and a fresh one must have in common to be the same one: of a form also where it leads and what it names.
  const versions = ['version', 'seen', 'review', 'back'];
  function kindOf(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) return String(node.nodeType);
    const [first = ''] = node.classList;
    const kind = `${node.localName}#${node.getAttribute('id') ?? node.getAttribute('aria-labelledby')}.${first}`;
    if (node.localName !== 'form') return kind;
    const named = [...node.querySelectorAll('input[type=hidden]')].filter(
      ({ name }) => !versions.includes(name),
    );
    return [kind, node.getAttribute('action'), ...named.map(({ name, value }) => `${name}=${value}`)].join();
  }

  const isTicked = (field) => field.type === 'checkbox' || field.type === 'radio';
  const defaultOf = (select) =>
    ([...select.options].find((option) => option.defaultSelected) ?? select.options[0])?.value;
  // Forms that were refused: what they hold was typed, though the server printed it.
  const refused = new WeakSet();
  function isTouched(field) {
    if (refused.has(field.form)) return true;
    if (field.localName === 'select') return field.value !== defaultOf(field);
    return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }
  const heldBy = (field) => (isTicked(field) ? field.checked : field.value);
  function fill(field, held) {
    if (isTicked(field)) field.checked = held;
    else if (field.value !== held) field.value = held;
  }

  function renewAttributes(old, fresh) {
    for (const { name, value } of [...fresh.attributes])
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    for (const { name } of [...old.attributes])
      if (!fresh.hasAttribute(name) && !(name === 'open' && old.localName === 'details'))
        old.removeAttribute(name);
  }

  function renewChildren(old, fresh, sent) {
    const coming = new Map();
    const count = (kind, by) => coming.set(kind, (coming.get(kind) ?? 0) + by);
    const next = [...fresh.childNodes].map((node) => [node, kindOf(node)]);
    for (const [, kind] of next) count(kind, 1);
    let at = old.firstChild;
    const drop = () => {
      const gone = at;
      at = at.nextSibling;
      old.removeChild(gone); // a form’s field may be called “remove”
    };
    for (const [node, kind] of next) {
      while (at && kindOf(at) !== kind && (at.nodeType !== Node.ELEMENT_NODE || !coming.get(kindOf(at))))
        drop();
      count(kind, -1);
      if (at && kindOf(at) === kind) {
        const here = at;
        at = at.nextSibling;
        renew(here, node, sent);
      } else old.insertBefore(document.adoptNode(node), at);
    }
    while (at) drop();
  }

  /** `sent`: the form that was saved, whose fields are filled anew; those of other forms keep what was typed. */
  function renew(old, fresh, sent = null) {
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.data !== fresh.data) old.data = fresh.data;
      return;
    }
    const holdsSent = sent !== null && (old.contains(sent) || sent.contains(old));
    if (!holdsSent && old.isEqualNode(fresh)) return;
    const isField = old.matches('input, select, textarea');
    const keeps = isField && old.type !== 'hidden' && old.form !== sent && isTouched(old);
    // Read first: the words and options of a fresh field may move to the old one.
    const held = isField && heldBy(keeps ? old : fresh);
    renewAttributes(old, fresh);
    renewChildren(old, fresh, sent);
    if (isField) fill(old, held);
  }

  Object.assign(window.stet, { renew, refused });
}
