// Builds the slides from the document. Text is set as text; only the server's drawings are markup.

import { held, hyphened } from './fit.js';
import { drawing, mark, stretched } from './marks.js';
import { words } from './words.js';

const most = 6; // numbers on a slide

/** An element of this tag and class with these children; empty ones are left out. */
function make(tag, name, ...children) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...children.filter((child) => child !== undefined && child !== null && child !== ''));
  return element;
}

function text(tag, name, words) {
  return make(tag, name, hyphened(words));
}

/** Parts that lines break between, with a dot between two that stand on one line. */
function parted(tag, name, ...parts) {
  const told = parts.filter(Boolean).flatMap((part) => [make('span', '', part), ' ']);
  return make(tag, `parted ${name}`.trim(), ...told.slice(0, -1));
}

function tile({ label, value, hidden, change, goal, line, lineText }) {
  const written = hidden || /\p{L}{3}/u.test(value);
  const box = make(
    'section',
    'tile box',
    text('h2', 'label', label),
    make('p', written ? 'value said' : 'value', written ? hyphened(value) : value),
    make('p', 'change', ...(change ? changed(change) : hidden ? [words.hidden] : [])),
    make('div', 'line', stretched(drawing(line, 'trend', lineText))),
    make('p', 'goal', ...(goal ? reached(goal) : [])),
  );
  if (value === '–') box.classList.add('none');
  return box;
}

function changed({ sign, strong, rest }) {
  return [
    sign === 'up' || sign === 'down' ? mark(sign) : '',
    make('span', '', make('strong', '', strong ?? ''), strong && rest ? ' ' : '', rest ?? ''),
  ];
}

function reached({ state, text: words, strong }) {
  return [
    state === 'met' ? mark('met') : state === 'missed' ? mark('attention') : '',
    parted('span', '', held(words), strong && make('strong', '', held(strong))),
  ];
}

function item({ value, text: words_, state, note }) {
  const attention = state === 'attention';
  const sign = attention ? make('span', 'unseen', words.attention) : '';
  return make(
    'li',
    `item box ${attention ? 'attention' : 'calmly'}`,
    // what is not told is neither good nor bad, so it has no sign
    make('span', 'sign', state === 'untold' ? '' : mark(attention ? 'attention' : 'met'), sign),
    make('strong', 'value', value),
    make('span', 'told', text('span', 'what', words_), note ? ' ' : '', note ? text('span', 'why', note) : ''),
  );
}

function ball({ symbol, count, label, kind }) {
  return make(
    'li',
    `ball ${kind}`,
    make('span', 'symbol', drawing(symbol, 'sign')),
    /\p{L}{3}/u.test(count) ? make('span', 'count said', count) : make('strong', 'count', count),
    text('span', 'what', label),
  );
}

function agreement({ what, who, deadline, due }, today) {
  const passed = Boolean(due && today && due < today);
  const until = deadline && held(passed ? words.passed(deadline) : words.deadline(deadline));
  const by = parted('span', 'why', who && hyphened(who), passed ? late(until) : until);
  return make('li', `agreement ${passed ? 'passed' : ''}`.trim(), text('span', 'what', what), by.hasChildNodes() ? by : '');
}

function late(until) {
  return make('span', 'late', mark('attention'), until);
}

function column(name, title, none, items) {
  const list = make('ul', 'list box', ...items);
  list.dataset.list = name;
  return make(
    'section',
    'column',
    make('h2', '', title),
    items.length ? list : make('p', 'none', none),
  );
}

/** What stands around every slide. */
export const frame = {
  title: (slide, board) =>
    make(
      'span',
      '',
      make('span', 'about', hyphened(slide.goesOn ? words.goesOn(slide.title) : slide.title)),
      ' ',
      make('span', 'unit', hyphened(slide.unit ?? board.unit)),
    ),

  period: (slide) => [
    make('span', 'when', slide.period ?? ''),
    slide.revised ? make('span', 'revised', slide.revised) : '',
  ],

  freshness: (slide) => [parted('span', '', ...String(slide.freshness ?? '').split(' · '))],

  dots(place, index, count) {
    const dots = Array.from({ length: count }, (_, i) => make('span', i === index ? 'dot here' : 'dot'));
    dots.forEach((dot) => dot.setAttribute('aria-hidden', 'true'));
    const said = make('span', 'unseen', words.position(index + 1, count));
    place.replaceChildren(...(count > 1 ? [said, ...dots] : []));
  },

  calm: (title, why) => make('div', 'calm', make('h1', '', title), make('p', '', why)),
};

