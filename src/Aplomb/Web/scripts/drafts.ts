// Drafts stay on this device, one for each case and place, so that words meant for one person never slip into public.

const prefix = "draft:";
const oldest = 14 * 24 * 3600 * 1000;

function place(key: string, channel: string): string {
  return `${prefix}${key}:${channel}`;
}

export function keep(key: string, channel: string, text: string): void {
  if (text.trim() === "") {
    localStorage.removeItem(place(key, channel));
  } else {
    localStorage.setItem(place(key, channel), JSON.stringify({ text, at: Date.now() }));
  }
}

export function kept(key: string, channel: string): string {
  try {
    const draft = JSON.parse(localStorage.getItem(place(key, channel)) ?? "null") as { text?: unknown } | null;
    return typeof draft?.text === "string" ? draft.text : "";
  } catch {
    return "";
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
