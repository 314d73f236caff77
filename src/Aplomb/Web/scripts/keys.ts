// Keys. Every act is also a button or a link that names its key: data-key="r", "g i", "Alt+p", "Ctrl+Enter". Single
// keys rest while somebody writes, and can be turned off; j, k and s need no button.
import { all, isWriting, onPress } from "./page";
import { nearest, turn } from "./soften";

const chordMs = 1200;
let first: { key: string; at: number } | null = null;

function singleKeys(): boolean {
  return localStorage.getItem("keys") !== "off";
}

function name(event: KeyboardEvent): string {
  const held = [
    event.ctrlKey || event.metaKey ? "Ctrl+" : "",
    event.altKey ? "Alt+" : "",
    event.shiftKey && event.key.length > 1 ? "Shift+" : "",
  ];
  // with Alt held some keyboards give another letter: the key's place is meant
  const place = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1]?.toLowerCase();
  const letter = event.altKey && place ? place : event.key;
  return held.join("") + letter;
}

function visible(element: HTMLElement): boolean {
  return element.checkVisibility() && !element.closest("[inert]");
}

function act(key: string): boolean {
  const open = document.querySelector<HTMLElement>("dialog[open]");
  const target = all("[data-key]", open ?? document).find((one) => one.dataset["key"] === key && visible(one));
  if (!target) {
    return false;
  }

  target.focus({ preventScroll: isWriting(target) });
  if (!isWriting(target)) {
    target.click();
  }
  return true;
}

/** Goes to the next or the last person of the list; the row says "choose", by which a page may load its preview. */
function step(by: 1 | -1): boolean {
  const rows = all(".item").filter(visible);
  const at = rows.findIndex((row) => row.hasAttribute("aria-current"));
  const next = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
  if (!next) {
    return false;
  }

  rows.forEach((row) => row.removeAttribute("aria-current"));
  next.setAttribute("aria-current", "true");
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  next.dispatchEvent(new CustomEvent("choose", { bubbles: true }));
  return true;
}

function single(key: string): boolean {
  if (key === "j" || key === "k") {
    return step(key === "j" ? 1 : -1);
  }

  const soft = key === "s" ? nearest() : undefined;
  if (soft) {
    turn(soft);
    return true;
  }
  return act(key);
}

function press(event: KeyboardEvent): void {
  const key = name(event);
  if (event.isComposing || event.defaultPrevented) {
    return;
  }
  if (/^(Ctrl|Alt)\+/.test(key)) {
    if (act(key)) {
      event.preventDefault();
    }
    return;
  }
  if (event.key === "Escape" && isWriting(event.target)) {
    (event.target as HTMLElement).blur();
    return;
  }
  if (isWriting(event.target) || !singleKeys() || key.length > 1) {
    return;
  }

  const chord = first && event.timeStamp - first.at < chordMs ? `${first.key} ${key}` : null;
  first = { key, at: event.timeStamp };
  if ((chord && act(chord)) || single(key)) {
    first = null;
    event.preventDefault();
  }
}

export function startKeys(): void {
  document.addEventListener("keydown", press);
  const show = () => all("[data-single-keys]").forEach((one) => one.setAttribute("aria-checked", String(singleKeys())));
  onPress("[data-single-keys]", () => {
    localStorage.setItem("keys", singleKeys() ? "off" : "on");
    show();
  });
  show();
}
