// Drafts stay on this device too, one for each case and place, so that words meant for one person never slip into public
// and a lost line costs nothing. The desk keeps them as well (keeping.ts); a copy here says whether the desk has it.

const prefix = "draft:";
const oldest = 14 * 24 * 3600 * 1000;

export interface Kept {
  text: string;
  /** The version of the desk that these words were written on. */
  base: number;
  /** The desk has exactly these words. */
  safe: boolean;
}

function place(key: string, channel: string): string {
  return `${prefix}${key}:${channel}`;
}

export function keep(key: string, channel: string, draft: Kept): void {
  if (draft.text.trim() === "" && draft.safe) {
    localStorage.removeItem(place(key, channel));
  } else {
    localStorage.setItem(place(key, channel), JSON.stringify({ ...draft, at: Date.now() }));
  }
}

export function drop(key: string, channel: string): void {
  localStorage.removeItem(place(key, channel));
}

export function kept(key: string, channel: string): Kept | null {
  try {
    const draft = JSON.parse(localStorage.getItem(place(key, channel)) ?? "null") as Partial<Kept> | null;
    return typeof draft?.text === "string"
      ? { text: draft.text, base: Number(draft.base ?? 0), safe: draft.safe === true }
      : null;
  } catch {
    return null;
  }
}

/** Throws away what nobody came back to within two weeks. */
export function tidy(): void {
  for (const name of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
    const at = Number(/"at":(\d+)/.exec(localStorage.getItem(name) ?? "")?.[1] ?? 0);
    if (Date.now() - at > oldest) {
      localStorage.removeItem(name);
    }
  }
}
