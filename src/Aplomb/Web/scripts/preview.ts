// The reply as the customer will see it: the words as they are, links, names and topics in the network's colour, what the
// network folds away behind "more". All of it is text; nothing written here ever becomes markup.

const parts = /(https?:\/\/[^\s<>"]+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|de|uk|io|eu|fr|at|ch|co|info|app|example)(?:\/[^\s<>"]*)?(?![\p{L}\p{N}@])|(?<![\p{L}\p{N}@])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?|(?<![\p{L}\p{N}#&])#[\p{L}_][\p{L}\p{N}_]*)/giu;
const ends = /[.,;:!?)'’”\]]+$/;

/** How networks show a link: without its scheme, and not longer than this. */
const linkShown: Record<string, number> = { x: 30, mastodon: 30, bluesky: 30 };

function shownLink(link: string, network: string): string {
  const most = linkShown[network];
  const bare = most ? link.replace(/^https?:\/\/(www\.)?/i, "") : link;
  return most && bare.length > most ? `${bare.slice(0, most)}…` : bare;
}

function piece(text: string, className: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

function told(text: string, network: string): Node[] {
  return text.split(parts).flatMap((part, at) => {
    if (at % 2 === 0) {
      return part === "" ? [] : [document.createTextNode(part)];
    }
    const tail = ends.exec(part)?.[0] ?? "";
    const core = part.slice(0, part.length - tail.length);
    const shown = /^[@#]/.test(core) ? core : shownLink(core, network);
    return [piece(shown, "pv-link"), document.createTextNode(tail)];
  });
}

/** Fills the preview of a composer. Private words stand in the private one. */
export function show(preview: HTMLElement, text: string, channel: string): void {
  const network = preview.dataset["network"] ?? "";
  const fold = Number(preview.dataset["fold"] ?? 0);
  preview.dataset["place"] = channel;
  for (const words of preview.querySelectorAll("[data-preview-words]")) {
    const folded = fold > 0 && channel === "public" && [...text].length > fold;
    const seen = folded ? [...text].slice(0, fold).join("").trimEnd() : text;
    words.replaceChildren(
      ...(text.trim() === "" ? [piece("Nothing is written yet.", "faint")] : told(seen, network)),
      ...(folded ? [document.createTextNode("… "), piece("more", "faint")] : []),
    );
  }
}
