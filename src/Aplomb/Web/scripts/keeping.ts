// Keeps drafts on the desk, a moment after each pause. What somebody wrote elsewhere meanwhile, in another tab or on
// another machine, is never overwritten: they are told, and choose.
import { drop, keep, kept } from "./drafts";

const pauseMs = 700;

interface OnDesk {
  text: string;
  version: number;
  at?: string;
}

/** Words that stand elsewhere. */
export interface Elsewhere {
  text: string;
  at: string | undefined;
}

export class Keeping {
  private readonly url: string | undefined;
  private readonly key: string | undefined;
  private readonly desk: Record<string, OnDesk>;
  private timer: number | undefined;
  private asking: AbortController | undefined;
  private stuck: string | null = null;
  private again = false;
  private over = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly now: () => { place: string; text: string },
    private readonly tell: (elsewhere: Elsewhere | null) => void,
    private readonly state: (words: string) => void,
  ) {
    this.url = form.dataset["keepUrl"];
    this.key = form.dataset["draftKey"];
    this.desk = JSON.parse(form.dataset["kept"] ?? "{}") as Record<string, OnDesk>;
    addEventListener("pagehide", () => this.flush());
    addEventListener("online", () => void this.save());
  }

  /** The words that a place begins with: the desk's, or newer ones of this device. */
  begin(place: string, given: string): string {
    const [mine, desk] = [this.key ? kept(this.key, place) : null, this.desk[place]];
    this.stuck = null;
    this.tell(null);
    if (given !== "") {
      return given;
    }
    if (!mine || mine.safe || mine.text.trim() === "") {
      if (this.key && mine?.safe && !desk && this.url) {
        drop(this.key, place); // sent or put away elsewhere
      }
      return desk?.text ?? (this.url ? "" : (mine?.text ?? ""));
    }
    if (this.url && mine.base !== (desk?.version ?? 0) && (desk?.text ?? "") !== mine.text) {
      this.stop(place, { text: desk?.text ?? "", at: desk?.at });
    }
    return mine.text;
  }

  /** Somebody wrote. */
  changed(): void {
    const { place, text } = this.now();
    this.remember(place, text, false);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), pauseMs);
  }

  /** The words here win over those elsewhere. */
  async insist(): Promise<void> {
    this.stuck = null;
    this.tell(null);
    await this.save();
  }

  /** The words are on their way: nothing may bring the draft back. */
  leave(): void {
    this.over = true;
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  async save(): Promise<void> {
    const { place, text } = this.now();
    if (!this.url || this.over || this.stuck === place || text === (this.desk[place]?.text ?? "")) {
      return;
    }

    if (this.asking) {
      this.again = true; // one at a time: whoever asks twice at once finds themselves elsewhere
      return;
    }

    this.asking = new AbortController();
    try {
      await this.ask(this.url, place, text, this.asking.signal);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) {
        this.state("Kept on this device only");
      }
    }
    this.asking = undefined;
    if (this.again) {
      this.again = false;
      await this.save();
    }
  }

  private async ask(url: string, place: string, text: string, signal: AbortSignal): Promise<void> {
    const answer = await fetch(url, { method: "POST", body: this.body(place, text), signal });
    if (answer.ok || answer.status === 409) {
      this.took(place, text, (await answer.json()) as { version: number; text?: string; at?: string }, answer.ok);
    } else {
      this.state("Kept on this device only");
    }
  }

  private took(place: string, text: string, said: { version: number; text?: string; at?: string }, kept: boolean): void {
    if (kept) {
      this.desk[place] = { text, version: said.version };
      this.remember(place, text, true);
      this.state(text.trim() === "" ? "" : "Draft kept");
    } else {
      this.desk[place] = { text: said.text ?? "", version: said.version };
      this.stop(place, { text: said.text ?? "", at: said.at });
    }
  }

  private stop(place: string, elsewhere: Elsewhere): void {
    this.stuck = place;
    this.tell(elsewhere);
  }

  /** Only where the desk answered for these very words is the copy here no longer needed. */
  private remember(place: string, text: string, safe: boolean): void {
    if (this.key && (safe ? this.now().text === text : true)) {
      keep(this.key, place, { text, base: this.desk[place]?.version ?? 0, safe });
    }
  }

  private body(place: string, text: string): FormData {
    const body = new FormData();
    const token = this.form.querySelector<HTMLInputElement>("input[name=__RequestVerificationToken]");
    body.set("__RequestVerificationToken", token?.value ?? "");
    body.set("text", text);
    body.set("channel", place);
    body.set("draftVersion", String(this.desk[place]?.version ?? 0));
    return body;
  }

  private flush(): void {
    const { place, text } = this.now();
    if (this.url && !this.over && this.stuck !== place && text !== (this.desk[place]?.text ?? "")) {
      navigator.sendBeacon(this.url, this.body(place, text));
    }
  }
}
