// Flow's client loads a page anew whenever it is shown, as it means one that the browser had put
// aside. A page that carries its first view can have the client listen before it is shown for the
// first time, and would be loaded twice.

addEventListener(
  'pageshow',
  (event) => event.persisted || event.stopImmediatePropagation(),
  true, // before every listener that is not, whenever it began to listen
);
