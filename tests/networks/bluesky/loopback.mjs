// Every server of the network listens on this machine alone, wherever its makers thought it should.
import net from "node:net"

const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (...given) {
  const [first, ...rest] = given
  if (first && typeof first === "object") {
    return listen.call(this, { ...first, host: "127.0.0.1" }, ...rest)
  }
  const callback = given.find(one => typeof one === "function")
  return listen.call(this, { port: Number(first ?? 0), host: "127.0.0.1" }, ...(callback ? [callback] : []))
}
