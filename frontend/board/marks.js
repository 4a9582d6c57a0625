// Small drawings, and the server's own, made safe to stand in the page.

const svg = 'http://www.w3.org/2000/svg';
const paths = {
  up: 'M12 4 22 20H2z',
  down: 'M12 20 2 4h20z',
  met: 'M3 12.5 9.5 19 21 6',
  attention: 'M12 3.2 22.4 20.8H1.6z M12 10v5 M12 17.6v.4',
  calm: 'M5 12h14',
};

/** One of the page's own marks; the words beside it say the same. */
export function mark(name) {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', `mark ${name}`);
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}

/** A line that fills its place whatever its form; the dot becomes a stroke, which stays round. */
export function stretched(picture) {
  picture?.setAttribute('preserveAspectRatio', 'none');
  for (const dot of picture?.querySelectorAll('circle') ?? []) {
    const stroke = document.createElementNS(svg, 'path');
    stroke.setAttribute('class', 'last');
    stroke.setAttribute('d', `M${dot.getAttribute('cx')} ${dot.getAttribute('cy')}h0`);
    dot.replaceWith(stroke);
  }
  return picture;
}

/** The server's drawing; nothing when it is none, since a slide goes without rather than wrong. */
export function drawing(text, name, alternative) {
  if (!text) return undefined;
  const named = /^<svg[^>]*\sxmlns=/.test(text) ? text : text.replace('<svg', `<svg xmlns="${svg}"`);
  const parsed = new DOMParser().parseFromString(named, 'image/svg+xml').documentElement;
  const foreign = 'parsererror, script, foreignObject, image, use[href^="http"]';
  if (parsed.localName !== 'svg' || parsed.querySelector(foreign)) return undefined;
  const picture = document.importNode(parsed, true);
  picture.classList.add(name);
  picture.removeAttribute('width');
  picture.removeAttribute('height');
  if (alternative) {
    picture.removeAttribute('aria-hidden');
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', alternative);
  } else {
    picture.setAttribute('aria-hidden', 'true');
  }
  return picture;
}
