// What the composer shows of an answer beside the words: room, how it reads, whether it was checked.
import type { Answer, Finding } from "./findings";
import { fill, verdict } from "./list";
import { all, say } from "./page";
import type { Elsewhere } from "./keeping";
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

  /** Words that stand elsewhere, to be taken or left; null where there are none. */
  elsewhere(other: Elsewhere | null, choose: (words: string | null) => void): void {
    const notice = this.part("elsewhere");
    notice?.toggleAttribute("hidden", other === null);
    if (notice && other) {
      const gone = other.text.trim() === "";
      const at = other.at ? `, at ${new Date(other.at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}` : "";
      say(this.part("elsewhere-says"), gone ? "These words were sent or cleared elsewhere." : `You also wrote here elsewhere${at}: “${other.text}”`);
      const [take, stay] = [this.part("elsewhere-take"), this.part("elsewhere-stay")];
      say(take, gone ? "Clear them here" : "Take those words");
      take!.onclick = () => choose(other.text);
      stay!.onclick = () => choose(null);
    }
  }

  /** Whether the desk has the draft, in words. */
  kept(words: string): void {
    say(this.part("kept-says"), words);
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
      [...list.children].forEach((one, at) => one.classList.toggle("chosen", at === chosen));
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
      length?.setAttribute("title", answer?.counted ?? "");
      length
        ?.querySelector("circle:last-child")
        ?.setAttribute("stroke-dasharray", `${(used * ring).toFixed(1)} ${ring}`);
      say(this.part("room"), left < 0 ? `${number} too many` : `${number} left`);
    }
  }
}
