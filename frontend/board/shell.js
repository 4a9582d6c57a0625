// Keeps the page itself: hands it to the service worker, and lets a new version of the application
// take over when it is really there.

const calm = 60; // a page lives this long before it gives way, so versions that flap do no harm
const own = document.querySelector('meta[name=app]').content;
let busy = false;
let kept = false;

/** The version that the running application says it is, heard with every document. */
export async function running(version, now) {
  if (busy) return;
  busy = true;
  try {
    if (version === own) {
      if (!kept) await worker(own);
      kept = true;
    } else if (now >= calm && (await served(version))) {
      await giveWay(version);
    }
  } catch {
    // the old page goes on, and hears the version again
  } finally {
    busy = false;
  }
}

/** Nothing where the browser knows no service workers, as on an address without TLS. */
function worker(version) {
  return navigator.serviceWorker?.register(`worker.js?v=${encodeURIComponent(version)}`, {
    updateViaCache: 'none',
  });
}

/** Whether this address now brings the page of that version, and no login or error page. */
async function served(version) {
  const answer = await fetch(location.href, { cache: 'no-store', redirect: 'manual' });
  return answer.ok && (await answer.text()).includes(`<meta name="app" content="${version}">`);
}

async function giveWay(version) {
  let registration;
  try {
    registration = await worker(version);
  } catch (failure) {
    if (navigator.serviceWorker.controller) throw failure; // it would bring the old page again
  }
  const coming = registration?.installing ?? registration?.waiting;
  if (!coming || (await settled(coming))) location.reload();
}

/** True once the worker is in charge, false when it gave up. */
function settled(coming) {
  return new Promise((done) => {
    const look = () => {
      if (coming.state === 'activated') done(true);
      if (coming.state === 'redundant') done(false);
    };
    coming.addEventListener('statechange', look);
    look();
  });
}
