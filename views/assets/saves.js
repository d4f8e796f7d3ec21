// Stet: forms are saved without loading the page anew. The server answers as it does without a script; of what it answers
// only what changed takes the place of what stands there. Focus and scroll stay, and what was done is said.
'use strict';
{
  const { FIELDS, hints, reach, renew, refused } = window.stet;
  const main = document.getElementById('main');
  const read = (text) => new DOMParser().parseFromString(text, 'text/html');
  const say = (words) => (document.getElementById('says').textContent = words.replace(/\s+/gu, ' ').trim());
  const isInSight = (element) => element.checkVisibility() && element.getBoundingClientRect().top >= 0;

  /**
   * Saves one form after the other: `find` says which when its turn has come, so that it is of what stands there then. `place`
   * is given the answer before the next one's turn; `part`, or the form's own, asks for a part of a page alone.
   */
  let turn = Promise.resolve();
  function save(find, { submitter = null, place = take, part } = {}) {
    const mine = turn.then(async () => {
      const form = find();
      const answer = form && (await send(form, submitter, part ?? form.dataset.part));
      if (answer) place(answer, form);
    });
    turn = mine.catch(() => {});
    return mine;
  }

  /** The answer to a form; null where nothing answers. */
  async function send(form, submitter, part) {
    main.ariaBusy = 'true';
    const body = new URLSearchParams(new FormData(form, submitter));
    const headers = part ? { 'X-Stet-Part': part } : {};
    try {
      const response = await fetch(form.getAttribute('action'), { method: 'POST', body, headers });
      return { response, page: read(await response.text()) };
    } catch {
      tellTrouble(form, 'The desk does not answer. What you typed is still here: try again.');
      return null;
    } finally {
      main.ariaBusy = null;
    }
  }

  /** What went wrong, above the form: all that was typed is still in it. */
  function tellTrouble(form, words) {
    const box = document.createElement('div');
    Object.assign(box, { className: 'errors', role: 'alert', tabIndex: -1 });
    box.textContent = words;
    document.querySelector('.errors')?.remove();
    (form.isConnected ? form : main.firstElementChild).before(box);
    box.focus();
  }

  /** Whether the answer is the page that one is on. */
  function isHere({ response, page }) {
    if (page.querySelector('main')?.dataset.page !== main.dataset.page) return false;
    return !response.redirected || new URL(response.url).pathname === location.pathname;
  }

  /** Puts an answer where it belongs: what changed on this page, or another page in its place. */
  function take(answer, form) {
    const { response, page } = answer;
    const fresh = page.querySelector('main');
    if (!fresh) return document.dispatchEvent(new CustomEvent('part', { detail: page }));
    const known = new Set([...document.scripts].map(({ src }) => src));
    if ([...page.scripts].some(({ src }) => !known.has(src))) return location.assign(response.url);
    if (!response.ok && !fresh.dataset.page) return tellTrouble(form, sayTrouble(fresh));
    const stays = isHere(answer);
    document.title = page.title;
    renew(document.querySelector('.masthead'), page.querySelector('.masthead'));
    if (stays) stayHere(page, form, !response.ok);
    else turnTo(page, response);
  }

  const sayTrouble = (page) =>
    [...page.querySelectorAll('h1, h1 ~ p, .lede')].map(({ textContent }) => textContent.trim()).join('. ');

  function turnTo(page, { redirected, url }) {
    const fresh = page.querySelector('main');
    main.replaceChildren(...fresh.childNodes);
    if (fresh.dataset.page) main.dataset.page = fresh.dataset.page;
    else delete main.dataset.page;
    if (redirected && url !== location.href) history.pushState({}, '', url);
    shown = addressNow();
    hints();
    scrollTo(0, 0);
    (main.querySelector('.errors') ?? main).focus({ preventScroll: true });
    say(main.querySelector('.done p')?.textContent ?? document.title);
  }
  // Back to a page that another took the place of; a way within the page loads nothing.
  const addressNow = () => location.pathname + location.search;
  let shown = addressNow();
  addEventListener('popstate', () => {
    if (addressNow() !== shown) location.reload();
  });

  function stayHere(page, form, isRefused) {
    const had = document.activeElement;
    const around = [];
    for (let one = had; one && one !== main; one = one.parentElement) around.push(one);
    const hold = holdStill(main.contains(had) ? around : [form]);
    renew(main, page.querySelector('main'), form);
    hints();
    if (isRefused) refused.add(form);
    else refused.delete(form);
    const done = main.querySelector('.done');
    if (done && !isRefused) {
      hold();
      if (!isInSight(done) && form.isConnected) form.before(done);
      say(done.querySelector('p').textContent);
    } else if (!isRefused) say(main.querySelector('[role=status]')?.textContent ?? '');
    hold();
    if (isRefused) reach(firstRefused(form));
    else if (around.length > 0 && !(had.isConnected && had.checkVisibility())) refocus(around);
  }

  /** Keeps in its place on the screen what one looks at; of these elements the first that is still there. */
  function holdStill(elements) {
    const tops = elements.map((one) => [one, one.getBoundingClientRect().top]);
    return () => {
      const kept = tops.find(([one]) => one.isConnected && one.checkVisibility());
      if (kept) scrollBy({ top: kept[0].getBoundingClientRect().top - kept[1], behavior: 'instant' });
    };
  }

  /** What had the focus is gone: the nearest that can have it, where that stood. */
  function refocus(around) {
    const place = around.find((one) => one.isConnected && one.querySelector(`a, button, summary, ${FIELDS}`));
    (place?.querySelector(`summary, a, button, ${FIELDS}`) ?? main).focus({ preventScroll: true });
  }

  function firstRefused(form) {
    const refused = [...main.querySelectorAll('[aria-invalid], .has-error :is(input, select)')].filter(
      (one) => one.checkVisibility(),
    );
    return refused.find((one) => form.contains(one)) ?? refused[0] ?? main.querySelector('.errors');
  }

  const underWay = new WeakSet();
  document.addEventListener('submit', async (event) => {
    const { target: form, submitter } = event;
    const method = submitter?.hasAttribute('formmethod') ? submitter.formMethod : form.method;
    if (event.defaultPrevented || method !== 'post' || form.enctype === 'multipart/form-data') return;
    if (!main.dataset.page || !main.contains(form)) return;
    event.preventDefault();
    // A form that is under way, or whose page has gone meanwhile, is not sent again.
    if (underWay.has(form)) return;
    underWay.add(form);
    await save(() => form.isConnected && form, { submitter });
    underWay.delete(form);
  });

  // 1–4 on a claim's page: save and go on; or the first field that is missing.
  document.addEventListener('decide', (event) => {
    const radio = event.target;
    const { form } = radio;
    event.preventDefault();
    radio.checked = true;
    const place = (answer) => {
      if (answer.response.status !== 422) return take(answer, form);
      const { page } = answer;
      const missing = page.querySelector('form.sheet [aria-invalid], form.sheet .has-error input');
      say(page.querySelector('.errors h2')?.textContent ?? '');
      reach(document.getElementById(missing?.id ?? '') ?? radio);
    };
    const submitter = form.querySelector('[name=then][value=next]');
    save(() => form.isConnected && form, { submitter, place });
  });

  Object.assign(window.stet, { say, save, take });
}
