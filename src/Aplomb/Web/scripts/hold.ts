// The hold bar: seconds in words and a draining line, until data-until by the server's clock (data-now).
import { all, say } from "./page";

const running = new WeakSet<HTMLElement>();

/** Seconds as a person reads them on a clock: 0:48. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function run(hold: HTMLElement): void {
  const at = (name: string) => Date.parse(hold.dataset[name] ?? "");
  const ahead = at("now") - Date.now();
  const bar = hold.querySelector<HTMLElement>(".bar");
  const tick = () => {
    const [until, since] = [at("until"), at("since")];
    const left = until - (Date.now() + ahead);
    say(hold.querySelector("[data-left]"), clock(left));
    if (bar) {
      bar.style.width = `${(100 * Math.max(0, left)) / Math.max(1, until - since)}%`;
    }
    if (!(left > 0) || !hold.isConnected) {
      clearInterval(timer);
      hold.classList.toggle("over", left <= 0);
      hold.dispatchEvent(new CustomEvent("hold:over", { bubbles: true }));
    }
  };
  const timer = setInterval(tick, 1000);
  tick();
}

export function startHolds(root: ParentNode): void {
  for (const hold of all(".hold[data-until]", root).filter((one) => !running.has(one))) {
    running.add(hold);
    run(hold);
  }
}
