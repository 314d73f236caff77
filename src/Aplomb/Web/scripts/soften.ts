// Softened words: shown by one press or by "s", for this view only. Opening is told to the server where it wants to
// know (the person's own exposure), and nowhere else.
import { all, onPress } from "./page";

/** Shows the words of one softened post, or softens them again. */
export function turn(soft: HTMLElement): void {
  const open = soft.classList.toggle("open");
  const words = soft.querySelector<HTMLElement>(".veiled");
  const button = soft.querySelector<HTMLElement>("[data-reveal]");
  words?.setAttribute("aria-hidden", String(!open));
  button?.setAttribute("aria-expanded", String(open));
  const label = button?.querySelector("span");
  if (label) {
    label.textContent = open ? "Soften again" : "Show the words";
  }

  const told = soft.dataset["opened"];
  if (open && told) {
    delete soft.dataset["opened"];
    navigator.sendBeacon(told);
  }
}

/** The softened post that a key means: the one with the focus, else the newest that can be seen. */
export function nearest(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>(".soft");
  const seen = all(".soft").filter((soft) => {
    const box = soft.getBoundingClientRect();
    return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  });
  return focused ?? seen.at(-1);
}

export function startSoften(): void {
  onPress("[data-reveal]", (button) => {
    const soft = button.closest<HTMLElement>(".soft");
    if (soft) {
      turn(soft);
    }
  });
}
