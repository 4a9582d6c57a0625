// Makes text fit its place: smaller steps first, the line chart away next, and cut at last. A list
// is never cut: what has no room goes on another slide. Long Danish words get places where they may
// break, since not every browser knows the language.

const figures = 5;
const texts = 2;
const titles = 4;

/** Says how many items of each list there is room for, where there are more. */
export function fit({ slide, title }) {
  for (const name of ['figure', 'text', 'tight', 'cut', 'title']) delete document.body.dataset[name];
  const set = (name, step) => {
    document.body.dataset[name] = step;
  };
  const tiles = slide.querySelector('.tiles');
  const tall = innerHeight > innerWidth;
  tiles?.classList.toggle('wide', (tall ? ['1', '2', '3'] : ['1', '5', '6']).includes(tiles.dataset.count));
  const header = title.parentElement;
  for (let step = 1; step <= titles && overflows(header); step++) set('title', step);
  const wide = [...slide.querySelectorAll('.value')];
  for (let step = 1; step <= figures && wide.some(tooWide); step++) set('figure', step);
  for (let step = 1; step <= texts && crowded(slide); step++) set('text', step);
  let figure = Number(document.body.dataset.figure ?? 0);
  while (figure < 3 && crowded(slide)) set('figure', ++figure);
  if (crowded(slide)) set('tight', 1);
  while (figure < figures && crowded(slide)) set('figure', ++figure);
  if (crowded(slide)) set('cut', 1);
  return room(slide);
}

function room(slide) {
  const found = {};
  let enough = true;
  for (const list of slide.querySelectorAll('ul[data-list]')) {
    while (list.children.length > 1 && overflows(list)) {
      list.lastElementChild.remove();
      enough = false;
    }
    found[list.dataset.list] = list.children.length;
  }
  return enough ? undefined : found;
}

function crowded(slide) {
  return overflows(slide) || [...slide.querySelectorAll('.box')].some(overflows);
}

function overflows(place) {
  return tooWide(place) || place.scrollHeight > place.clientHeight + 1;
}

function tooWide(place) {
  return place.scrollWidth > place.clientWidth + 1;
}

const joints =
  /(?<=\p{L}{3})(?=(?:aftale|afdeling|ansat|arbejd|beskæftig|besøg|borger|forløb|gennemsnit|gruppe|indsats|konsulent|ledig|løn|lønnet|marked|modtag|måling|placering|praktik|rettet|sager|samtale|sekretariat|sygedag|tid|tilbud|tilskud|uddannelse|udvikling|varighed|virksomhed|vejled|center)\p{L})/giu;

/** A number stays with the word before and after it: "mål 350", "4 mangler", "13. nov.". */
export function held(text) {
  return String(text ?? '').replace(/ (?=\d)|(?<=\d[.%]?) /g, '\u00a0');
}

/** Text with soft hyphens at the joints of Danish compounds, and no line that begins with a dot. */
export function hyphened(text) {
  const whole = String(text ?? '').replace(/ (?=[·–] )/g, '\u00a0');
  return whole.replace(/\p{L}{11,}/gu, (word) => word.replace(joints, '\u00ad'));
}
