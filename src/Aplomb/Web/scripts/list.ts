// The findings beside the words: number, why, and the better way as a button.
import type { Finding } from "./findings";
import { count } from "./page";

function part(tag: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...inside);
  return element;
}

function quoted(instead: string): string {
  return instead === "" ? "Leave it out" : `“${instead.trim()}”`; // what joins it to its neighbours is not said
}

function item(one: Finding, at: number, full: boolean, use: (at: number) => void): HTMLElement {
  const words = { stop: "must change", warn: "think again", note: "a thought" }[one.level];
  const button = part("button", "use", quoted(one.instead)) as HTMLButtonElement;
  button.type = "button";
  button.title = one.instead === "" ? "Leave these words out" : "Use these words instead";
  button.addEventListener("click", () => use(at));

  const nothingToUse = one.length === 0 && one.instead === "";
  const number = part("span", "no", String(at + 1));
  const level = part("span", "sr", `${words}: `);
  const head = full && one.head ? [part("b", "", one.head)] : [];
  const why = part(full ? "p" : "span", "because", one.why);
  const way = nothingToUse ? [] : [" ", part(full ? "p" : "span", "better", button)];
  return part("li", one.level, number, part("div", "", level, ...head, why, ...way));
}

/** Fills the list; a full list has a headline for each finding, a brief one sits beside the composer. */
export function fill(list: HTMLElement, findings: Finding[], use: (at: number) => void): void {
  const full = list.dataset["findings"] === "full";
  const said = JSON.stringify(findings.map((one) => [one.rule, one.level, one.why, one.instead]));
  if (list.dataset["said"] === said) {
    return; // the same findings, perhaps elsewhere in the words: nothing moves under a finger or a screen reader
  }

  list.dataset["said"] = said;
  list.replaceChildren(...findings.map((one, at) => item(one, at, full, use)));
  list.classList.toggle("none", findings.length === 0);
}

/** Why it cannot be sent, or what to think about: "3 must change first". */
export function verdict(findings: Finding[]): string {
  const stops = findings.filter((one) => one.level === "stop").length;
  const warns = findings.filter((one) => one.level === "warn").length;
  return stops > 0 ? `${count(stops, "must", "must")} change first` : think(warns);
}

function think(warns: number): string {
  return warns > 0 ? `${count(warns, "thing", "things")} to think about` : "";
}
