// Warns before a session that nobody uses comes to its end, and covers the page when it has.
// The server keeps the time, for all open pages together; this one only asks it now and then.

const words = document.getElementById('session-watch').dataset;
const address = new URL('../session', import.meta.url);
const warnBefore = 120;
let dialog;
let timer;

/** The seconds that are left; 0 when the session is over. */
async function left(method) {
  const headers = {};
  const token = document.querySelector('meta[name="_csrf"]')?.content;
  const name = document.querySelector('meta[name="_csrf_header"]')?.content;
  if (method === 'POST' && token && name) headers[name] = token;
  const answer = await fetch(address, { method, headers, redirect: 'manual', cache: 'no-store' });
  return answer.ok ? Number(await answer.text()) : 0;
}

function later(seconds) {
  clearTimeout(timer);
  timer = setTimeout(look, Math.max(seconds, 1) * 1000);
}

async function look(method = 'GET') {
  let seconds;
  try {
    seconds = await left(method);
  } catch {
    later(30); // no net: the page says so itself
    return;
  }
  if (!(seconds > 0)) {
    over();
  } else if (seconds > warnBefore) {
    dialog?.remove();
    dialog = undefined;
    later(seconds - warnBefore);
  } else {
    if (!dialog) show(words.soon, words.stay, () => look('POST'));
    later(Math.min(seconds, 15));
  }
}

function over() {
  clearTimeout(timer);
  dialog?.remove();
  show(words.over, words.again, () => location.reload());
  dialog.classList.add('over');
  dialog.addEventListener('cancel', (event) => event.preventDefault());
}

function show(text, action, act) {
  dialog = document.createElement('dialog');
  dialog.className = 'session-dialog';
  dialog.setAttribute('aria-labelledby', 'session-text');
  const message = dialog.appendChild(document.createElement('p'));
  message.id = 'session-text';
  message.textContent = text;
  const button = dialog.appendChild(document.createElement('button'));
  button.type = 'button';
  button.textContent = action;
  button.addEventListener('click', act);
  document.body.append(dialog);
  dialog.showModal();
  button.focus();
}

// a machine that slept asks as soon as it wakes
document.addEventListener('visibilitychange', () => document.hidden || look());
look();
