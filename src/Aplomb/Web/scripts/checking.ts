// The page "Check a reply": what it says of the whole reply, from the composer's answer.
import type { Answer } from "./findings";
import { all, say } from "./page";

const numbers = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

function headline(answer: Answer | null): string {
  if (!answer) {
    return "Nothing to check yet";
  }
  const stops = answer.findings.filter((one) => one.level === "stop").length;
  const thoughts = answer.findings.length - stops;
  if (stops > 0) {
    return `Not yet: ${numbers[stops] ?? stops} must change`;
  }
  return thoughts > 0 ? `Nearly: ${numbers[thoughts] ?? thoughts} to think about` : "Ready to send";
}

function show(page: HTMLElement, answer: Answer | null): void {
  say(page.querySelector("[data-headline]"), headline(answer));
  say(page.querySelector("[data-sounds]"), answer?.reads ? `Reads as ${answer.reads}.` : (page.dataset["hint"] ?? ""));
  page.querySelector<HTMLElement>("[data-found]")?.toggleAttribute("hidden", !answer?.findings.length);
  for (const row of all("[data-has]", page)) {
    const yes = answer?.has?.find((one) => one.say === row.dataset["has"])?.yes ?? false;
    row.className = yes ? "yes" : "no-yet";
    say(row.querySelector(".sr"), yes ? "done: " : "not yet: ");
  }
}

export function startChecking(): void {
  const page = document.querySelector<HTMLElement>("[data-checking]");
  if (page) {
    page.addEventListener("composer:checked", (event) => show(page, (event as CustomEvent<Answer | null>).detail));
  }
}
