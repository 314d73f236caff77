// What the check answers, and what happens to it while somebody goes on writing. Pure: no page here.

export type Level = "stop" | "warn" | "note";

/** One thing that may hurt. Start and length in UTF-16 units; length 0 where something is missing. */
export interface Finding {
  rule: string;
  level: Level;
  start: number;
  length: number;
  head?: string;
  why: string;
  instead: string;
}

export interface Answer {
  verdict: "ready" | "revise" | "stop";
  findings: Finding[];
  /** How much room is left, in the network's unit; null where no limit is known. */
  left: number | null;
  max?: number | null;
  unit: string | null;
  /** How the network counts, in words. */
  counted?: string | null;
  /** "polite, defending itself" */
  reads: string;
  supported?: boolean;
  /** What a good reply has, where the page shows it. */
  has?: { say: string; yes: boolean }[];
}

/** Moves findings with the words that they are about; a finding whose own words were touched goes. */
export function follow(findings: Finding[], before: string, after: string): Finding[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }

  const [from, to, by] = [head, before.length - tail, after.length - before.length];
  return findings.flatMap((one) => {
    if (one.length === 0 || one.start + one.length <= from) {
      return [{ ...one, start: Math.min(one.start, after.length) }];
    }
    return one.start >= to ? [{ ...one, start: one.start + by }] : [];
  });
}

/** The words with a better way in place of a stretch of them: nothing doubled, no gap left behind. */
export function better(text: string, one: Finding): string {
  const before = text.slice(0, one.start);
  const after = text.slice(one.start + one.length);
  if (one.instead === "") {
    const rest = /\s$/.test(before) || before === "" ? after.replace(/^[\s,.;:]+/, "") : after;
    return before + (/(^|[.!?]\s+)$/.test(before) ? upper(rest) : rest);
  }
  if (one.length > 0) {
    return before + one.instead + after;
  }
  const gap = (side: string, edge: RegExp) => (side === "" || edge.test(side) ? "" : " ");
  return before + gap(before, /\s$/) + one.instead + gap(after, /^[\s,.;:!?]/) + after;
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A stretch of the text and the findings (by number, from 1) that lie on it; where they overlap the gravest shows. */
export interface Stretch {
  text: string;
  level?: Level;
  /** Numbers of the findings that end here. */
  ends: number[];
}

const weight: Record<Level, number> = { note: 1, warn: 2, stop: 3 };

export function stretches(text: string, findings: Finding[]): Stretch[] {
  const placed = findings
    .map((one, at) => ({ ...one, number: at + 1, end: Math.min(one.start + one.length, text.length) }))
    .filter((one) => one.length > 0 && one.start < one.end);
  const cuts = [...new Set([0, text.length, ...placed.flatMap((one) => [one.start, one.end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? 0;
    const over = placed.filter((one) => one.start <= from && one.end >= to);
    const level = over.map((one) => one.level).sort((a, b) => weight[b] - weight[a])[0];
    const ends = over.filter((one) => one.end === to).map((one) => one.number);
    return { text: text.slice(from, to), ends, ...(level ? { level } : {}) };
  });
}
