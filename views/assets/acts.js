// Stet: marks by key, without a page load. The server decides and renders; what it sends takes the place of what stands there.
'use strict';
{
  const main = document.querySelector('main');
  const read = (text) => new DOMParser().parseFromString(text, 'text/html');
  const say = (words) => (document.querySelector('#says').textContent = words);
  const post = (address, body, part = '') =>
    fetch(address, { method: 'POST', body, headers: part ? { 'X-Stet-Part': part } : {} });

  // A form's answer in the place of the page: the same HTML, without loading style and script anew.
  async function swap(response) {
    const page = read(await response.text());
    main.replaceChildren(...page.querySelector('main').childNodes);
    document.title = page.title;
    if (response.redirected) history.pushState({}, '', response.url);
    window.stet.hints();
    scrollTo(0, 0);
    (main.querySelector('.errors') ?? main).focus({ preventScroll: true });
    say(main.querySelector('.done p')?.textContent ?? document.title);
  }
  addEventListener('popstate', () => location.reload());

  // 1–4 on a claim's page: save and go on; or the first field that is missing.
  document.addEventListener('decide', async (event) => {
    const radio = event.target;
    const form = radio.form;
    event.preventDefault();
    radio.checked = true;
    const body = new URLSearchParams(new FormData(form));
    body.set('then', 'next');
    const response = await post(form.action, body);
    if (response.status !== 422) return swap(response);
    const page = read(await response.text());
    const missing = page.querySelector('form.sheet [aria-invalid], form.sheet .has-error input');
    const field = document.getElementById(missing?.id ?? '') ?? radio;
    say(page.querySelector('.errors h2')?.textContent ?? '');
    window.stet.reach(field);
  });

  // j, k, 1–4 and u in the article: the claim that has the focus, else the one that one came from.
  const items = () => [...document.querySelectorAll('.rail > li[data-id]')];
  const current = () =>
    document.activeElement.closest('.rail > li[data-id]') ?? document.querySelector('.rail > li.is-current');
  const statuses = { 1: 'sourced', 2: 'attributed', 3: 'speculative', 4: 'unverified' };
  let undo = null;

  function show(html) {
    const fresh = html.querySelector('li[data-id]');
    const item = document.getElementById(fresh.id);
    item.dataset.version = fresh.dataset.version;
    const had = item.contains(document.activeElement);
    item.replaceChildren(...fresh.childNodes);
    if (had) item.querySelector('a').focus({ preventScroll: true });
    document.querySelector('.here .left')?.replaceChildren(...html.querySelector('.left').childNodes);
    const { s } = item.querySelector('.st').dataset;
    const number = item.dataset.claim;
    for (const place of document.querySelectorAll(
      `.m[data-claims="${number}"], .ref[data-claim="${number}"]`,
    )) {
      place.dataset.s = s;
      if (place.matches('.ref:not(.again)')) place.querySelector('i').textContent = s.slice(0, 2);
    }
    tally(html, number, s);
    say(html.querySelector('.says').textContent);
    undo = html.querySelector('form.undo');
    offerUndo(undo && number);
  }

  // The last mark by key can be taken back from the bar: its room is kept free, so nothing moves.
  const last = document.getElementById('undo-last');
  function offerUndo(number) {
    if (!last) return;
    if (!number && document.activeElement === last)
      current()?.querySelector('a').focus({ preventScroll: true });
    last.classList.toggle('is-on', Boolean(number));
    last.querySelector('span').textContent = number ? ` claim ${number}` : '';
  }
  last?.addEventListener('click', () =>
    document.dispatchEvent(new CustomEvent('galley', { detail: 'u', cancelable: true })),
  );

  // The bar and its numbers; the filter that is chosen stays. In the strip, the claim's part of its sentence.
  function tally(html, number, status) {
    const state = document.querySelector('.tally:has(.legend)');
    const chosen = state.querySelector('[aria-current]')?.getAttribute('href');
    state.replaceChildren(...html.querySelector('.tally').childNodes);
    for (const link of state.querySelectorAll('.legend a'))
      if (link.getAttribute('href') === chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    const part = document.querySelector(`.strip [data-of="${number}"]`);
    part?.setAttribute('fill', `url(#p-${status})`);
    const label = part?.closest('a').querySelector('.vh');
    const was = new RegExp(`claim ${number} \\w+`);
    if (label) label.textContent = label.textContent.replace(was, `claim ${number} ${status}`);
  }

  document.addEventListener('galley', async (event) => {
    const key = event.detail;
    const all = items();
    const item = current();
    if (key === 'j' || key === 'k') {
      const next = item ? all[all.indexOf(item) + (key === 'j' ? 1 : -1)] : all[0];
      next?.querySelector('a').focus();
      return event.preventDefault();
    }
    const isUndo = key === 'u' && undo;
    if (!isUndo && !(statuses[key] && item)) return;
    event.preventDefault();
    const { id, version } = item?.dataset ?? {};
    const body = isUndo
      ? new URLSearchParams(new FormData(undo))
      : new URLSearchParams({ status: statuses[key], version, asks: 'part' });
    const response = await post(isUndo ? undo.action : `/claims/${id}/mark`, body, 'rail');
    if (response.ok && !response.redirected) show(read(await response.text()));
    else location.assign(`/claims/${id}?status=${statuses[key] ?? ''}`);
  });

  // What is selected in the article goes along to the form that adds a claim; a touch that taps the link unselects it first.
  let selected = null;
  function keepSelected() {
    const words = getSelection().toString().trim();
    if (words === '') return;
    const place = getSelection().anchorNode.parentElement?.closest('.copy');
    const before = [...(place?.querySelectorAll('.ref[id], .no-claim[id]') ?? [])];
    selected = place && { words, near: before[0]?.id ?? '', at: Date.now() };
  }
  document.addEventListener('selectionchange', keepSelected);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-takes-selection]');
    if (!link) return;
    keepSelected(); // a key may come before the event tells of the selection
    if (!selected || Date.now() - selected.at > 60_000) return;
    link.search = new URLSearchParams({ words: selected.words, near: selected.near });
  });
}
