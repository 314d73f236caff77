// What the composer shows of an answer beside the words: room, how it reads, whether it was checked.
import type { Answer, Finding } from "./findings";
import { fill, verdict } from "./list";
import { all, say } from "./page";
import { draw } from "./marks";

const ring = 37.7;

/** The parts of a composer, found by their data-attributes inside the form or, elsewhere, by data-for with its id. */
export class Display {
  private readonly unchecked: string;

  constructor(private readonly form: HTMLFormElement) {
    this.unchecked = this.part("checked")?.textContent ?? "";
  }

  answer(answer: Answer | null): void {
    const partly = answer?.supported === false;
    this.form.dataset["verdict"] = answer?.verdict ?? "";
    this.state(
      !answer ? this.unchecked : partly ? "Only partly checked: we cannot read this language" : "Checked just now",
    );
    say(this.part("reads"), answer?.reads ?? "");
    this.measure(answer);
  }

  /** Whether it was checked, in words. */
  state(words: string): void {
    say(this.part("checked"), words);
  }

  findings(text: string, findings: Finding[], chosen: number, use: (at: number) => void): void {
    const layer = this.part("marks");
    const list = this.part("findings");
    if (layer) {
      draw(layer, text, findings, chosen + 1);
    }
    if (list) {
      fill(list, findings, use);
      list.children[chosen]?.classList.add("chosen");
    }

    const stopped = findings.some((one) => one.level === "stop");
    all("[data-send]", this.form).forEach((one) => one.setAttribute("aria-disabled", String(stopped)));
    say(this.part("why-not"), verdict(findings));
    this.more(findings.length - 1);
  }

  private part(name: string): HTMLElement | null {
    const elsewhere = `[data-${name}][data-for="${this.form.id}"]`;
    return this.form.querySelector<HTMLElement>(`[data-${name}]`) ?? document.querySelector<HTMLElement>(elsewhere);
  }

  private more(others: number): void {
    const button = this.part("more");
    button?.toggleAttribute("hidden", others < 1);
    say(button?.querySelector("[data-count]") ?? null, `${others} more`);
  }

  private measure(answer: Answer | null): void {
    const left = answer?.left ?? null;
    const length = this.part("length");
    length?.toggleAttribute("hidden", left === null);
    if (left !== null) {
      const used = answer?.max ? Math.min(1, Math.max(0, 1 - left / answer.max)) : 0;
      const number = Math.abs(left).toLocaleString("en");
      length?.classList.toggle("over", left < 0);
      length
        ?.querySelector("circle:last-child")
        ?.setAttribute("stroke-dasharray", `${(used * ring).toFixed(1)} ${ring}`);
      say(this.part("room"), left < 0 ? `${number} too many` : `${number} left`);
    }
  }
}
