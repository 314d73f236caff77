// A real Bluesky network for the tests: directory, server, app view and moderation in one process, and a stand-in for the closed message
// service. Prints one line of JSON when it is ready; ends with its standard input. Customers are played by @atproto/api over /act.
// Needs DB_POSTGRES_URL, DB_POSTGRES_SCHEMA and REDIS_HOST.
import "./loopback.mjs"
import http from "node:http"
import { TestNetwork } from "@atproto/dev-env"
import { Customers } from "./customers.mjs"
import { startChat } from "./chat.mjs"

const log = console.error
console.log = log // standard output is for the one line
const network = await TestNetwork.create({
  pds: { hostname: "localhost", enableDidDocWithSession: true },
  bsky: {},
  plc: {},
})
const chat = await startChat(network)
const customers = new Customers(network, chat)

const server = http.createServer(async (request, response) => {
  const parts = []
  for await (const part of request) parts.push(part)
  try {
    const asked = JSON.parse(Buffer.concat(parts).toString("utf8"))
    const answer = (await customers.act(asked)) ?? {}
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer))
  } catch (error) {
    log(error)
    response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ error: String(error) }))
  }
})
await new Promise(ready => server.listen(0, ready))

process.stdout.write(
  `${JSON.stringify({
    act: `http://127.0.0.1:${server.address().port}/act`,
    pds: network.pds.url,
    chat: `${chat.did}#bsky_chat`,
  })}\n`,
)

process.stdin.resume()
process.stdin.on("end", async () => {
  setTimeout(() => process.exit(0), 5000).unref()
  await network.close().catch(() => {})
  process.exit(0)
})
