// People on the network, each with an account of their own, played by Bluesky's own client.
import { AtpAgent, RichText } from "@atproto/api"

export class Customers {
  #agents = new Map()

  constructor(network, chat) {
    this.network = network
    this.chat = chat
  }

  async act({ what, ...asked }) {
    await this.network.processAll() // what the desk did meanwhile is seen
    const answer = await this[what](asked)
    await this.network.processAll()
    return answer
  }

  /** Makes an account; answers what one needs to sign in. With `app`, by an app password that may read messages if `messages` says so. */
  async join({ name, app, messages }) {
    const agent = new AtpAgent({ service: this.network.pds.url })
    const handle = `${name}.test`
    const password = `password-of-${name}`
    await agent.createAccount({ handle, email: `${name}@example.com`, password })
    this.#agents.set(name, agent)
    const made = app && (await agent.com.atproto.server.createAppPassword({ name: app, privileged: Boolean(messages) }))
    return { did: agent.assertDid, handle, password: made ? made.data.password : password }
  }

  async call({ by, name }) {
    await this.agent(by).upsertProfile(old => ({ ...old, displayName: name }))
  }

  /** Says something in public: a new talk, under a post, or quoting one. Names in the text are links. */
  async say({ by, text, under, quote }) {
    const agent = this.agent(by)
    const rich = new RichText({ text })
    await rich.detectFacets(agent)
    const record = { text: rich.text, facets: rich.facets, createdAt: new Date().toISOString() }
    if (under) record.reply = await this.reply(agent, under)
    if (quote) record.embed = { $type: "app.bsky.embed.record", record: await this.ref(agent, quote) }
    return await agent.post(record)
  }

  async takeBack({ by, uri }) {
    await this.agent(by).deletePost(uri)
  }

  /** Private message to somebody, over the server, as an app does. */
  async write({ by, to, text }) {
    const agent = this.agent(by).withProxy("bsky_chat", this.chat.did)
    const { data } = await agent.chat.bsky.convo.getConvoForMembers({ members: [to] })
    const sent = await agent.chat.bsky.convo.sendMessage({ convoId: data.convo.id, message: { text } })
    return { convo: data.convo.id, id: sent.data.id }
  }

  /** What somebody finds in their messages. */
  async messages({ by, from }) {
    const agent = this.agent(by).withProxy("bsky_chat", this.chat.did)
    const { data } = await agent.chat.bsky.convo.getConvoForMembers({ members: [from] })
    const list = await agent.chat.bsky.convo.getMessages({ convoId: data.convo.id })
    return { texts: list.data.messages.map(one => one.text).reverse() }
  }

  /** What stands there by somebody, oldest first. */
  async said({ by }) {
    const { data } = await this.agent(by).com.atproto.repo.listRecords({
      repo: this.agent(by).assertDid,
      collection: "app.bsky.feed.post",
      limit: 100,
    })
    return { posts: data.records.map(one => ({ uri: one.uri, ...one.value })).reverse() }
  }

  /** The talk under a post as somebody else sees it, with what is hidden there left out. */
  async sees({ by, uri }) {
    const agent = this.agent(by)
    const { data } = await agent.app.bsky.feed.getPostThread({ uri, depth: 10 })
    const hidden = data.threadgate?.record?.hiddenReplies ?? []
    const all = []
    const walk = thread => {
      if (thread.post) all.push({ uri: thread.post.uri, text: thread.post.record.text, likes: thread.post.likeCount ?? 0 })
      for (const reply of thread.replies ?? []) walk(reply)
    }
    walk(data.thread)
    return { posts: all.filter(post => !hidden.includes(post.uri)), hidden }
  }

  async profile({ by, of }) {
    const { data } = await this.agent(by).getProfile({ actor: of })
    return { muted: data.viewer?.muted ?? false, blocking: data.viewer?.blocking ?? null, blockedBy: data.viewer?.blockedBy ?? false }
  }

  /** What moderators were told. */
  async reports() {
    const modClient = this.network.ozone.getModClient()
    const { events } = await modClient.queryEvents({ types: ["tools.ozone.moderation.defs#modEventReport"] })
    return { reports: events.map(one => ({ subject: one.subject.uri, comment: one.event.comment, type: one.event.reportType })) }
  }

  /** Lets the message service misbehave once: `lost` stores and never answers. */
  async spoil({ how }) {
    this.chat.spoil = how
  }

  agent(name) {
    const agent = this.#agents.get(name)
    if (!agent) throw new Error(`${name} has not joined`)
    return agent
  }

  async ref(agent, uri) {
    const { data } = await agent.app.bsky.feed.getPosts({ uris: [uri] })
    return { uri, cid: data.posts[0].cid }
  }

  async reply(agent, uri) {
    const { data } = await agent.app.bsky.feed.getPosts({ uris: [uri] })
    const parent = { uri, cid: data.posts[0].cid }
    return { root: data.posts[0].record.reply?.root ?? parent, parent }
  }
}
