// Keeps the keyboard where it was: choosing a period or a unit draws the page anew, and the focus
// would else begin at the top again after each choice.

const patience = 5_000;
let wanted;
let ends = 0;

const observer = new MutationObserver(restore);

/** What a control is known by before and after it is drawn anew. */
function name(control) {
  return control.matches('select') ? control.getAttribute('aria-label') : control.textContent;
}

function remember(control) {
  wanted = { control, name: name(control), kind: control.matches('select') ? 'main select' : 'main a.step' };
  ends = performance.now() + patience;
  observer.observe(document.body, { childList: true, subtree: true });
}

function forget() {
  observer.disconnect();
  wanted = undefined;
}

function restore() {
  if (!wanted || performance.now() > ends) {
    forget();
    return;
  }
  const lost = !document.activeElement || document.activeElement === document.body;
  if (!lost || wanted.control.isConnected) return;
  const again = [...document.querySelectorAll(wanted.kind)].find((control) => name(control) === wanted.name);
  // there is no step beyond the first or the last period
  (again ?? document.querySelector('main .period-steps select'))?.focus({ preventScroll: true });
}

document.addEventListener('change', ({ target }) => {
  if (target.matches?.('main select[aria-label]')) remember(target);
}, true);

document.addEventListener('click', ({ target }) => {
  const step = target.closest?.('main a.step');
  if (step) remember(step);
}, true);

// who goes on to something else wants to stay there
document.addEventListener('focusin', ({ target }) => {
  if (wanted && target.matches?.('*') && name(target) !== wanted.name) forget();
});

// a page chosen in a panel that lies over the others shows itself, and not the panel
document.addEventListener('click', ({ target }) => {
  const panel = target.closest?.('nav [popover] a')?.closest('[popover]');
  if (panel?.matches(':popover-open')) panel.hidePopover();
});
