using System.Globalization;
using Aplomb.Data;
using Aplomb.Modules.Cases;
using Aplomb.Modules.Intake;
using Aplomb.Posts;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aplomb.Benchmarks;

/// <summary>
/// A batch of new posts stored, read and put into cases, on a SQLite desk with each commit on disk. Every third post is by
/// somebody known. The desk grows while it is measured.
/// </summary>
public class StoreAndWork
{
    private static readonly string[] Matters =
    [
        "my order never came and nobody answers",
        "the parcel was open and half of it is missing",
        "charged twice for the same delivery, refund me",
        "your driver threw it over the fence, unbelievable",
        "thank you, the new kettle arrived in one day",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("aplomb-bench-");
    private ServiceProvider? _desk;
    private AccountRow? _account;
    private int _posts;

    [GlobalSetup]
    public async Task OpenAsync()
    {
        _desk = new ServiceCollection()
            .AddDesk(new DeskOptions { DataFolder = _folder.FullName })
            .BuildServiceProvider();
        await using (var db = await _desk.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync())
        {
            await Schema.UpgradeAsync(db, _desk.GetRequiredService<DeskOptions>(), TimeProvider.System, default);
        }

        (_account, _) = await _desk
            .GetRequiredService<AddAccount>()
            .RunAsync(new AddAccount.Request("import", "brightwater"), default);
    }

    [Benchmark(OperationsPerInvoke = StorePosts.Batch)]
    public async Task<int> One_post_of_a_batch()
    {
        var posts = Enumerable.Range(0, StorePosts.Batch).Select(_ => Next()).ToList();
        await _desk!.GetRequiredService<StorePosts>().RunAsync(_account!, posts, cursor: null, default);
        return await _desk!.GetRequiredService<WorkPosts>().RunAsync(default);
    }

    [GlobalCleanup]
    public void Close()
    {
        _desk?.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private IncomingPost Next()
    {
        var number = _posts++;
        var person = (number % 3 is 0 ? number / 2 : number).ToString(CultureInfo.InvariantCulture);
        return new IncomingPost(
            number.ToString(CultureInfo.InvariantCulture),
            PostKind.Comment,
            new Author(person, $"somebody{person}", Name: null),
            $"@brightwater {Matters[number % Matters.Length]} ({number})",
            DateTimeOffset.UnixEpoch.AddMinutes(number),
            Public: true
        );
    }
}
