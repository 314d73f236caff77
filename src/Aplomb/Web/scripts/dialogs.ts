// Dialogs over the page: data-opens="id" opens one, data-closes or a press beside it closes it. The browser keeps the
// focus inside and lets the page behind rest. The search also chooses among its hits with the arrows.
import { all, onPress } from "./page";

function choose(dialog: HTMLElement, by: number): void {
  const hits = all<HTMLAnchorElement>("[role=option]:not([hidden])", dialog);
  const at = hits.findIndex((hit) => hit.getAttribute("aria-selected") === "true");
  const next = hits[(at + by + hits.length) % hits.length];
  hits.forEach((hit) => hit.setAttribute("aria-selected", String(hit === next)));
  next?.scrollIntoView({ block: "nearest" });
  dialog.querySelector("input")?.setAttribute("aria-activedescendant", next?.id ?? "");
}

function narrow(dialog: HTMLElement, typed: string): void {
  const words = typed.trim().toLowerCase();
  for (const hit of all("[role=option]", dialog)) {
    hit.hidden = !hit.hasAttribute("data-always") && !(hit.textContent ?? "").toLowerCase().includes(words);
    hit.setAttribute("aria-selected", "false");
  }
  choose(dialog, 1);
}

function startSearch(dialog: HTMLElement): void {
  const input = dialog.querySelector("input");
  const query = dialog.querySelector<HTMLAnchorElement>("[data-always]");
  input?.addEventListener("input", () => {
    if (query) {
      query.search = new URLSearchParams({ q: input.value }).toString();
      query.querySelector("b")!.textContent = input.value || "everything";
    }
    narrow(dialog, input.value);
  });
  input?.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      choose(dialog, by);
    } else if (event.key === "Enter") {
      event.preventDefault();
      dialog.querySelector<HTMLElement>("[role=option][aria-selected=true]")?.click();
    }
  });
}

export function startDialogs(): void {
  onPress("[data-opens]", (button) => {
    const dialog = document.getElementById(button.dataset["opens"] ?? "");
    if (dialog instanceof HTMLDialogElement && !dialog.open) {
      dialog.showModal();
      dialog.querySelector("input")?.select();
    }
  });
  onPress("[data-closes]", (button) => button.closest("dialog")?.close());
  document.addEventListener("click", (event) => {
    if (event.target instanceof HTMLDialogElement) {
      event.target.close();
    }
  });
  all("dialog[data-search]").forEach(startSearch);
}
