// Loads the Wasm once the page has nothing better to do, or at the first touch of an island, and then wakes
// the islands. Until that is done, and where it never is, every form is submitted by the browser itself.
// The two names in capitals are replaced by the hashed URLs when the site is built.
const glue = "CARAVEL_GLUE";
const wasm = "CARAVEL_WASM";
const touches = ["pointerover", "focusin", "touchstart"];

let begun = false;

function begin() {
  if (begun) return;
  begun = true;
  for (const touch of touches) removeEventListener(touch, touched);
  // Thrown out of a promise, a failure ends where it is seen and nowhere else: the page goes on without Wasm.
  load().catch((fault) => console.error("The page goes on without Wasm:", fault));
}

function touched(event) {
  if (event.target instanceof Element && event.target.closest("leptos-island")) begin();
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
  document.documentElement.dataset.hydrated = "true";
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

if (document.querySelector("leptos-island")) {
  for (const touch of touches) addEventListener(touch, touched, { passive: true });
  if (!navigator.connection?.saveData) {
    if ("requestIdleCallback" in window) requestIdleCallback(begin, { timeout: 2000 });
    else setTimeout(begin, 200);
  }
} else {
  document.documentElement.dataset.hydrated = "true";
}
