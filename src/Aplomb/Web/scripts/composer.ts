// The composer: what somebody writes is checked while they write. One for the form that carries data-composer; what it
// shows is found by data-attributes, so the page decides how it looks.
import { keep, kept } from "./drafts";
import { Display } from "./display";
import { type Answer, type Finding, better, follow } from "./findings";

const pauseMs = 250;

export class Composer {
  private readonly words: HTMLTextAreaElement;
  private readonly display: Display;
  private readonly key: string | undefined;
  private text: string;
  private channel: string;
  private findings: Finding[] = [];
  private chosen = -1;
  private timer: number | undefined;
  private asking: AbortController | undefined;

  constructor(private readonly form: HTMLFormElement) {
    this.words = form.querySelector<HTMLTextAreaElement>("textarea[data-words]")!;
    this.display = new Display(form);
    this.key = form.dataset["draftKey"];
    this.channel = this.place();
    this.restore();
    this.text = this.words.value;
    form.addEventListener("input", (event) => this.changed(event.target));
    form.addEventListener("submit", (event) => this.leaving(event));
    document.addEventListener("selectionchange", () => this.underCaret());
    this.show();
    void this.check();
  }

  /** Moves to the finding before or after and selects its words. */
  step(by: 1 | -1): void {
    const count = this.findings.length;
    if (count > 0) {
      this.choose(this.chosen < 0 ? (by > 0 ? 0 : count - 1) : (this.chosen + by + count) % count, true);
    }
  }

  /** Puts the better way of the chosen finding, or of the first, in the place of its words. */
  useChosen(): void {
    this.use(Math.max(0, this.chosen));
  }

  private place(): string {
    return String(new FormData(this.form).get("channel") ?? "public");
  }

  /** A draft kept here comes back, unless the server says that its words are on their way. */
  private restore(): void {
    const sent = this.form.dataset["sent"];
    if (sent && this.key) {
      keep(this.key, sent, "");
    }
    if (this.words.value === "" && this.key) {
      this.words.value = kept(this.key, this.channel);
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
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.check(), pauseMs);
  }

  /** Each place has its own draft. Public words may be taken along into an empty private one, never the other way. */
  private move(to: string): void {
    this.save();
    const took = this.channel === "public" && to === "private" ? this.words.value : "";
    this.channel = to;
    if (this.key) {
      this.words.value = kept(this.key, to) || took;
      this.words.focus();
    }
    this.text = this.words.value;
    this.findings = [];
    this.show();
  }

  private save(): void {
    if (this.key) {
      keep(this.key, this.channel, this.words.value);
    }
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
      const fields = [...new FormData(this.form)].map(([name, value]) => [name, String(value)]);
      const body = new URLSearchParams(fields);
      const answer = await fetch(url, { method: "POST", body, signal: this.asking.signal });
      if (answer.ok) {
        const found = (await answer.json()) as Answer;
        this.took({ ...found, findings: follow(found.findings, asked, this.words.value) });
      } else {
        this.display.state(
          answer.status === 429 ? "Checked again in a moment" : "Not checked: the desk did not answer",
        );
      }
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) {
        this.display.state("Not checked: no line to the desk");
      }
    }
  }

  private took(answer: Answer | null): void {
    this.findings = answer?.findings ?? [];
    this.chosen = Math.min(this.chosen, this.findings.length - 1);
    this.display.answer(answer);
    this.show();
    this.form.dispatchEvent(new CustomEvent("composer:checked", { bubbles: true, detail: answer }));
  }

  private show(): void {
    this.display.findings(this.words.value, this.findings, this.chosen, (at) => this.use(at));
  }

  private choose(at: number, select: boolean): void {
    const one = this.findings[at];
    this.chosen = at;
    this.show();
    if (one && select) {
      this.words.focus();
      this.words.setSelectionRange(one.start, one.start + one.length);
    }
  }

  private underCaret(): void {
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

  /** Replaces the words as if typed, so that the browser's own undo brings them back. */
  private use(at: number): void {
    const one = this.findings[at];
    if (!one) {
      return;
    }

    const text = better(this.words.value, one);
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
    const sends = event.submitter?.hasAttribute("data-send") ?? true;
    if (sends && this.form.querySelector('[data-send][aria-disabled="true"]')) {
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
