// The layer under the words: the same text in the same place, unseen but for its marks. The words themselves stay in a
// plain textarea, so that input methods, undo, spelling and screen readers work as everywhere.
import { type Finding, stretches } from "./findings";

/** Draws the marks. The last line gets a character of its own, or the layer would be a line shorter than the words. */
export function draw(layer: HTMLElement, text: string, findings: Finding[], chosen: number): void {
  const parts = stretches(text, findings).map((one) => {
    if (!one.level) {
      return document.createTextNode(one.text);
    }
    const mark = document.createElement("span");
    mark.className = `f ${one.level}`;
    mark.textContent = one.text;
    if (one.ends.length > 0) {
      const sign = document.createElement("sup");
      sign.textContent = one.ends.join(",");
      mark.append(sign);
    }
    mark.classList.toggle("chosen", one.ends.includes(chosen));
    return mark;
  });
  layer.replaceChildren(...parts, document.createTextNode("​"));
}
