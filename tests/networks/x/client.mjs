// Talks to the stand-in with twitter-api-v2, which knows only https://api.x.com: its way out is turned to the stand-in's address.
// node client.mjs ADDRESS ACCESS REFRESH → one JSON object on standard output, or an error and exit status 1.
import { createRequire } from "node:module";
import http from "node:http";

const require = createRequire(import.meta.url);
const [address, access, refresh] = process.argv.slice(2);
const home = new URL(address);
require("node:https").request = (options, answered) =>
  http.request({ ...options, protocol: "http:", hostname: home.hostname, host: home.hostname, port: home.port, agent: undefined }, answered);

const { TwitterApi } = require("twitter-api-v2");
const client = new TwitterApi(access).v2;
const said = {};

const me = await client.me();
said.me = me.data.username;

const mentions = await client.userMentionTimeline(me.data.id, {
  max_results: 5,
  expansions: ["author_id"],
  "tweet.fields": ["created_at", "conversation_id", "entities"],
});
said.mentions = mentions.tweets.map((one) => one.text);
said.authors = mentions.includes.users.map((one) => one.username);

const answer = await client.reply("Answered by another client.", mentions.tweets[0].id);
said.answer = answer.data.id;
said.double = await refused(() => client.reply("Answered by another client.", mentions.tweets[0].id));
said.uncalled = await refused(() => client.reply("We were not asked.", process.argv[5]));
said.looked = (await client.tweets([answer.data.id, "1"])).errors.map((one) => one.type.split("/").pop());
said.hidden = (await client.hideReply(process.argv[6], true)).data.hidden;
said.muting = (await client.mute(me.data.id, mentions.tweets[0].author_id)).data.muting;
said.liked = (await client.like(me.data.id, mentions.tweets[0].id)).data.liked;
said.found = (await client.search("\"parcel\"", { max_results: 10 })).tweets.length;

const message = await client.sendDmToParticipant(mentions.tweets[0].author_id, { text: "Your number, please?" });
said.message = message.dm_event_id;
const events = await client.listDmEvents({ "dm_event.fields": ["sender_id", "text", "created_at"] });
said.messages = events.events.map((one) => one.text);
said.deleted = (await client.deleteTweet(answer.data.id)).data.deleted;

const door = new TwitterApi({ clientId: "aplomb-client", clientSecret: "aplomb-client-secret" });
const renewed = await door.refreshOAuth2Token(refresh);
said.renewed = (await renewed.client.v2.me()).data.username;
said.twice = await refused(() => door.refreshOAuth2Token(refresh));

console.log(JSON.stringify(said));

async function refused(act) {
  try {
    await act();
    return null;
  } catch (refusal) {
    return `${refusal.code}: ${refusal.data?.detail ?? refusal.data?.error ?? refusal.message}`;
  }
}
