// The last good document of this display, kept in the browser. A display without room goes on
// without: nothing here may fail.

/** Displays in one browser are told apart by this; the token itself is written nowhere. */
function mark(text) {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const letter of text) {
    const code = letter.codePointAt(0);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

const often = 5 * 60 * 1000;

export class Kept {
  #place;
  #heard;
  #written = 0;

  constructor(token) {
    this.#place = `tavle-${mark(token)}`;
    this.#heard = `${this.#place}-hørt`;
  }

  /** What was kept: { text, etag, at }, or nothing. */
  read() {
    const kept = taken(this.#place);
    if (typeof kept?.text !== 'string') return undefined;
    const heard = taken(this.#heard);
    // an old document that could not be replaced has not been heard of since
    return heard?.etag === kept.etag && heard?.at > kept.at ? { ...kept, at: heard.at } : kept;
  }

  write(text, etag, at) {
    put(this.#place, { text, etag, at });
    this.#written = at;
  }

  /** The server said that the kept document still holds. */
  heard(etag, at) {
    if (Math.abs(at - this.#written) < often) return; // spares the display's small disk
    put(this.#heard, { etag, at });
    this.#written = at;
  }

  forget() {
    try {
      localStorage.removeItem(this.#place);
      localStorage.removeItem(this.#heard);
    } catch {
      // there was nothing to forget
    }
  }
}

function taken(place) {
  try {
    return JSON.parse(localStorage.getItem(place));
  } catch {
    return undefined;
  }
}

function put(place, value) {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch {
    // a full disk keeps what it had, and that says its own age
  }
}