/** The kinds of slides. */
export const kinds = {
  figures(slide) {
    if (slide.tiles.length === 0) return frame.calm(words.noTiles, words.noTilesWhy);
    const tiles = make('div', 'tiles', ...slide.tiles.map(tile));
    tiles.dataset.count = slide.tiles.length;
    return tiles;
  },

  action(slide) {
    if (slide.items.length === 0) return frame.calm(words.noItems, words.noItemsWhy);
    const items = make('ul', 'items', ...slide.items.map(item));
    items.dataset.count = slide.items.length;
    return items;
  },

  basket(slide) {
    const said = `${words.basket(slide.said ?? slide.total)}. ${slide.rows
      .map((row) => `${row.count} ${row.label}`)
      .join(', ')}`;
    return make(
      'div',
      'basket',
      make(
        'figure',
        '',
        drawing(slide.svg, 'picture', said),
        slide.note ? make('figcaption', '', ...String(slide.note).split(' · ').map((part) => text('span', 'part', part))) : '',
      ),
      make(
        'section',
        'beside box',
        make('h2', '', make('span', 'value', slide.total), parted('span', 'words', ...String(slide.words ?? '').split(' · ').map(hyphened))),
        make('ul', 'balls', ...slide.rows.map(ball)),
        slide.expectation ? text('p', 'expectation', slide.expectation) : '',
      ),
    );
  },

  /** @param today as "2026-11-13"; a deadline has passed on the day after it */
  notes(slide, today) {
    const since = (slide.since ?? []).map((line) => text('li', 'what', line));
    const agreements = (slide.agreements ?? []).map((each) => agreement(each, today));
    const columns = [];
    // what goes on from the slide before has only what was left over there
    if (since.length || !slide.goesOn) columns.push(column('since', words.since, words.noSince, since));
    if (agreements.length || !slide.goesOn)
      columns.push(column('agreements', words.agreements, words.noAgreements, agreements));
    const box = make('div', 'columns', ...columns);
    box.dataset.count = columns.length;
    return box;
  },
};

/** A piece with as much of its lists as there is room for, and one with all that comes after it. */
export function split(piece, room) {
  const of = piece.of ?? piece;
  const first = { ...piece, of };
  const rest = { ...of, of, goesOn: true, from: {} };
  for (const [list, count] of Object.entries(room)) {
    const from = piece.from?.[list] ?? 0;
    rest.from[list] = from + count;
    first[list] = of[list].slice(from, from + count);
    rest[list] = of[list].slice(from + count);
  }
  return [first, rest];
}

/** Numbers that are not there are worth a slide only while there is no other. */
export function worthShowing(slides) {
  const told = slides.filter((slide) => slide.kind !== 'figures' || slide.tiles.length > 0);
  return told.length > 0 ? told : slides.slice(0, 1);
}

/** The slides that this page can draw, none with more numbers than an eye takes in. */
export function drawn(slide) {
  const lists = { figures: 'tiles', action: 'items' };
  const list = lists[slide?.kind];
  const pages = list ? pieces(slide, list) : [slide];
  return pages.filter((page) => {
    try {
      return Boolean(kinds[page.kind](page) && frame.title(page, {}));
    } catch {
      return false;
    }
  });
}

function pieces(slide, list) {
  const all = slide[list];
  if (!Array.isArray(all)) return [];
  const count = Math.max(1, Math.ceil(all.length / most));
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, i) => ({
    ...slide,
    [list]: all.slice(i * size, (i + 1) * size),
  }));
}
