// A stand-in for Bluesky's message service, which is closed: the part of chat.bsky.convo that the desk and an app need, behind the real
// server, which proves who asks by a signed token. Strict about the published lexicon.
import http from "node:http"
import crypto from "node:crypto"
import * as plc from "@did-plc/lib"
import { Secp256k1Keypair } from "@atproto/crypto"
import { verifyJwt } from "@atproto/xrpc-server"

const LONGEST = { graphemes: 1000, bytes: 10000 }

export async function startChat(network) {
  const state = { convos: new Map(), log: [], rev: 0, spoil: null, network }
  const server = http.createServer((request, response) => answer(state, request, response))
  await new Promise(ready => server.listen(0, ready))
  state.did = await register(network.plc.url, `http://localhost:${server.address().port}`)
  state.keys = network.pds.ctx.idResolver // ours would refuse a directory without TLS
  return state
}

/** An entry of its own in the directory, under which servers find it. */
async function register(plcUrl, endpoint) {
  const key = await Secp256k1Keypair.create()
  const operation = await plc.addSignature(
    {
      type: "plc_operation",
      alsoKnownAs: [],
      rotationKeys: [key.did()],
      verificationMethods: { atproto: key.did() },
      services: { bsky_chat: { type: "BskyChatService", endpoint } },
      prev: null,
    },
    key,
  )
  const did = await plc.didForCreateOp(operation)
  await new plc.Client(plcUrl).sendOperation(did, operation)
  return did
}

async function answer(state, request, response) {
  const say = (status, body) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
  try {
    const url = new URL(request.url, "http://localhost")
    const method = url.pathname.replace("/xrpc/chat.bsky.convo.", "")
    const token = (request.headers.authorization ?? "").replace(/^Bearer /, "")
    const who = await verifyJwt(token, null, `chat.bsky.convo.${method}`, did => state.keys.did.resolveAtprotoKey(did.split("#")[0]))
    const parts = []
    for await (const part of request) parts.push(part)
    const body = parts.length ? JSON.parse(Buffer.concat(parts).toString("utf8")) : {}
    const act = methods[method]
    if (!act) return say(501, { error: "MethodNotImplemented", message: method })
    const made = await act(state, who.iss.split("#")[0], url.searchParams, body)
    if (state.spoil === "lost" && method === "sendMessage") {
      state.spoil = null
      return request.socket.destroy()
    }
    say(200, made)
  } catch (error) {
    say(error.status ?? 401, { error: error.name2 ?? "AuthMissing", message: error.message })
  }
}

const refuse = (name, message, status = 400) => Object.assign(new Error(message), { name2: name, status })

const methods = {
  listConvos: async (state, me) => ({ convos: await Promise.all([...state.convos.values()].filter(one => one.members.includes(me)).map(one => view(state, one))) }),
  getConvoForMembers: async (state, me, query) => {
    const members = [...new Set([me, ...query.getAll("members")])].sort()
    const id = crypto.createHash("sha256").update(members.join()).digest("hex").slice(0, 13)
    if (!state.convos.has(id)) state.convos.set(id, { id, members, messages: [] })
    return { convo: await view(state, state.convos.get(id)) }
  },
  getConvo: async (state, me, query) => ({ convo: await view(state, mine(state, me, query.get("convoId"))) }),
  getMessages: async (state, me, query) => ({ messages: [...mine(state, me, query.get("convoId")).messages].reverse().slice(0, Number(query.get("limit") ?? 50)) }),
  sendMessage: async (state, me, _, { convoId, message }) => {
    const convo = mine(state, me, convoId)
    const text = message?.text
    if (typeof text !== "string" || text.length === 0) throw refuse("InvalidRequest", "Input/message/text must be a string")
    if ([...new Intl.Segmenter().segment(text)].length > LONGEST.graphemes || Buffer.byteLength(text) > LONGEST.bytes)
      throw refuse("InvalidRequest", `Input/message/text must not be longer than ${LONGEST.graphemes} graphemes`)
    const rev = String(++state.rev).padStart(13, "2")
    const made = { $type: "chat.bsky.convo.defs#messageView", id: `m${rev}`, rev, text, facets: message.facets, sender: { did: me }, sentAt: new Date().toISOString() }
    convo.messages.push(made)
    state.log.push({ members: convo.members, entry: { $type: "chat.bsky.convo.defs#logCreateMessage", rev, convoId, message: made } })
    return made
  },
  getLog: async (state, me, query) => {
    const after = query.get("cursor") ?? ""
    const logs = state.log.filter(one => one.members.includes(me) && one.entry.rev > after).map(one => one.entry).slice(0, 100)
    return { logs, cursor: logs.at(-1)?.rev ?? (after || undefined) }
  },
}

function mine(state, me, id) {
  const convo = state.convos.get(id)
  if (!convo?.members.includes(me)) throw refuse("InvalidConvo", "Convo not found")
  return convo
}

async function view(state, convo) {
  const { data } = await state.network.bsky.getAgent().app.bsky.actor.getProfiles({ actors: convo.members })
  return { id: convo.id, rev: String(state.rev), muted: false, unreadCount: 0, members: data.profiles.map(({ did, handle, displayName }) => ({ did, handle, displayName })) }
}
