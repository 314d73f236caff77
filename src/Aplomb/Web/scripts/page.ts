// The few things that every script needs from the page.

/** Calls back for each press on an element that matches, also on elements that come later. */
export function onPress(selector: string, act: (pressed: HTMLElement, event: MouseEvent) => void): void {
  document.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (pressed) {
      act(pressed, event);
    }
  });
}

/** All elements that match, below the root. */
export function all<T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): T[] {
  return [...root.querySelectorAll<T>(selector)];
}

/** Whether somebody is writing there, so that single keys must rest. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=button])"))
  );
}

/** Calls back now and each time htmx or the live page has brought a new part in. */
export function onContent(act: (root: ParentNode) => void): void {
  act(document);
  document.addEventListener("htmx:after:settle", () => act(document));
}

/** Sets text only where it changed, so that screen readers stay quiet. */
export function say(element: Element | null, text: string): void {
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}

/** "1 must change", "3 must change": numbers up to twelve as words where asked for. */
export function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}
