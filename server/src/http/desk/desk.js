// Makes the marks of a page clickable, and loads it again when words or data change. Served by the operator's listener only.
const bar = document.querySelector(".desk");
const shown = bar.querySelector(".desk-key");
const problems = bar.querySelector(".desk-problems");
const rendered = bar.dataset.state;

function marked(target) {
  return target instanceof Element && target.closest("[data-words]");
}

function tell(mark) {
  const missing = mark.dataset.wordsMissing;
  shown.textContent = mark.dataset.words + (missing ? ` – not in ${missing}` : "");
}

async function copy(mark) {
  const key = mark.dataset.words;
  try {
    await navigator.clipboard.writeText(key);
    shown.textContent = `Copied: ${key}`;
  } catch {
    // Without https the clipboard is closed, but for what is selected.
    shown.textContent = key;
    getSelection().selectAllChildren(shown);
  }
}

// What has no focus of its own, nor stands in something that has, is reached by the Tab key too.
for (const mark of document.body.querySelectorAll("[data-words]")) {
  if (mark.tabIndex < 0 && !mark.closest("a, button, summary, label, option, [aria-hidden=true]")) mark.tabIndex = 0;
}

addEventListener(
  "click",
  (event) => {
    const mark = marked(event.target);
    // A click by the keyboard has no place, and one on a field is for typing.
    if (!mark || event.altKey || event.detail === 0 || mark.matches("input, select, textarea")) return;
    event.preventDefault();
    event.stopPropagation();
    copy(mark);
  },
  true,
);

// Alt is no modifier of the shop here: some browsers would download what is followed with it.
addEventListener("click", (event) => {
  const link = event.altKey && event.target instanceof Element && event.target.closest("a[href]");
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  location.assign(link.href);
});

addEventListener("keydown", (event) => {
  if (!event.altKey || event.code !== "KeyC") return;
  const mark = focusedMark();
  if (!mark) return;
  event.preventDefault();
  copy(mark);
});

// That of the text with the focus, or the first in a link or button that has it.
function focusedMark() {
  const focused = document.activeElement;
  return marked(focused) || (focused !== document.body && focused?.querySelector("[data-words]"));
}

addEventListener("pointerover", ({ target }) => {
  const mark = marked(target);
  if (mark) tell(mark);
});

addEventListener("focusin", () => {
  const mark = focusedMark();
  if (mark) tell(mark);
});

let line;

// A page that nobody looks at keeps no connection: browsers open six to a server.
function listen() {
  line?.close();
  line = undefined;
  if (document.hidden) return;
  line = new EventSource("/desk/live");
  line.addEventListener("message", ({ data }) => {
    const news = JSON.parse(data);
    problems.replaceChildren(
      ...news.problems.map((problem) => {
        const item = document.createElement("p");
        item.textContent = problem;
        return item;
      }),
    );
    // The browser keeps the place where the page was read.
    if (news.state !== rendered) location.reload();
  });
}

document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => line?.close());
addEventListener("pageshow", ({ persisted }) => persisted && listen());
if (document.prerendering) document.addEventListener("prerenderingchange", listen, { once: true });
else listen();
