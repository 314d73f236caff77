using System.CommandLine;
using System.Text;
using System.Text.Json;
using Aplomb.Data;
using Microsoft.EntityFrameworkCore;

namespace Aplomb.Commands;

/// <summary><c>export posts|cases</c>: JSON lines on standard output; posts in the form that the intake takes.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("WHAT") { Description = "posts or cases" };
        what.AcceptOnlyFromAmong("posts", "cases");
        var command = new Command("export", "Write posts or cases as JSON lines.") { what };
        command.SetAction(
            (parsed, ct) =>
                parsed.OnDeskAsync(
                    async desk =>
                    {
                        await using var db = await desk.GetRequiredService<IDbContextFactory<AppDb>>()
                            .CreateDbContextAsync(ct);
                        var lines = parsed.GetValue(what) is "posts" ? Posts(db) : Cases(db, ct);
                        await using var output = new StreamWriter(
                            Console.OpenStandardOutput(),
                            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
                        );
                        await foreach (var line in lines.WithCancellation(ct))
                        {
                            await output.WriteLineAsync(JsonSerializer.Serialize(line, LineFilter.Json));
                        }

                        return 0;
                    },
                    ct
                )
        );
        return command.WithDeskOptions();
    }

    private static IAsyncEnumerable<object> Posts(AppDb db) =>
        (
            from post in db.Posts.AsNoTracking()
            join account in db.Accounts on post.AccountId equals account.Id
            join person in db.People on post.PersonId equals person.Id
            orderby post.SaidAt, post.Id
            select (object)
                new
                {
                    Id = post.ExternalId,
                    post.Kind,
                    Author = new
                    {
                        Id = person.ExternalId,
                        person.Handle,
                        person.Name,
                    },
                    post.Text,
                    At = post.SaidAt,
                    post.Public,
                    post.Parent,
                    post.Thread,
                    post.Url,
                    Deleted = post.DeletedAt != null ? true : (bool?)null,
                    Account = account.Name,
                    post.Own,
                    Case = post.CaseId,
                }
        ).AsAsyncEnumerable();

    private static async IAsyncEnumerable<object> Cases(
        AppDb db,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        var rows =
            from one in db.Cases.AsNoTracking()
            join line in db.Inbox on one.Id equals line.CaseId
            join brand in db.Brands on one.BrandId equals brand.Id
            join person in db.People on one.PersonId equals person.Id
            orderby one.Id
            select new
            {
                one.State,
                line.Gist,
                line.Network,
                Brand = brand.Name,
                person.Handle,
                person.Name,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            var state = Journal.ReadCase(row.State);
            yield return new
            {
                state.Id,
                row.Brand,
                row.Network,
                Person = new { row.Handle, row.Name },
                row.Gist,
                state.State,
                state.Ended,
                state.Fault,
                Posts = state.Theirs,
                Ours = state.OursInPublic + state.OursInPrivate,
                state.OpenedAt,
                state.TheirsAt,
                state.OursAt,
                state.WaitingSince,
                Owner = state.Owner?.Name,
                state.Newest,
            };
        }
    }
}
