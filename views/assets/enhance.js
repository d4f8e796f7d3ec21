// Stet: what a script adds. Every line of it has a link or a button that does the same without it.
'use strict';
const root = document.documentElement;

// Theme: auto → light → dark, without a reload. The cookie is the one that POST /theme sets.
const themes = ['auto', 'light', 'dark'];
document.addEventListener('submit', (event) => {
  if (!event.target.matches('[data-theme-form]')) return;
  event.preventDefault();
  const next = themes[(themes.indexOf(root.dataset.theme ?? 'auto') + 1) % themes.length];
  if (next === 'auto') delete root.dataset.theme;
  else root.dataset.theme = next;
  document.querySelector('[data-theme-button]').textContent = `Theme: ${next}`;
  document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax`;
});

// Back to the form that one came from, with what was typed in it.
document.querySelector('[data-back]')?.addEventListener('click', (event) => {
  if (history.length < 2) return;
  event.preventDefault();
  history.back();
});

// A long text says how far its reading is, and leads on when it is read.
const reading = document.querySelector('[data-reading]');
async function lookAgain() {
  const answer = await fetch(location.href, { headers: { 'X-Stet-Part': 'reading' } }).catch(() => null);
  if (answer?.status !== 200 && answer) return location.reload();
  if (answer) reading.innerHTML = await answer.text();
  setTimeout(lookAgain, 1000);
}
if (reading) setTimeout(lookAgain, 1000);

// A refusal is read first.
document.querySelector('.errors')?.focus();

// A line of a refusal leads into its field, ready to type.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.errors a[href^="#"]');
  const place = link && document.getElementById(link.hash.slice(1));
  const field = place?.matches('fieldset') ? place.querySelector('input') : place;
  if (!field?.matches('input, select, textarea')) return;
  event.preventDefault();
  reach(field);
  place.scrollIntoView();
});

// Text and rail point at each other. data-claims holds every claim that a stretch belongs to.
function point(claim, on) {
  for (const place of document.querySelectorAll(`[data-claims~="${CSS.escape(claim)}"]`))
    place.classList.toggle('is-near', on);
}
for (const [type, on] of Object.entries({
  pointerover: true,
  pointerout: false,
  focusin: true,
  focusout: false,
}))
  document.addEventListener(type, (event) => {
    const place = event.target.closest?.('[data-claim]');
    if (place) point(place.dataset.claim, on);
  });

// Keys (WCAG 2.1.4: off with data-keys="off", silent while one types).
// An element that answers to a key says so: data-key="n".
const isTyping = (element) =>
  element.matches('input:not([type=radio]):not([type=checkbox]), select, textarea, [contenteditable]');
const firstEmpty = (fields) =>
  [...fields].find(
    (field) => field.type !== 'hidden' && (!field.value || field.getAttribute('aria-invalid')),
  );
const FIELDS = 'input:not([type=hidden], [type=submit]), select, textarea';
function reach(field) {
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}
// Keys that were given to other acts: "106-108" puts l in the place of j. The hints beside the buttons follow.
const keymap = new Map(
  (root.dataset.keymap ?? '')
    .split('.')
    .filter(Boolean)
    .map((pair) => pair.split('-').map((code) => String.fromCodePoint(code))),
);
const chosen = new Set(keymap.values());
const nameOf = (key) => {
  for (const [name, other] of keymap) if (other === key) return name;
  return keymap.has(key) || chosen.has(key) ? '' : key;
};
function hints() {
  for (const hint of document.querySelectorAll('kbd.hint:not([data-of])')) {
    hint.dataset.of = hint.textContent;
    hint.textContent = keymap.get(hint.textContent) ?? hint.textContent;
  }
}
hints();
window.stet = { FIELDS, hints, reach, tellNothing };

// A link that opens a claim at a status (?status=sourced) leads to the first field that is empty, the name before all.
const decided = document.querySelector('.choice > label input:checked');
if (decided && new URL(document.URL).searchParams.has('status'))
  reach(
    firstEmpty(decided.form.querySelectorAll('input[name=name]')) ??
      firstEmpty(decided.closest('.choice').querySelectorAll('.needs :is(input, select, textarea)')) ??
      decided,
  );

// A link to what the page keeps folded (#edit, #cite) opens it, and begins in its first field.
function unfold() {
  const fold = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!fold?.matches('details:not([open])')) return;
  fold.open = true;
  const field = fold.querySelector(FIELDS);
  field?.focus();
  // With the next picture the browser may take the focus off what it scrolls to.
  const again = () => document.activeElement === document.body && field?.focus();
  requestAnimationFrame(() => requestAnimationFrame(again));
}
addEventListener('load', unfold);
addEventListener('hashchange', unfold);

// u where the reviewer has done nothing that stands: the place of the undo says so.
function tellNothing() {
  const place = document.getElementById('undo-last');
  if (!place) return;
  const words = 'Nothing of yours is left to undo in this article.';
  place.replaceChildren(Object.assign(document.createElement('p'), { textContent: words }));
  window.stet.say?.(words);
}

// ?: the list of keys on the screen, in the way of nothing: Escape or the key itself closes it, and the focus returns.
async function showKeys(link) {
  const answer = await fetch(link.href, { headers: { 'X-Stet-Part': 'keys' } }).catch(() => null);
  if (!answer?.ok) return location.assign(link.href);
  const dialog = document.createElement('dialog');
  dialog.className = 'key-list';
  dialog.setAttribute('aria-labelledby', 'key-list');
  dialog.innerHTML = await answer.text();
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

// Ctrl+Enter saves from any field: on a claim's page it also goes on.
document.addEventListener('keydown', (event) => {
  const form = event.target.form;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || form?.method !== 'post') return;
  event.preventDefault();
  form.requestSubmit(form.querySelector('[name=then][value=next], button.primary'));
});

// Escape leaves a field, so that the keys are heard again.
document.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Escape' && isTyping(target) && target.type !== 'search') target.blur();
});

document.addEventListener('keydown', (event) => {
  if (root.dataset.keys === 'off' || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (isTyping(event.target)) return;
  const key = nameOf(event.key);
  if (key === '') return;
  const open = document.querySelector('dialog[open]');
  if (open) return key === '?' ? open.close() : undefined;
  // The article's own keys first; then whatever answers to the key on this page.
  const galley = new CustomEvent('galley', { cancelable: true, detail: key });
  if (document.querySelector('.galley') && !document.dispatchEvent(galley)) return event.preventDefault();
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!target && key === 'u') return tellNothing();
  if (!target && key !== '/') return;
  event.preventDefault();
  if (key === '?') return void showKeys(target);
  // A page without a search of its own leads to that of the articles.
  if (!target) return location.assign('/#q');
  if (target.matches('input[type=radio]')) {
    target.dispatchEvent(new CustomEvent('decide', { bubbles: true }));
  } else if (target.matches('summary')) {
    // e, c: open what the page keeps folded, and begin in its first field
    target.parentElement.open = true;
    reach(target.parentElement.querySelector(FIELDS));
  } else if (target.matches('input, textarea')) target.focus();
  else target.click();
});
