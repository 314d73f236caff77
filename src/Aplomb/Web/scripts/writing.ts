// Starts the composers of a page and gives them their keys. Keys that are single letters rest while somebody writes;
// with Alt they work there too.
import { Composer } from "./composer";
import { tidy } from "./drafts";
import { all, isWriting, onPress } from "./page";
import { startTools } from "./tools";

const composers = new Map<HTMLFormElement, Composer>();

function current(): Composer | undefined {
  const form = document.activeElement?.closest<HTMLFormElement>("form[data-composer]");
  return composers.get(form ?? all<HTMLFormElement>("form[data-composer]")[0]!);
}

function press(event: KeyboardEvent): void {
  if (event.isComposing) {
    return; // an input method is at work: its keys are not ours
  }

  const resting = isWriting(event.target) || localStorage.getItem("keys") === "off";
  if (event.ctrlKey || event.metaKey || (resting && !event.altKey)) {
    return;
  }

  const composer = current();
  const letter = event.altKey && event.code === "KeyU" ? "u" : event.key;
  if (composer && (letter === "[" || letter === "]")) {
    composer.step(letter === "]" ? 1 : -1);
    event.preventDefault();
  } else if (composer && letter === "u") {
    composer.useChosen();
    event.preventDefault();
  }
}

export function startComposers(root: ParentNode): void {
  for (const form of all<HTMLFormElement>("form[data-composer]", root).filter((one) => !composers.has(one))) {
    composers.set(form, new Composer(form));
  }
}

export function startWriting(): void {
  tidy();
  document.addEventListener("keydown", press);
  startTools(current);
  onPress("[data-copy]", async (button) => {
    const words = document.getElementById(button.dataset["copy"] ?? "");
    if (words instanceof HTMLTextAreaElement || words instanceof HTMLInputElement) {
      await navigator.clipboard.writeText(words.value);
      const label = button.querySelector("span") ?? button;
      const before = label.textContent;
      label.textContent = "Copied";
      setTimeout(() => (label.textContent = before), 2000);
    }
  });
  onPress("[data-toggle-place]", (button) => {
    const places = all<HTMLInputElement>("[name=channel]", button.closest("form") ?? document);
    const other = places.find((one) => one.value === "private")?.checked ? "public" : "private";
    places.find((one) => one.value === other)?.click();
  });
  onPress("[data-more]", (button) => {
    const open = button.closest("form")?.classList.toggle("all-findings") ?? false;
    button.setAttribute("aria-expanded", String(open));
  });
}
