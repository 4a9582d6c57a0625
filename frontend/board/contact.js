// When the server was last heard, by two clocks: the wall clock, which jumps, and the page's own,
// which stops when the machine sleeps and ends with the page.

import { seconds } from './feed.js';

const absurd = 400 * 24 * 3600;

export class Contact {
  #at;
  #lived;
  #sent;

  /** @param sent the server's own time, as milliseconds or not a number */
  heard(sent) {
    this.#at = Date.now();
    this.#lived = seconds();
    this.#sent = sent || this.#at;
  }

  /** From an earlier life of the page. */
  remembered(at) {
    this.#at = at;
  }

  get at() {
    return this.#at;
  }

  /** Whether this page has heard the server itself. */
  get live() {
    return this.#lived !== undefined;
  }

  /** Seconds since; negative when only a clock that has gone back could tell. */
  age() {
    const byClock = (Date.now() - this.#at) / 1000;
    if (!this.live) return byClock;
    const byLife = seconds() - this.#lived;
    return byClock - byLife > absurd ? byLife : Math.max(byClock, byLife);
  }

  /** The time now, as the server's clock has it where that is known. */
  now() {
    return this.live ? this.#sent + this.age() * 1000 : Date.now();
  }
}
