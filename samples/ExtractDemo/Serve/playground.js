'use strict';

// Sends the text when its writer pauses, and shows what the server makes of it: markup of its own, all text escaped.
const text = document.getElementById('text');
const date = document.getElementById('date');
const copy = document.getElementById('copy');
const view = document.getElementById('view');
const status = document.getElementById('status');
const pause = 150;
let waiting = 0;
let running = null;

async function send(path, signal) {
  const query = date.value ? '?date=' + encodeURIComponent(date.value) : '';
  const answer = await fetch(path + query, { method: 'POST', headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: text.value, signal });
  const body = await answer.text();
  if (!answer.ok) throw new Error(body.trim());
  return body;
}

async function show() {
  if (running) running.abort();
  const mine = running = new AbortController();
  view.setAttribute('aria-busy', 'true');
  try {
    const marked = await send('marked', mine.signal);
    if (mine !== running) return;
    view.innerHTML = marked;
    status.textContent = '';
  } catch (error) {
    if (error.name === 'AbortError') return;
    status.textContent = error.message;
  }
  view.removeAttribute('aria-busy');
}

function showSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(show, pause);
}

text.addEventListener('input', showSoon);
date.addEventListener('change', show);
copy.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(await send('json'));
    status.textContent = copy.dataset.done;
  } catch (error) {
    status.textContent = error.message;
  }
});
show();
