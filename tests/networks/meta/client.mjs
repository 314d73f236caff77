// Meta's own client against our stand-in: node client.mjs ADDRESS PAGE INSTAGRAM TOKEN. Prints one JSON object; a call that fails is an error.
import sdk from "facebook-nodejs-business-sdk";

const [, , graph, pageId, instagramId, token, postId, pictureId, commentId, igCommentId, personId] = process.argv;
const { FacebookAdsApi, FacebookAdsApiBatch, Page, PagePost, Comment, IGUser, IGMedia, IGComment } = sdk;
Object.defineProperty(FacebookAdsApi, "GRAPH", { get: () => graph.replace(/\/$/, "") });
const api = FacebookAdsApi.init(token, "en_US", false);

const refused = async (call) => {
  try {
    await call();
    return null;
  } catch (error) {
    return { status: error.status, code: error.response?.code, subcode: error.response?.error_subcode };
  }
};

const page = new Page(pageId, {}, undefined, api);
const comment = new Comment(commentId, {}, undefined, api);
const ig = new IGUser(instagramId, {}, undefined, api);
const igComment = new IGComment(igCommentId, {}, undefined, api);
const said = {};
// a page of theirs is an array that cannot be mapped
const each = (page, pick) => [...page].map(pick);

said.page = (await page.get(["id", "name", "username"])).name;
said.feed = each(await page.getFeed(["id", "message", "from", "created_time", "permalink_url"], { limit: 25 }), (one) => one.id);
const comments = await new PagePost(postId, {}, undefined, api).getComments(
  ["id", "message", "from", "parent{id}", "can_comment"],
  { filter: "stream", order: "reverse_chronological", limit: 2 },
);
said.comments = each(comments, (one) => one.message);
while (comments.hasNext()) {
  said.comments.push(...each(await comments.next(), (one) => one.message));
}

said.reply = (await comment.createComment([], { message: "From Meta’s client, größer" })).id;
await comment.update([], { is_hidden: true });
said.hidden = (await comment.get(["is_hidden"])).is_hidden;
await comment.update([], { is_hidden: false });
await comment.createLike([], {});
said.privately = (await page.createMessage([], { recipient: { comment_id: commentId }, message: { text: "In private" } })).message_id;
said.twice = await refused(() =>
  page.createMessage([], { recipient: { comment_id: commentId }, message: { text: "In private" } }),
);
said.message = (
  await page.createMessage([], { recipient: { id: personId }, messaging_type: "RESPONSE", message: { text: "Hello" } })
).message_id;
said.talks = (await page.getConversations(["id", "participants"], { platform: "messenger" })).length;
await page.createSubscribedApp([], { subscribed_fields: "feed,mention,messages" });
said.wrongField = await refused(() => page.createSubscribedApp([], { subscribed_fields: "gossip" }));
said.noSuchField = await refused(() => comment.get(["gossip"]));
said.gone = await refused(() => new Comment("404", {}, undefined, api).get(["id"]));

said.username = (await ig.get(["id", "username"])).username;
said.media = each(await ig.getMedia(["id", "caption", "timestamp"]), (one) => one.id);
said.igComments = each(
  await new IGMedia(pictureId, {}, undefined, api).getComments(["id", "text", "username", "hidden"]),
  (one) => one.text,
);
said.igReply = (await igComment.createReply([], { message: "From Meta’s client" })).id;
said.igReplies = each(await igComment.getReplies(["id", "text"]), (one) => one.text);
await igComment.update([], { hide: true });
said.igHidden = (await igComment.get(["hidden"])).hidden;

const batch = new FacebookAdsApiBatch(api);
said.batch = [];
batch.add("GET", [commentId], { fields: "id,message" }, undefined, (one) => said.batch.push(one._body ?? one.body), undefined);
batch.add("GET", ["404"], { fields: "id" }, undefined, undefined, () => said.batch.push("gone"));
await batch.execute();
await new Comment(said.reply, {}, undefined, api).delete([]);
console.log(JSON.stringify(said));
