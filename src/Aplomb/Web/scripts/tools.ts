// What stands above the words: greeting, building blocks, saved words, preview, a colleague's words. Each is a button with
// a key; after each the caret stands in the words again.
import type { Composer } from "./composer";
import { greet, insert } from "./insert";
import { all, onPress, say } from "./page";
import { show } from "./preview";

function prompt(form: HTMLFormElement, words: string): void {
  const line = form.querySelector<HTMLElement>("[data-prompt]");
  line?.toggleAttribute("hidden", words === "");
  say(line, words);
}

/** A kept variant: its words go with the form, and may come back into the composer. */
function variant(composer: Composer, list: HTMLElement): void {
  const text = composer.words.value.trim();
  if (text === "") {
    return;
  }

  const row = document.createElement("li");
  const [field, words, back] = [document.createElement("input"), document.createElement("p"), document.createElement("button")];
  Object.assign(field, { type: "hidden", name: "variants", value: text });
  field.setAttribute("form", composer.form.id);
  words.textContent = text;
  Object.assign(back, { type: "button", className: "b sm plain", textContent: "Take it out" });
  back.addEventListener("click", () => {
    row.remove();
    composer.words.focus();
  });
  row.append(field, words, back);
  list.append(row);
  list.closest("[hidden]")?.removeAttribute("hidden");
}

/** The colleague's words come in place of one's own; the browser's undo brings those back. */
async function take(composer: Composer, button: HTMLElement, event: MouseEvent): Promise<void> {
  const words = document.getElementById(button.dataset["take"] ?? "")?.textContent;
  const form = button.closest("form");
  if (!words || !form) {
    return;
  }

  event.preventDefault();
  composer.place(button.dataset["place"] ?? "public");
  composer.become(words);
  await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
}

export function startTools(current: () => Composer | undefined): void {
  const press = (selector: string, act: (composer: Composer, button: HTMLElement, event: MouseEvent) => void) =>
    onPress(selector, (button, event) => {
      const composer = current();
      if (composer) {
        act(composer, button, event);
      }
    });
  press("[data-greet]", (composer, button) =>
    greet(composer.words, button.dataset["greet"] ?? "", button.dataset["name"] ?? ""),
  );
  press("[data-insert]", (composer, button) => {
    button.closest("dialog")?.close();
    insert(composer.words, button.dataset["insert"] ?? "");
    prompt(composer.form, button.dataset["says"] ?? "");
  });
  press("[data-opens=preview]", (composer) => {
    for (const preview of all("#preview")) {
      show(preview, composer.words.value, composer.channel);
    }
  });
  press("[data-take]", (composer, button, event) => void take(composer, button, event));
  press("[data-variant]", (composer) => {
    for (const list of all("[data-variants]")) {
      variant(composer, list);
    }
    composer.become("");
  });
  document.addEventListener("close", (event) => event.target instanceof HTMLDialogElement && back(event.target), true);
}

/** A dialog of the composer gives the caret back. */
function back(dialog: HTMLDialogElement): void {
  const words = document.getElementById(dialog.dataset["back"] ?? "");
  words?.focus({ preventScroll: true });
}
