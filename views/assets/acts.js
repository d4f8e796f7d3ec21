// Stet: marks by key in the article. The server decides and renders; what it sends takes the place of what stands there.
'use strict';
{
  const { renew, say, save, take, tellNothing } = window.stet;

  // j, k, 1–4 and the keys that change a claim: the claim that has the focus, else the one that one came from.
  const items = () => [...document.querySelectorAll('.rail > li[data-id]')];
  const current = () =>
    document.activeElement.closest('.rail > li[data-id]') ?? document.querySelector('.rail > li.is-current');
  const statuses = { 1: 'sourced', 2: 'attributed', 3: 'speculative', 4: 'unverified' };
  const places = { e: '#edit', s: '/split', m: '/merge', x: '#drop', c: '#cite' };

  // The parts that an act on one claim changed, each in its place: that claim, then those that rest on it.
  document.addEventListener('part', ({ detail: page }) => {
    const fresh = [...page.querySelectorAll('li[data-id]')];
    for (const one of fresh) showItem(document.getElementById(one.id), one);
    document.querySelector('.here .left')?.replaceChildren(...page.querySelector('.left').childNodes);
    showTally(page, fresh[0].dataset.claim, statusOf(fresh[0]));
    const last = document.getElementById('undo-last');
    const had = last?.contains(document.activeElement);
    for (const id of ['undo-last', 'here-next'])
      if (document.getElementById(id)) renew(document.getElementById(id), page.getElementById(id));
    if (had && !last.contains(document.activeElement))
      goTo(document.getElementById(fresh[0].id) ?? current());
    window.stet.hints();
    say(page.querySelector('.says').textContent);
  });

  const statusOf = (item) => item.querySelector('.st').dataset.s;
  const goTo = (item) => item?.querySelector('a').focus({ preventScroll: true });

  function showItem(item, fresh) {
    const s = statusOf(fresh);
    const number = fresh.dataset.claim;
    const flags = Object.fromEntries(
      ['recheck', 'contradicted'].map((flag) => [flag, fresh.querySelector(`.flag.${flag}`) !== null]),
    );
    if (item) {
      const had = item.contains(document.activeElement);
      item.dataset.version = fresh.dataset.version;
      item.replaceChildren(...document.importNode(fresh, true).childNodes);
      if (had) goTo(item);
    }
    for (const ref of document.querySelectorAll(`.ref[data-claim="${number}"]`)) {
      ref.dataset.s = s;
      if (!ref.matches('.again')) ref.querySelector('i').textContent = s.slice(0, 2);
    }
    for (const mark of marksOf(number)) {
      mark.dataset.s = s;
      for (const [flag, holds] of Object.entries(flags)) mark.classList.toggle(flag, holds);
    }
  }

  // Words of several claims have a mark in a mark, in the order of their numbers; the last ones may have none.
  function* marksOf(number) {
    for (const words of document.querySelectorAll(`.m[data-claims~="${number}"]`)) {
      const depth = words.dataset.claims.split(' ').indexOf(number);
      const mark = [words, ...words.querySelectorAll('.m')][depth];
      if (mark) yield mark;
    }
  }

  // The bar and its numbers; the filter that is chosen stays. In the strip, the claim's part of its sentence.
  function showTally(page, number, status) {
    const state = document.querySelector('.tally:has(.legend)');
    const chosen = state.querySelector('[aria-current]')?.getAttribute('href');
    state.replaceChildren(...page.querySelector('.tally').childNodes);
    for (const link of state.querySelectorAll('.legend a'))
      if (link.getAttribute('href') === chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    const part = document.querySelector(`.strip [data-of="${number}"]`);
    part?.setAttribute('fill', `url(#p-${status})`);
    const label = part?.closest('a').querySelector('.vh');
    const was = new RegExp(`claim ${number} \\w+`);
    if (label) label.textContent = label.textContent.replace(was, `claim ${number} ${status}`);
  }

  document.addEventListener('galley', (event) => {
    const key = event.detail;
    const item = current();
    if (key === 'j' || key === 'k') go(item, key);
    else if (key === 'u') save(lastAct);
    else if (!(key in statuses || key in places)) return;
    else if (!item) say('No claim is chosen: go to one first.');
    else if (key in places) location.assign(`/claims/${item.dataset.id}${places[key]}`);
    else mark(item, statuses[key]);
    event.preventDefault();
  });

  const lastAct = () => {
    const form = document.querySelector('#undo-last form') ?? document.querySelector('.done form');
    if (!form) tellNothing();
    return form;
  };

  function go(item, key) {
    const all = items();
    const next = item ? all[all.indexOf(item) + (key === 'j' ? 1 : -1)] : all[0];
    next?.querySelector('a').focus();
  }

  // A mark that needs more opens the claim at that status; one that comes too late, the page that lays both acts side by side.
  function mark(item, status) {
    const { id } = item.dataset;
    const form = () => {
      const made = Object.assign(document.createElement('form'), { action: `/claims/${id}/mark` });
      for (const [name, value] of Object.entries({ status, version: item.dataset.version }))
        made.append(Object.assign(document.createElement('input'), { name, value }));
      return made;
    };
    const place = (answer) => {
      if (answer.response.status === 409) {
        const late = Object.assign(form(), { method: 'post', hidden: true });
        document.body.append(late);
        late.submit();
      } else if (answer.page.querySelector('main')) location.assign(`/claims/${id}?status=${status}`);
      else take(answer);
    };
    save(form, { part: 'rail', place });
  }

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
