// Talks to the stand-in as anybody's program would, with masto.js. Says what went wrong and ends with 1.
import assert from "node:assert/strict";
import { createOAuthAPIClient, createRestAPIClient } from "masto";

const [url, token, redirect] = process.argv.slice(2);
const masto = createRestAPIClient({ url, accessToken: token });

const instance = await masto.v2.instance.fetch();
assert.equal(instance.configuration.statuses.maxCharacters, 500);
const me = await masto.v1.accounts.verifyCredentials();
assert.equal(me.username, "brightwater");

const [heard] = await masto.v1.notifications.list({ types: ["mention"], limit: 10 });
assert.equal(heard.type, "mention");
assert.match(heard.status.content, /Where is my parcel/);
const said = await masto.v1.statuses.create({
  status: `@${heard.account.acct} On its way.`,
  inReplyToId: heard.status.id,
  visibility: "unlisted",
  spoilerText: "parcels",
});
assert.equal(said.inReplyToId, heard.status.id);
assert.equal(said.spoilerText, "parcels");
assert.equal((await masto.v1.statuses.$select(said.id).fetch()).visibility, "unlisted");
assert.equal((await masto.v1.accounts.$select(me.id).statuses.list({ limit: 5 })).length, 1);
assert.equal((await masto.v1.statuses.$select(heard.status.id).favourite()).favourited, true);
assert.equal((await masto.v1.accounts.$select(heard.account.id).mute()).muting, true);
assert.equal((await masto.v1.accounts.$select(heard.account.id).unmute()).muting, false);
assert.equal((await masto.v1.accounts.$select(heard.account.id).block()).blocking, true);
const report = await masto.v1.reports.create({
  accountId: heard.account.id,
  statusIds: [heard.status.id],
  comment: "Buy followers",
  category: "spam",
});
assert.deepEqual(report.statusIds, [heard.status.id]);
await masto.v1.statuses.$select(said.id).remove();
await assert.rejects(masto.v1.statuses.$select(said.id).fetch(), (refusal) => refusal.statusCode === 404);
await assert.rejects(masto.v1.statuses.create({ status: "x".repeat(501) }), (refusal) => refusal.statusCode === 422);
await assert.rejects(
  createRestAPIClient({ url, accessToken: "nobody" }).v1.accounts.verifyCredentials(),
  (refusal) => refusal.statusCode === 401,
);

const app = await masto.v1.apps.create({ clientName: "Somebody", redirectUris: redirect, scopes: "read write" });
const door = new URL("/oauth/authorize", url);
for (const [name, value] of Object.entries({ response_type: "code", client_id: app.clientId, redirect_uri: redirect, scope: "read write" })) {
  door.searchParams.set(name, value);
}
const back = await fetch(door, { redirect: "manual" });
const code = new URL(back.headers.get("location")).searchParams.get("code");
const grant = await createOAuthAPIClient({ url }).token.create({
  clientId: app.clientId,
  clientSecret: app.clientSecret,
  redirectUri: redirect,
  grantType: "authorization_code",
  code,
  scope: "read write",
});
assert.equal(grant.tokenType, "Bearer");
console.log("fine");
