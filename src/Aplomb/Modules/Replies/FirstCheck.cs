using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>
/// Builds the check's patterns, which takes a third of a second, when somebody opens a page to write on: not at the first key, so that nobody
/// waits for it.
/// </summary>
internal static class FirstCheck
{
    private static int _begun;

    public static void Begin()
    {
        if (Interlocked.Exchange(ref _begun, 1) is 0)
        {
            _ = Task.Run(static () =>
                ReplyCheck.Run(new Draft { Text = "Hi there, we left you waiting.", Channel = Channel.Public })
            );
        }
    }
}
