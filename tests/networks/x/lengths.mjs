// Reads a JSON array of texts on standard input; answers their weighted lengths as X counts them.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const { parseTweet } = createRequire(import.meta.url)("twitter-text");
console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map((one) => parseTweet(one).weightedLength)));
