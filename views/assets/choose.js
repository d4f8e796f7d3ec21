// Stet: choosing words of a stored copy by selecting them. Without it each paragraph has a link.
'use strict';
{
  const bar = document.querySelector('[data-choose]');
  const link = bar.querySelector('[data-chosen]');
  const paragraphs = [...document.querySelectorAll('.stored p[data-from]')];
  document.querySelector('[data-with-script]').hidden = false;

  // Where a point of the selection stands in the copy's text: JavaScript counts in UTF-16 code units, as the desk does.
  function placeOf(paragraph, node, offset) {
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return Number(paragraph.dataset.from) + before.toString().length;
  }

  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    // What was chosen stays chosen: a press on the button takes the selection away before it is followed.
    if (selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const touched = paragraphs.filter((paragraph) => range.intersectsNode(paragraph));
    if (touched.length === 0) return;
    const [first, last] = [touched[0], touched.at(-1)];
    const from = first.contains(range.startContainer)
      ? placeOf(first, range.startContainer, range.startOffset)
      : Number(first.dataset.from);
    const to = last.contains(range.endContainer)
      ? placeOf(last, range.endContainer, range.endOffset)
      : Number(last.dataset.from) + last.textContent.length;
    link.hidden = from >= to;
    link.href = bar.dataset.choose.replace('FROM', from).replace('TO', to);
    link.dataset.key = 'c';
  });
}
