// A talk is read from its end: data-ends starts there, and stays there while nobody has scrolled up.
import { all } from "./page";

const nearPx = 80;
const leftAlone = new WeakMap<HTMLElement, boolean>();

export function startEnds(root: ParentNode): void {
  for (const talk of all("[data-ends]", root)) {
    if (!leftAlone.has(talk)) {
      talk.addEventListener("scroll", () => {
        leftAlone.set(talk, talk.scrollHeight - talk.scrollTop - talk.clientHeight < nearPx);
      });
      leftAlone.set(talk, true);
    }
    if (leftAlone.get(talk)) {
      talk.scrollTop = talk.scrollHeight;
    }
  }
}
