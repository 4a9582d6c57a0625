// Keeps the page and its scripts, one version at a time, so that a display starts without a server
// and never shows an error page or a login page. The figures are kept by the page itself.

const version = new URL(location.href).searchParams.get('v') ?? '';
const shell = `tavle-${version}`;
const page = new URL('skal', location.href).href; // the page is the same whatever the token
const boards = /\/tavle\/[^/]+$/;
const app = new URL('../app/', location.href).href;
const files = [
  'board/board.css',
  'board/board.js',
  'board/contact.js',
  'board/feed.js',
  'board/fit.js',
  'board/kept.js',
  'board/marks.js',
  'board/shell.js',
  'board/slides.js',
  'board/words.js',
  'icon.svg',
].map((name) => app + name);

const waiting = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Resultattavle</title>
<meta http-equiv="refresh" content="20"><meta name="color-scheme" content="dark">
<style>html{background:#0d1b2a;color:#cfdde9;cursor:none}body{display:grid;place-content:center;height:96vh;
font:600 4vmin "Segoe UI",Roboto,Arial,sans-serif}h1{font:inherit}</style></head>
<body><main><h1>Venter på forbindelse</h1></main></body></html>`;

self.addEventListener('install', (event) => {
  event.waitUntil(collect().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clear().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = request.url.split(/[?#]/)[0];
  if (request.mode === 'navigate' && boards.test(address)) event.respondWith(opened(request));
  else if (files.includes(address)) event.respondWith(file(request, address));
});

/** All files of one version, or none: an older worker stays in charge until then. */
async function collect() {
  const answers = await Promise.all([page, ...files].map(fresh));
  const text = await answers[0].clone().text();
  if (!text.includes(`<meta name="app" content="${version}">`)) throw new Error('another version');
  try {
    const cache = await caches.open(shell);
    await Promise.all([page, ...files].map((address, i) => cache.put(address, answers[i])));
  } catch {
    // a full disk: better a new worker that asks the network than an old page for ever
    await caches.delete(shell).catch(() => {});
  }
}

async function fresh(address) {
  const answer = await fetch(address, { cache: 'reload', credentials: 'omit', redirect: 'error' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

async function clear() {
  try {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('tavle-') && name !== shell);
    await Promise.all(old.map((name) => caches.delete(name)));
  } catch {
    // what can't be cleared lies there
  }
}

async function keptFile(address) {
  try {
    return await (await caches.open(shell)).match(address);
  } catch {
    return undefined;
  }
}

async function opened(request) {
  const kept = await keptFile(page);
  if (kept) return kept;
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.type === 'basic') return answer;
  } catch {
    // said below
  }
  return new Response(waiting, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

async function file(request, address) {
  return (await keptFile(address)) ?? fetch(request);
}
