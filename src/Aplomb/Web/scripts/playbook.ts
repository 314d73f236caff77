// The playbook's editor: line numbers that scroll with the text, faults marked at their lines, a press that leads to one.
import { all, onContent, onPress } from "./page";

function faulty(form: HTMLElement): Set<number> {
  const look = form.ownerDocument.querySelector<HTMLElement>("[data-look]");
  return new Set((look?.dataset["faults"] ?? "").split(" ").filter(Boolean).map(Number));
}

function number(form: HTMLElement): void {
  const text = form.querySelector<HTMLTextAreaElement>("[data-text]");
  const lines = form.querySelector<HTMLElement>("[data-lines]");
  if (!text || !lines) {
    return;
  }

  const bad = faulty(form);
  const count = text.value.split("\n").length;
  lines.replaceChildren(
    ...Array.from({ length: count }, (_, at) => {
      const line = document.createElement("div");
      line.textContent = String(at + 1);
      line.classList.toggle("bad", bad.has(at + 1));
      return line;
    }),
  );
  lines.scrollTop = text.scrollTop;
}

function lead(to: number): void {
  const text = document.querySelector<HTMLTextAreaElement>("[data-playbook] [data-text]");
  if (!text) {
    return;
  }

  const lines = text.value.split("\n");
  const start = lines.slice(0, to - 1).reduce((sum, line) => sum + line.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + (lines[to - 1]?.length ?? 0));
  text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, to - 6);
}

export function startPlaybook(): void {
  onPress("[data-line]", (button) => lead(Number(button.dataset["line"])));
  onContent(() => {
    for (const form of all("[data-playbook]")) {
      number(form);
      const text = form.querySelector<HTMLTextAreaElement>("[data-text]");
      if (text && !text.dataset["numbered"]) {
        text.dataset["numbered"] = "yes";
        text.addEventListener("input", () => number(form));
        text.addEventListener("scroll", () => {
          const lines = form.querySelector<HTMLElement>("[data-lines]");
          if (lines) {
            lines.scrollTop = text.scrollTop;
          }
        });
      }
    }
  });
}
