namespace Aplomb.Networks.Mastodon;

/// <summary>What we do to posts and people there, beside answering.</summary>
internal sealed class MastodonActs(MastodonWire wire, MastodonServers servers)
{
    /// <summary>The longest that a report may say, in UTF-16 units; Mastodon's default.</summary>
    private const int ReportLength = 1000;

    public Task DoAsync(AccountAccess account, Act act, CancellationToken ct) =>
        act switch
        {
            Act.Like like => PostAsync(account, Status(like.Post), like.Undo ? "unfavourite" : "favourite", ct),
            Act.Mute mute => PersonAsync(account, mute.Person, mute.Undo ? "unmute" : "mute", ct),
            Act.Block block => PersonAsync(account, block.Person, block.Undo ? "unblock" : "block", ct),
            Act.Report report => ReportAsync(account, report, ct),
            Act.DeleteOwn own => DeleteAsync(account, own.Post, ct),
            _ => throw new NetworkException(
                FailureClass.PermissionMissing,
                "Nobody can hide what others write on Mastodon."
            ),
        };

    private Task PostAsync(AccountAccess account, string path, string verb, CancellationToken ct) =>
        wire.DoAsync(account, HttpMethod.Post, $"{path}/{verb}", ct);

    private async Task PersonAsync(AccountAccess account, string person, string verb, CancellationToken ct)
    {
        var path = $"api/v1/accounts/{MastodonWire.Part(person)}";
        try
        {
            await PostAsync(account, path, verb, ct);
        }
        catch (NetworkException gone) when (gone.Failure is FailureClass.TargetGone)
        {
            MastodonWire.Expect(await wire.GetAsync(account, path, ct)); // the person is gone, or else the server cannot do that
            throw new NetworkException(FailureClass.PermissionMissing, $"This server cannot {verb} people.");
        }
    }

    /// <summary>What was taken back already is what we want.</summary>
    private async Task DeleteAsync(AccountAccess account, string post, CancellationToken ct)
    {
        try
        {
            await wire.DoAsync(account, HttpMethod.Delete, Status(post), ct);
        }
        catch (NetworkException gone) when (gone.Failure is FailureClass.TargetGone) { }
    }

    /// <summary>Tells this server's moderators. Their own rules have numbers that we do not know: so it is spam, or something else.</summary>
    private async Task ReportAsync(AccountAccess account, Act.Report report, CancellationToken ct)
    {
        if (!(await servers.OfAsync(account, ct)).Reports)
        {
            throw new NetworkException(FailureClass.PermissionMissing, "This server takes no reports.");
        }

        var words = report.Words.Length > ReportLength ? report.Words[..ReportLength] : report.Words;
        var fields = new[]
        {
            ("account_id", report.Person),
            ("status_ids[]", report.Post),
            ("comment", words),
            ("category", report.Breach is Breach.Spam ? "spam" : "other"),
        };
        MastodonWire.Expect(await wire.PostAsync(account, "api/v1/reports", fields, bucket: "", key: null, ct));
    }

    private static string Status(string id) => $"api/v1/statuses/{MastodonWire.Part(id)}";
}
