namespace Aplomb.Networks.Http;

/// <summary>Addresses of servers that somebody filled in.</summary>
public static class Addresses
{
    /// <summary>
    /// The root of a server: <c>bsky.social</c> and <c>https://bsky.social/</c> are the same. A token never travels in the open: anything
    /// but <c>https</c> is refused, except on this machine itself.
    /// </summary>
    /// <exception cref="NetworkException">It is no address of a server.</exception>
    public static Uri Server(string said)
    {
        var text = said.Trim().TrimEnd('/');
        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return
            Uri.TryCreate($"{address}/", UriKind.Absolute, out var server)
            && server is { PathAndQuery: "/", UserInfo: "" }
            && (server.Scheme == Uri.UriSchemeHttps || (server.Scheme == Uri.UriSchemeHttp && server.IsLoopback))
            ? server
            : throw new NetworkException(
                FailureClass.InvalidContent,
                $"“{said}” is no address of a server. Write it as https://example.social"
            );
    }
}
