// Light or dark, and more contrast: what a person chose is kept on this device; without a choice the system decides.
import { all, onPress } from "./page";

const root = document.documentElement;

function isDark(): boolean {
  const chosen = root.dataset["theme"];
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function hasContrast(): boolean {
  const chosen = root.dataset["contrast"];
  return chosen ? chosen === "more" : matchMedia("(prefers-contrast: more)").matches;
}

function show(): void {
  all("[data-contrast-next]").forEach((one) => one.setAttribute("aria-checked", String(hasContrast())));
}

function keep(name: "theme" | "contrast", value: string): void {
  root.dataset[name] = value;
  localStorage.setItem(name, value);
}

export function startTheme(): void {
  onPress("[data-theme-next]", () => keep("theme", isDark() ? "light" : "dark"));
  onPress("[data-contrast-next]", () => {
    keep("contrast", hasContrast() ? "usual" : "more");
    show();
  });
  show();
}
