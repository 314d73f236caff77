// The composer: what somebody writes is checked while they write. One class for the form that carries data-composer;
// its parts are found by their data-attributes, so the page decides how it looks.
import { type Answer, type Finding, better, follow } from "./findings";
import { keep, kept } from "./drafts";
import { fill, verdict } from "./list";
import { all, say } from "./page";
import { draw } from "./marks";

const pauseMs = 250;
const ring = 37.7;

export class Composer {
  private readonly words: HTMLTextAreaElement;
  private readonly key: string | undefined;
  private text: string;
  private channel: string;
  private findings: Finding[] = [];
  private chosen = -1;
  private timer: number | undefined;
  private asking: AbortController | undefined;

  constructor(private readonly form: HTMLFormElement) {
    this.words = form.querySelector<HTMLTextAreaElement>("textarea[data-words]")!;
    this.key = form.dataset["draftKey"];
    this.channel = this.place();
    this.clearSent();
    if (this.words.value === "" && this.key) {
      this.words.value = kept(this.key, this.channel);
    }

    this.text = this.words.value;
    form.addEventListener("input", (event) => this.changed(event.target));
    form.addEventListener("submit", (event) => this.leaving(event));
    document.addEventListener("selectionchange", () => this.follow());
    this.show();
    void this.check();
  }

  /** Moves to the finding before or after and selects its words. */
  step(by: 1 | -1): void {
    const all = this.findings.length;
    if (all > 0) {
      this.choose((this.chosen + by + all) % all, true);
    }
  }

  /** Puts the better way of the chosen finding, or of the first, in the place of its words. */
  useChosen(): void {
    this.use(Math.max(0, this.chosen));
  }

  private place(): string {
    return String(new FormData(this.form).get("channel") ?? "public");
  }

  private part(name: string): HTMLElement | null {
    return (
      this.form.querySelector<HTMLElement>(`[data-${name}]`) ??
      document.querySelector(`[data-${name}][data-for="${this.form.id}"]`)
    );
  }

  /** The server says that words of ours are on their way: their draft is done with. */
  private clearSent(): void {
    const sent = this.form.dataset["sent"];
    if (sent && this.key) {
      keep(this.key, sent, "");
    }
  }

  private changed(target: EventTarget | null): void {
    const now = this.place();
    if (now !== this.channel) {
      this.move(now);
    } else if (target === this.words) {
      this.findings = follow(this.findings, this.text, this.words.value);
      this.text = this.words.value;
      this.save();
      this.show();
    }
    this.soon();
  }

  /** Each place has its own draft. Public words may be taken along into an empty private one, never the other way. */
  private move(to: string): void {
    this.save();
    const took = this.channel === "public" ? this.words.value : "";
    const there = this.key ? kept(this.key, to) : this.words.value;
    this.channel = to;
    this.words.value = there === "" && to === "private" ? took : there;
    this.text = this.words.value;
    this.findings = [];
    this.show();
    this.words.focus();
  }

  private save(): void {
    if (this.key) {
      keep(this.key, this.channel, this.words.value);
    }
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.check(), pauseMs);
  }

  private async check(): Promise<void> {
    const url = this.form.dataset["checkUrl"];
    this.asking?.abort();
    if (!url || this.channel === "note" || this.words.value.trim() === "") {
      this.took(null);
      return;
    }

    const asked = this.words.value;
    this.asking = new AbortController();
    try {
      const body = new URLSearchParams([...new FormData(this.form)].map(([name, value]) => [name, String(value)]));
      const answer = await fetch(url, { method: "POST", body, signal: this.asking.signal });
      if (answer.ok) {
        const found = (await answer.json()) as Answer;
        this.took({ ...found, findings: follow(found.findings, asked, this.words.value) });
      } else {
        say(
          this.part("checked"),
          answer.status === 429 ? "Checked again in a moment" : "Not checked: the desk did not answer",
        );
      }
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) {
        say(this.part("checked"), "Not checked: no line to the desk");
      }
    }
  }

  private took(answer: Answer | null): void {
    this.findings = answer?.findings ?? [];
    this.chosen = Math.min(this.chosen, this.findings.length - 1);
    this.form.dataset["verdict"] = answer?.verdict ?? "";
    say(
      this.part("checked"),
      answer
        ? answer.supported === false
          ? "Only partly checked: we cannot read this language"
          : "Checked just now"
        : "",
    );
    say(this.part("reads"), answer?.reads ?? "");
    this.measure(answer);
    this.show();
    this.form.dispatchEvent(new CustomEvent("composer:checked", { bubbles: true, detail: answer }));
  }

  private measure(answer: Answer | null): void {
    const left = answer?.left ?? null;
    const length = this.part("length");
    length?.toggleAttribute("hidden", left === null);
    length?.classList.toggle("over", left !== null && left < 0);
    say(
      this.part("room"),
      left === null ? "" : left < 0 ? `${(-left).toLocaleString("en")} too many` : `${left.toLocaleString("en")} left`,
    );
    const used = left === null || !answer?.max ? 0 : Math.min(1, Math.max(0, 1 - left / answer.max));
    length?.querySelector("circle:last-child")?.setAttribute("stroke-dasharray", `${(used * ring).toFixed(1)} ${ring}`);
  }

  private show(): void {
    const layer = this.form.querySelector<HTMLElement>("[data-marks]");
    const list = this.part("findings");
    if (layer) {
      draw(layer, this.words.value, this.findings, this.chosen + 1);
    }
    if (list) {
      fill(list, this.findings, (at) => this.use(at));
      this.mark(list);
    }

    const stopped = this.findings.some((one) => one.level === "stop");
    all("[data-send]", this.form).forEach((one) => one.setAttribute("aria-disabled", String(stopped)));
    say(this.part("why-not"), verdict(this.findings));
    const more = this.part("more");
    more?.toggleAttribute("hidden", this.findings.length < 2);
    say(more?.querySelector("[data-count]") ?? null, `${this.findings.length - 1} more`);
  }

  private mark(list: HTMLElement): void {
    [...list.children].forEach((row, at) => row.classList.toggle("chosen", at === Math.max(0, this.chosen)));
  }

  private choose(at: number, select: boolean): void {
    this.chosen = at;
    const one = this.findings[at];
    this.show();
    if (one && select) {
      this.words.focus();
      this.words.setSelectionRange(one.start, one.start + one.length);
    }
  }

  /** The finding under the caret is the chosen one. */
  private follow(): void {
    if (document.activeElement === this.words) {
      const caret = this.words.selectionStart;
      const at = this.findings.findIndex(
        (one) => one.length > 0 && one.start <= caret && caret <= one.start + one.length,
      );
      if (at >= 0 && at !== this.chosen) {
        this.choose(at, false);
      }
    }
  }

  private use(at: number): void {
    const one = this.findings[at];
    if (one) {
      this.put(better(this.words.value, one));
    }
  }

  /** Replaces the words as if typed, so that the browser's own undo brings them back. */
  private put(text: string): void {
    this.words.focus();
    this.words.select();
    if (!document.execCommand("insertText", false, text)) {
      this.words.value = text;
      this.words.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    clearTimeout(this.timer);
    void this.check();
  }

  private leaving(event: SubmitEvent): void {
    const asks = event.submitter?.hasAttribute("data-send") ?? true;
    if (asks && this.form.querySelector('[data-send][aria-disabled="true"]')) {
      event.preventDefault();
      this.choose(
        this.findings.findIndex((one) => one.level === "stop"),
        true,
      );
    } else {
      this.save();
    }
  }
}
