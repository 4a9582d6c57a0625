// The wall board: shows its slides in turn, for days without network if it must.

import { Contact } from './contact.js';
import { Feed, seconds } from './feed.js';
import { fit } from './fit.js';
import { Kept } from './kept.js';
import { running } from './shell.js';
import { drawn, frame, kinds, split, worthShowing } from './slides.js';
import { dataAge, dayOf, lastHeard, words } from './words.js';

const quiet = 150; // seconds without contact that need no word: a restart, a bad minute
const held = 300; // seconds that a slide stays when somebody turned to it
const parts = Object.fromEntries(
  ['title', 'period', 'slide', 'freshness', 'municipality', 'dots', 'status'].map((id) => [
    id,
    document.getElementById(id),
  ]),
);
const token = location.pathname.split('/').pop();
const kept = new Kept(token);
const contact = new Contact();
const feed = new Feed(token, { document: take, same, revoked, failed });
let board;
let whole = []; // the slides as they came
let slides = []; // the same with those that have no room for all in several pieces
let shown = 0;
let until = 0;
let trouble = '';
let day; // that the slide was drawn on

/** Shows what the server sent; false when it is not a board, and then nothing changes. */
function take(coming, text, etag, sent) {
  if (!open(coming)) return false;
  contact.heard(sent);
  kept.write(text, etag, contact.at);
  trouble = '';
  tell();
  running(board.app, seconds());
  return true;
}

function open(coming) {
  if (!coming || !Array.isArray(coming.slides) || typeof coming.app !== 'string') return false;
  const usable = worthShowing(coming.slides.flatMap(drawn));
  if (usable.length === 0 && coming.slides.length > 0) return false;
  board = coming;
  whole = usable;
  slides = [...whole];
  feed.told(board);
  parts.slide.setAttribute('aria-label', board.display || words.product);
  show(Math.min(shown, Math.max(0, slides.length - 1)));
  return true;
}

function same(etag, sent) {
  contact.heard(sent);
  kept.heard(etag, contact.at);
  trouble = '';
  tell();
  running(board.app, seconds());
}

function revoked(note) {
  kept.forget();
  board = undefined;
  whole = [];
  slides = [];
  calm(note.title || words.revoked, note.text || words.revokedWhy);
}

function failed(answered) {
  trouble = answered ? words.noAnswer : words.noNetwork;
  if (board) tell();
  else if (document.body.dataset.note !== words.revoked) calm(words.waiting, words.waitingWhy);
}

function show(index) {
  if (slides.length === 0) {
    calm(words.empty, words.emptyWhy);
    return;
  }
  until = seconds() + Math.min(Math.max(Number(slides[index].seconds) || 25, 5), 600);
  draw(index);
}

function draw(index) {
  const slide = slides[index];
  shown = index;
  delete document.body.dataset.note;
  document.querySelector('header').hidden = false;
  document.body.dataset.kind = slide.kind;
  parts.title.replaceChildren(frame.title(slide, board));
  parts.period.replaceChildren(...frame.period(slide));
  parts.freshness.replaceChildren(...frame.freshness(slide));
  parts.municipality.textContent = board.municipality ?? '';
  frame.dots(parts.dots, index, slides.length);
  day = dayOf(contact.now());
  parts.slide.replaceChildren(kinds[slide.kind](slide, day));
  const room = fit(parts);
  if (!room) return;
  const pieces = split(slide, room);
  let before = 1; // pieces that this one and its rest stand for now
  while (slides[index + before]?.of === pieces[0].of) before++;
  slides.splice(index, before, ...pieces);
  draw(index);
}

/** Draws anew when there is more or less room, at the same slide or piece of one. */
function again() {
  const now = slides[shown];
  if (!now) return;
  const of = now.of ?? now;
  const piece = shown - slides.findIndex((each) => (each.of ?? each) === of);
  slides = [...whole];
  const first = slides.indexOf(of);
  draw(first);
  for (let next = 1; next <= piece && (slides[first + next]?.of ?? 0) === of; next++) draw(first + next);
}

/** A few words in the middle of the screen instead of slides. */
function calm(title, text) {
  if (document.body.dataset.note === title) return;
  document.body.dataset.note = title;
  delete document.body.dataset.kind;
  document.querySelector('header').hidden = true;
  parts.slide.replaceChildren(frame.calm(title, text));
  for (const [name, part] of Object.entries(parts)) if (name !== 'slide') part.textContent = '';
  parts.slide.removeAttribute('aria-label');
}

/** How old the figures are, as soon as somebody should know. */
function tell() {
  if (!board) return;
  const age = contact.age();
  const silent = trouble && (!contact.live || age >= quiet);
  const said = [
    silent ? lastHeard(age, contact.at, trouble) : '',
    dataAge(board.dataUntil, contact.now()),
  ];
  const text = said.filter(Boolean).join(' · ');
  if (parts.status.textContent === text) return;
  const room = Boolean(parts.status.textContent) === Boolean(text);
  parts.status.textContent = text;
  if (room) fit(parts);
  else again();
}

/** Moves all by a few pixels each hour, so that nothing burns into the screen. */
function shift(now) {
  const hour = Math.floor(now / 3600) % 8;
  const angle = (hour * Math.PI) / 4;
  const { style } = document.documentElement;
  style.setProperty('--dx', `${hour && Math.round(4 * Math.cos(angle))}px`);
  style.setProperty('--dy', `${hour && Math.round(4 * Math.sin(angle))}px`);
}

function turn(by) {
  if (slides.length > 1) show((shown + by + slides.length) % slides.length);
}

function tick() {
  const now = seconds();
  if (now >= until) turn(1);
  if (slides.length > 0 && day !== dayOf(contact.now())) again();
  tell();
  shift(now);
  feed.tick(now);
}

async function stayAwake() {
  try {
    if (!document.hidden) await navigator.wakeLock?.request('screen');
  } catch {
    // the display's own settings decide then
  }
}

// at a meeting somebody may turn the slides by keys or a presenter; the wall needs neither
const keys = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
document.addEventListener('keydown', (event) => {
  if (!keys[event.key]) return;
  turn(keys[event.key]);
  until = seconds() + held;
});
document.addEventListener('visibilitychange', stayAwake);
window.addEventListener('resize', () => board && again());
window.addEventListener('online', () => feed.hurry(2));

const before = kept.read();
if (before) {
  contact.remembered(before.at);
  try {
    if (open(JSON.parse(before.text))) feed.holds(before.etag);
  } catch {
    kept.forget();
  }
}
const asked = feed.ask(); // at once: the first slide waits for nothing else
if (document.readyState === 'complete') start();
else window.addEventListener('load', start);

function start() {
  asked.then(() => {
    window.stop(); // the page stands: it need not come round again to try
    document.querySelector('meta[http-equiv=refresh]').remove();
    feed.listens();
  });
  tick();
  setInterval(tick, 1000);
  stayAwake();
}
