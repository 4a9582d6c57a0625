// Stands in for the ready-made bundle of all Vaadin components, a quarter of a page's first load,
// where a page has none of them. Flow asks for a view's part of the bundle before it draws the
// view; here there is none to wait for. A view that has such a component asks for components.js.

const flow = ((window.Vaadin ??= {}).Flow ??= {});

flow.loadOnDemand ??= () => Promise.resolve();

// asked for when the focused element is taken away: the browser then tells its value first
flow.resetFocus ??= () => {
  const focused = document.activeElement;
  focused?.blur();
  focused?.focus();
  return true;
};

export const f = {};
