using Aplomb.Readers;
using Aplomb.Replies;

namespace Aplomb.Modules.Replies;

/// <summary>Loads the reader and the check's patterns while the desk starts, so that the first person who writes does not wait for them.</summary>
internal sealed class WarmUp(Reader reader) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(
            () =>
            {
                const string post = "Three hours on the pier, and nobody says a word.";
                var draft = new Draft
                {
                    Text = "Hi Ann, we left you waiting, and I am sorry. I ask the harbour now and write by noon.",
                    Channel = Channel.Public,
                    Post = post,
                    Reading = reader.Read(post),
                    Name = "Ann Lee",
                };
                _ = ReplyCheck.Run(draft);
            },
            stoppingToken
        );
}
