// The composer: what somebody writes is checked while they write. One for the form that carries data-composer; what it
// shows is found by data-attributes, so the page decides how it looks.
import { drop } from "./drafts";
import { Display } from "./display";
import { type Answer, type Finding, better, follow } from "./findings";
import { become } from "./insert";
import { Keeping } from "./keeping";

const pauseMs = 250;

export class Composer {
  readonly words: HTMLTextAreaElement;
  channel: string;
  private readonly display: Display;
  private readonly keeping: Keeping;
  private text: string;
  private findings: Finding[] = [];
  private chosen = -1;
  private timer: number | undefined;
  private asking: AbortController | undefined;

  constructor(readonly form: HTMLFormElement) {
    this.words = form.querySelector<HTMLTextAreaElement>("textarea[data-words]")!;
    this.display = new Display(form);
    this.channel = this.chosenPlace();
    this.keeping = new Keeping(
      form,
      () => ({ place: this.channel, text: this.words.value }),
      (other) => this.display.elsewhere(other, (words) => this.settle(words)),
      (words) => this.display.kept(words),
    );
    const sent = form.dataset["sent"];
    if (sent && form.dataset["draftKey"]) {
      drop(form.dataset["draftKey"], sent);
    }
    this.words.value = this.keeping.begin(this.channel, this.words.value);
    this.text = this.words.value;
    form.addEventListener("input", (event) => this.changed(event.target));
    form.addEventListener("submit", (event) => this.leaving(event));
    document.addEventListener("selectionchange", () => this.underCaret());
    this.show();
    void this.check();
    void this.keeping.save();
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

  /** Turns to a place, as a press on it does. */
  place(to: string): void {
    const all = this.form.querySelectorAll<HTMLInputElement>("[name=channel]");
    [...all].find((one) => one.value === to && !one.checked)?.click();
  }

  /** Makes the words read so, as if typed. */
  become(text: string): void {
    become(this.words, text);
  }

  private chosenPlace(): string {
    return String(new FormData(this.form).get("channel") ?? "public");
  }

  /** Words that stand elsewhere come in, or those that stand here stay. */
  private settle(words: string | null): void {
    if (words !== null) {
      this.become(words);
    }
    void this.keeping.insist();
    this.words.focus();
  }

  private changed(target: EventTarget | null): void {
    const now = this.chosenPlace();
    if (now !== this.channel) {
      this.move(now);
    } else if (target === this.words) {
      this.findings = follow(this.findings, this.text, this.words.value);
      this.text = this.words.value;
      this.keeping.changed();
      this.show();
    }
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.check(), pauseMs);
  }

  /** Each place has its own draft. Public words may be taken along into an empty private one, never the other way. */
  private move(to: string): void {
    void this.keeping.save();
    const took = this.channel === "public" && to === "private" ? this.words.value : "";
    this.channel = to;
    if (this.form.dataset["draftKey"]) {
      this.words.value = this.keeping.begin(to, "") || took;
      this.words.focus();
    }
    this.text = this.words.value;
    this.findings = [];
    this.show();
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

    this.become(better(this.words.value, one));
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
    } else if (event.submitter?.hasAttribute("data-keeps")) {
      void this.keeping.save(); // somebody else is asked; the draft stays
    } else if (!event.defaultPrevented) {
      this.keeping.leave();
    }
  }
}
