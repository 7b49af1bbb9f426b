// Shows the number of pieces in the cart, tells times on the clock of who reads them, and loads the Wasm that wakes the islands: when a hand comes near one, or
// when the page has nothing better to do and the line is good. Until that is done, and where it never is, every
// form is submitted by the browser itself.
// The two names in capitals are replaced by the hashed URLs when the site is built.
const glue = "CARAVEL_GLUE";
const wasm = "CARAVEL_WASM";
const touches = ["pointerover", "focusin", "touchstart"];
const root = document.documentElement;
const line = navigator.connection;

let begun = false;
let awake = false;
// Fields changed before their island was awake, the last one last.
const changed = new Set();

// The page is the same for everyone; the number comes from a cookie.
function count() {
  const pieces = Number(/(?:^|; )cart_count=(\d+)/.exec(document.cookie)?.[1] ?? 0);
  for (const mark of document.querySelectorAll("[data-testid=cart-count]")) {
    mark.dataset.count = pieces;
    mark.textContent = pieces || "";
  }
}

// The server knows the market's zone alone. Its digits and its calendar stay.
function tellTime() {
  for (const time of document.querySelectorAll("time[data-clock]")) {
    const numberingSystem = /[٠-٩]/.test(time.textContent) ? "arab" : "latn";
    const style = { dateStyle: "long", timeStyle: "short", calendar: "gregory", numberingSystem };
    time.textContent = new Intl.DateTimeFormat(root.lang, style).format(new Date(time.dateTime));
  }
}

function begin() {
  if (begun) return;
  begun = true;
  // Thrown out of a promise, a failure ends where it is seen and nowhere else: the page goes on without Wasm.
  load().catch((fault) => console.error("The page goes on without Wasm:", fault));
}

function near(event) {
  return event.target instanceof Element && event.target.closest("leptos-island");
}

async function load() {
  // Both at once, and after everything the page shows.
  const module_or_path = fetch(wasm, { priority: "low" });
  const mod = await import(glue).catch((fault) => {
    // The other download must not end as a rejection nobody looks at.
    module_or_path.catch(() => {});
    throw fault;
  });
  await mod.default({ module_or_path });
  mod.hydrate();
  await wake(document.body, mod);
  awake = true;
  root.dataset.hydrated = "true";
  // Who was quicker than her line is heard now.
  for (const field of changed) {
    if (field.isConnected) field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

// Outer islands before inner ones, since an inner one asks its owner for context. What stands between two
// islands is in `leptos-children`: the outer one left a function there that makes it the owner again.
async function wake(node, mod, owner) {
  if (node.localName === "leptos-island") {
    const island = mod[node.dataset.component];
    if (!island) throw new Error(`no island of the name ${node.dataset.component}`);
    owner?.();
    await island(node);
  } else if (node.localName === "leptos-children") {
    owner = node.$$on_hydrate;
  }
  for (const child of node.children) await wake(child, mod, owner);
}

// A page that the browser prepares in advance must not fetch what may never be looked at.
function whenShown(then) {
  if (document.prerendering) document.addEventListener("prerenderingchange", then, { once: true });
  else then();
}

function whenIdle() {
  const idle = () => (window.requestIdleCallback ?? setTimeout)(begin);
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}

count();
tellTime();
for (const event of ["pageshow", "caravel:cart"]) addEventListener(event, count);
document.addEventListener("prerenderingchange", count);

// Who saves data gets pages and forms, and nothing that only makes them nicer.
if (!line?.saveData) {
  for (const touch of touches) {
    addEventListener(touch, (event) => near(event) && begin(), { passive: true });
  }
  addEventListener("change", ({ target }) => {
    if (awake || !near({ target })) return;
    changed.delete(target);
    changed.add(target);
  });
  // The switcher of preferences stands on every page and is used on few: it waits to be touched.
  if (!document.querySelector("leptos-island:not([data-component^=PreferenceSwitcher])")) {
    root.dataset.hydrated = "true";
  } else if ((line?.effectiveType ?? "4g") === "4g") {
    whenShown(whenIdle);
  }
}
