// Asks the server for the display's document: at once, when it says that something is new, and
// every now and then. Knows good answers from login pages, error pages and halves.

const patience = 20; // seconds until an answer counts as lost
const longest = 60; // seconds between two tries, at most

/** A thousand displays that lost the same server must not all come back in the same second. */
function spread(seconds) {
  return seconds * (0.6 + 0.4 * Math.random());
}

export class Feed {
  #address;
  #stream;
  #source;
  #hear;
  #etag;
  #asking = false;
  #failures = 0;
  #refusals = 0;
  #nextAsk = 0;
  #nextStream = Infinity;
  #poll = 30;
  #app;

  /** @param hear what to do with news: { document, same, revoked, failed } */
  constructor(token, hear) {
    this.#address = new URL(`${token}/data.json`, location.href);
    this.#stream = new URL(`${token}/events`, location.href);
    this.#hear = hear;
  }

  /** The tag of the document that the page holds already. */
  holds(etag) {
    this.#etag = etag;
  }

  /** What the document itself says: how often to ask, and which version answers. */
  told({ poll, app }) {
    this.#app = app;
    this.#poll = Math.min(Math.max(Number(poll) || 30, 5), longest);
  }

  /** From now on it may hold a stream open. */
  listens() {
    this.#nextStream = 0;
  }

  /** Called once a second with the seconds that the page has lived. */
  tick(now) {
    if (now >= this.#nextAsk) this.ask();
    if (now >= this.#nextStream && !this.#source) this.#listen();
  }

  /** Soon, but not all displays at once. */
  hurry(within) {
    this.#nextAsk = Math.min(this.#nextAsk, seconds() + within * Math.random());
  }

  /** Never fails: what went wrong is told as every other answer. */
  async ask() {
    if (this.#asking) return;
    this.#asking = true;
    try {
      await this.#fetch();
      this.#failures = 0;
      this.#nextAsk = seconds() + spread(this.#poll);
    } catch (failure) {
      this.#nextAsk = seconds() + spread(Math.min(longest, 5 * 2 ** this.#failures++));
      this.#hear.failed(failure instanceof Unusable);
    } finally {
      this.#asking = false;
    }
  }

  async #fetch() {
    const lost = new AbortController();
    const timer = setTimeout(() => lost.abort(), patience * 1000);
    try {
      const answer = await fetch(this.#address, {
        headers: this.#etag ? { 'If-None-Match': this.#etag } : {},
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: lost.signal,
      });
      await this.#take(answer);
    } finally {
      clearTimeout(timer);
    }
  }

  async #take(answer) {
    const sent = Date.parse(answer.headers.get('Date'));
    if (answer.status === 304 && this.#etag) {
      this.#hear.same(this.#etag, sent);
      return;
    }
    const text = answer.ok || answer.status === 410 ? await answer.text() : '';
    const document = parsed(text);
    if (answer.status === 410 && document?.state === 'revoked') {
      this.#etag = undefined;
      this.#poll = Math.min(this.#poll, 45);
      this.#hear.revoked(document);
      return;
    }
    const etag = answer.headers.get('ETag') ?? undefined;
    if (!answer.ok || !this.#hear.document(document, text, etag, sent)) throw new Unusable();
    this.#etag = etag;
  }

  #listen() {
    const source = new EventSource(this.#stream);
    this.#source = source;
    source.addEventListener('open', () => {
      this.#refusals = 0;
      this.hurry(4); // what came since the last answer is not told again
    });
    source.addEventListener('edition', () => this.hurry(4));
    source.addEventListener('version', ({ data }) => this.#app && data !== this.#app && this.hurry(4));
    source.addEventListener('revoked', () => this.hurry(0));
    source.addEventListener('error', () => {
      // the browser would try again at once and for ever; all displays together
      source.close();
      this.#source = undefined;
      this.#nextStream = seconds() + spread(Math.min(longest, 4 * 2 ** this.#refusals++));
    });
  }
}

/** The server, or something before it, answered, and not with a document. */
class Unusable extends Error {}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function seconds() {
  return performance.now() / 1000;
}
