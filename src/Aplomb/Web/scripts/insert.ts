// Puts words into a textarea as if they were typed: the browser's own undo takes them out again, and the caret stands
// behind them. Nothing outside the changed stretch is touched.

function swap(words: HTMLTextAreaElement, from: number, to: number, text: string): void {
  words.focus({ preventScroll: true });
  words.setSelectionRange(from, to);
  const done = text === "" ? from === to || document.execCommand("delete") : document.execCommand("insertText", false, text);
  if (!done) {
    words.setRangeText(text, from, to, "end");
    words.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

/** Makes the words read so: only what differs is replaced. */
export function become(words: HTMLTextAreaElement, text: string): void {
  const before = words.value;
  const most = Math.min(before.length, text.length);
  let head = 0;
  while (head < most && before[head] === text[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === text[text.length - 1 - tail]) {
    tail++;
  }
  // never between the two halves of one sign
  const high = (at: number) => /[\uD800-\uDBFF]/.test(before[at - 1] ?? "") || /[\uD800-\uDBFF]/.test(text[at - 1] ?? "");
  head -= head > 0 && high(head) ? 1 : 0;
  tail -= tail > 0 && /[\uDC00-\uDFFF]/.test(before[before.length - tail] ?? "") ? 1 : 0;
  swap(words, head, before.length - tail, text.slice(head, text.length - tail));
}

/** Puts words where the caret is, with a space between them and what stands before. */
export function insert(words: HTMLTextAreaElement, text: string): void {
  const from = words.selectionStart;
  const before = words.value.slice(0, from);
  swap(words, from, words.selectionEnd, (before === "" || /\s$/.test(before) ? "" : " ") + text);
}

const hello = /^\s*(hi|hello|hey|dear|good (morning|afternoon|evening)|hallo|guten (tag|morgen|abend)|liebe[rs]?|moin)\b/i;

/** Greets where nobody is greeted yet; elsewhere only the name goes in, at the caret. */
export function greet(words: HTMLTextAreaElement, greeting: string, name: string): void {
  if (!hello.test(words.value)) {
    const caret = words.selectionStart;
    const lead = `${greeting}, `;
    swap(words, 0, 0, lead);
    words.setSelectionRange(caret + lead.length, caret + lead.length);
  } else if (name !== "") {
    insert(words, name);
  }
}
