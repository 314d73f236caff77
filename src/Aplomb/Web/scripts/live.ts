// What arrives. The server says only which kind of thing changed ("case 018f…", "inbox"); a region that names the kind
// in data-live is fetched again. A region with data-live-waits is a list somebody reads: rows that are new wait behind
// "2 new", the others change in place, and nothing moves under the pointer.
import htmx from "htmx.org";
import { all, count, onPress } from "./page";

/** Kinds that are due: gathered for a moment, so that ten posts at once cost one fetch. */
const due = new Set<string>();
const gatherMs = 300;
const againMs = 10_000;
const minuteMs = 60_000;
let timer: number | undefined;

function concerns(region: HTMLElement, kind: string): boolean {
  return (region.dataset["live"] ?? "").split(/\s+/).includes(kind);
}

async function fetched(url: string): Promise<Document | null> {
  const answer = await fetch(url, { headers: { "HX-Request": "true" } });
  return answer.ok && !answer.redirected
    ? new DOMParser().parseFromString(await answer.text(), "text/html")
    : null;
}

/** One fetch for all the regions of a page that are due together. */
function pages(): (region: HTMLElement) => Promise<HTMLElement | null> {
  const asked = new Map<string, Promise<Document | null>>();
  return async (region) => {
    const url = region.dataset["liveUrl"] ?? location.href;
    asked.set(url, asked.get(url) ?? fetched(url));
    return (await asked.get(url))?.getElementById(region.id) ?? null;
  };
}

function put(old: HTMLElement, fresh: HTMLElement): Promise<void> {
  return htmx.swap({ sourceElement: old, target: old, swap: "outerMorph", text: fresh.outerHTML });
}

/** The part of a list that stands still while somebody reads: each row as it is now, in the old order. */
function renew(region: HTMLElement, fresh: HTMLElement): void {
  const now = new Map(all("[data-row]", fresh).map((row) => [row.dataset["row"], row]));
  const here = new Set(all("[data-row]", region).map((row) => row.dataset["row"]));
  for (const row of all("[data-row]", region)) {
    const newer = now.get(row.dataset["row"]);
    row.classList.toggle("gone", !newer);
    if (newer) {
      const chosen = row.getAttribute("aria-current");
      newer.removeAttribute("aria-current");
      if (chosen) {
        newer.setAttribute("aria-current", chosen);
      }
      void put(row, newer);
    }
  }

  const waiting = [...now.keys()].filter((row) => !here.has(row)).length;
  for (const button of all("[data-live-new]", region)) {
    button.hidden = waiting === 0;
    const label = button.querySelector("[data-count]") ?? button;
    label.textContent = count(waiting, "new", "new");
  }
}

/** A region stands still while there are words in a field (data-live-unless names it), or a small form in it is open. */
function isHeld(region: HTMLElement): boolean {
  if (region.querySelector("details[data-holds][open]")) {
    return true;
  }

  const field = document.getElementById(region.dataset["liveUnless"] ?? "");
  return field instanceof HTMLTextAreaElement && field.value.trim() !== "";
}

async function refresh(region: HTMLElement, whole: boolean, page = pages()): Promise<void> {
  const fresh = await page(region);
  if (!fresh || !region.isConnected || isHeld(region)) {
    return;
  }

  if (!whole && region.hasAttribute("data-live-waits") && region.querySelector("[data-row]")) {
    renew(region, fresh);
  } else {
    await put(region, fresh);
  }
}

/** Fetches every region again that names one of these kinds. */
export function arrived(...kinds: string[]): void {
  kinds.forEach((kind) => due.add(kind));
  timer ??= window.setTimeout(() => {
    const now = [...due];
    due.clear();
    timer = undefined;
    const page = pages();
    for (const region of all("[data-live][id]")) {
      if (now.some((kind) => concerns(region, kind))) {
        void refresh(region, false, page);
      }
    }
  }, gatherMs);
}

function offline(since: Date | null): void {
  for (const line of all("[data-offline]")) {
    line.hidden = since === null;
    const time = line.querySelector("time");
    if (since && time) {
      time.textContent = since.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    }
  }
}

function listen(url: string, away: Date | null = null): void {
  let lost = away;
  const source = new EventSource(url);
  source.addEventListener("open", () => {
    offline(null);
    if (lost) {
      arrived("inbox", "case", "minute"); // what was said while we were away
    }
    lost = null;
  });
  source.addEventListener("error", () => {
    lost ??= new Date();
    const mine = lost;
    setTimeout(() => lost === mine && offline(lost), 5000);
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(url, mine), againMs); // the browser itself gives up after an answer that is no stream
    }
  });
  source.addEventListener("message", (event: MessageEvent<string>) => arrived(...event.data.split(/\s+/)));
}

export function startLive(): void {
  const url = document.querySelector<HTMLElement>("[data-live-source]")?.dataset["liveSource"];
  if (url) {
    listen(url);
  }

  onPress("[data-live-new]", (button) => {
    const region = button.closest<HTMLElement>("[data-live]");
    if (region) {
      void refresh(region, true);
    }
  });
  document.addEventListener("hold:over", () => arrived("case"));
  setInterval(() => document.visibilityState === "visible" && arrived("minute"), minuteMs);
}
